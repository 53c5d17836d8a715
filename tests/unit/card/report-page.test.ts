import { expect, it } from 'vitest';
import { reportPageOf } from '../../../src/card/report-page';

it.each([
  [undefined, null],
  ['https://forge.example/chiffre/issues', 'https://forge.example/chiffre/issues/new'],
  [{ url: 'https://forge.example/chiffre/issues/' }, 'https://forge.example/chiffre/issues/new'],
])('%j gives the form %j', (bugs, form) => {
  expect(reportPageOf(bugs)).toBe(form);
});

it.each(['http://forge.example', 'mailto:somebody', {}, null])('%j is refused with a word', (bugs) => {
  expect(() => reportPageOf(bugs)).toThrow('"bugs" in package.json');
});
