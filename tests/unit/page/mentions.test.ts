import { describe, expect, it } from 'vitest';
import { mentionPatterns } from '../../../src/text/mention-patterns';
import { createMentionTest } from '../../../src/page/mentions';

describe('a quick look for names', () => {
  const mentions = createMentionTest(
    mentionPatterns({ names: ['WhatsApp', 'Facebook Messenger', 'Телеграм', 'C++'], alsoWords: ['Signal', 'Max', 'X', 'Сигнал'] }),
  );

  it.each([
    'WhatsApp hat',
    'auf whatsapp',
    'Facebook\n Messenger',
    'у Телеграма',
    'die Signals',
    'у Сигнала',
    'SIGNAL’S USERS',
    '(X)',
    'auf Max.',
    'it growsSignal has',
    'on SignalReaders',
    'on XThe',
    'C++ chat',
    'WhatsApps Nutzer',
  ])('finds %s', (text) => {
    expect(mentions(text)).toBe(true);
  });

  it.each(['', 'Whats', 'a messenger', 'Facebook', 'a signal', 'Signalling', 'Xbox', 'to the max', 'Maxime', 'TSignal', 'Signalisation'])(
    'passes over “%s”',
    (text) => {
      expect(mentions(text)).toBe(false);
    },
  );

  it('finds nothing without names', () => {
    expect(createMentionTest(mentionPatterns({ names: [' '], alsoWords: [''] }))('WhatsApp')).toBe(false);
  });
});
