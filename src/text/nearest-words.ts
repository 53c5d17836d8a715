/** How many suggestions help; more would be a list to read. */
const MOST = 3;

/** How many letters must be written, left out or changed to get from one word to the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What a part of a known word costs that was not written: `users` for `monthly-active-users` leaves out two. */
const PART_LEFT_OUT = 0.5;

/** Slips between two words: letter by letter, or part by part where only some parts were written. */
function slipsBetween(written: string, known: string): number {
  const [parts, knownParts] = [written.split('-'), known.split('-')];
  const byPart = parts.reduce((sum, part) => sum + Math.min(...knownParts.map((knownPart) => editDistance(part, knownPart))), 0);
  return Math.min(editDistance(written, known), byPart + PART_LEFT_OUT * Math.max(0, knownParts.length - parts.length));
}

/**
 * The known words that are nearest to what was written.
 * @param written - as typed, in any case
 * @param known - words to suggest from
 * @returns up to three words with at most a slip in three letters, the nearest first
 */
export function nearestWords(written: string, known: readonly string[]): string[] {
  const word = written.toLowerCase();
  return [...new Set(known)]
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= Math.ceil(word.length / 3))
    .sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}
