import { describe, expect, it } from 'vitest';
import { mentionsAppIn } from '../../../src/cli/mentions-app';
import { madeApp } from '../dataset/made-dataset';

const mentions = mentionsAppIn([madeApp()]);

describe('the quick look at a page’s source', () => {
  it.each([
    ['<p>Pling grows.</p>', true],
    ['<p>The <b>Pling</b> grows.', true],
    ['<p>&#80;lin&#x67; grows.</p>', true],
    ['plain Pling', true],
    ['<p>Nothing.</p><a href="https://pling.example">here</a>', false],
    ['<script>var a = "Pling";</script><STYLE>.pling{}</STYLE><p>Nothing.', false],
    ['<p>1 < 2, and Pling', true],
    ['', false],
  ])('%s', (html, expected) => expect(mentions(html)).toBe(expected));
});
