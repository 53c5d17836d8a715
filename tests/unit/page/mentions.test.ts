import { describe, expect, it } from 'vitest';
import { createMentionTest } from '../../../src/page/mentions';

describe('a quick look for names', () => {
  const mentions = createMentionTest(['WhatsApp', 'Facebook Messenger', 'VK', 'Телеграм', 'C++']);

  it.each(['WhatsApp hat', 'auf whatsapp', 'Facebook\n Messenger', 'у Телеграма', '(VK)', 'C++ chat', 'WhatsApps Nutzer'])('finds %s', (text) => {
    expect(mentions(text)).toBe(true);
  });

  it.each(['', 'SWhatsApp', 'a messenger', 'Facebook'])('passes over “%s”', (text) => {
    expect(mentions(text)).toBe(false);
  });

  it('finds nothing without names', () => {
    expect(createMentionTest([' '])('WhatsApp')).toBe(false);
  });
});
