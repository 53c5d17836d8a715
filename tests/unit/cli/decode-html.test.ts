import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../src/cli/decode-html';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

describe('a saved page is decoded as browsers do', () => {
  test.each([
    ['UTF-8 that says nothing', bytes('<p>déjà</p>')],
    ['an old page that says nothing', bytes('<p>déjà</p>', 'latin1')],
    ['an old page that says so', bytes('<meta charset="iso-8859-1"><p>déjà</p>', 'latin1')],
    [
      'the long form of saying so',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>déjà</p>', 'latin1'),
    ],
    ['a name that no browser knows', bytes('<meta charset="klingon"><p>déjà</p>')],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('<p>déjà</p>', 'utf16le')])],
  ])('%s', (_what, page) => {
    expect(decodeHtml(page)).toContain('<p>déjà</p>');
  });

  test('Cyrillic in its old encoding', () => {
    expect(decodeHtml(Buffer.concat([bytes('<meta charset=windows-1251>'), Buffer.from([0xe4, 0xe0])]))).toContain('да');
  });
});
