import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, LESSONS, readLessons } from '../../../src/cli/lessons';

describe('what the engine learnt', () => {
  it.each(['metric', 'app'])('was learnt from the labelled articles as they are: if this fails, run "npm run train" (%s)', (what) => {
    const written = readFileSync(`src/claim/${what}-weights.ts`, 'utf8');
    expect(written).toContain(fingerprintOf(readLessons()));
  });

  it('was not learnt from what tells how well it was learnt', () => {
    expect(LESSONS.some((folder) => folder.includes('held-out'))).toBe(false);
  });
});

describe('fingerprintOf', () => {
  it('changes with a label, and with where an article stands', () => {
    const [lesson] = readLessons(['tests/held-out/en']);
    if (!lesson) throw new Error('unreachable');
    const documents = lesson.documents.map((document) => ({ ...document, claims: document.claims.slice(1) }));
    expect(fingerprintOf([{ ...lesson, documents }])).not.toBe(fingerprintOf([lesson]));
    expect(fingerprintOf([{ ...lesson, file: 'elsewhere.json' }])).not.toBe(fingerprintOf([lesson]));
  });
});
