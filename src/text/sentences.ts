import type { NormalText } from './normalise';

/** Sentences of a text. */
export function sentencesOf(text: NormalText, abbreviations: readonly string[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  const known = new Set(abbreviations);
  let start = 0;
  const { text: t } = text;
  for (let i = 0; i < t.length; i++) {
    const c = t[i];
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    const next = t.slice(i + 1, i + 4);
    if (!/^["»”')]?\s+["«“¿¡(„]?[\p{Lu}\d]/u.test(t.slice(i + 1, i + 6)) ) continue;
    if (c === '.') { const w = /([\p{L}.]+)$/u.exec(t.slice(Math.max(0, i - 12), i))?.[1]?.toLowerCase(); if (w && (known.has(w) || w.length === 1)) continue; }
    let e = i + 1; while (/["»”')]/.test(t[e] ?? '')) e++;
    out.push({ start, end: e }); start = e; while (t[start] === ' ') start++;
    void next;
  }
  if (start < t.length) out.push({ start, end: t.length });
  return out;
}
