import { expandPattern } from '../text/phrase-pattern';
import type { FoundPhrase } from '../text/phrases';
import type { FunctionCue } from '../languages/phrase-table';
import { firstFrom, type Span } from './reading';

/** What a verb says with each of the particles that may end its clause. */
export type Separable<K> = ReadonlyMap<string, readonly K[]>;

/**
 * Sorts verbs with a particle by the verb: "legde neer" is looked for as "legde", and says something only where "neer" follows.
 * @param verbs - patterns of verbs with the particle as their last word, by what they say
 */
export function separableEntries<K>(verbs: readonly (readonly [cue: K, patterns: readonly string[]])[]): Map<string, Separable<K>> {
  const byVerb = new Map<string, Map<string, K[]>>();
  for (const [cue, patterns] of verbs) {
    for (const phrase of patterns.flatMap(expandPattern)) {
      const space = phrase.lastIndexOf(' ');
      const particle = phrase.slice(space + 1);
      const particles = byVerb.get(phrase.slice(0, space)) ?? new Map<string, K[]>();
      byVerb.set(phrase.slice(0, space), particles);
      particles.set(particle, [...(particles.get(particle) ?? []), cue]);
    }
  }
  return byVerb;
}

/** How far behind its verb a particle may stand, in characters. */
const PARTICLE_REACH = 120;

/**
 * The signs or modes of a passage with those of verbs whose particle stands apart: "legde in 2014 19 miljard dollar neer voor het bedrijf".
 * @param signs - what was found as it stands
 * @param verbs - verbs that may have a particle
 * @param functions - small words, of which a clause or preposition may follow the particle
 * @param folded - the passage
 * @returns all of them in reading order; what a verb says with its particle takes the place of what it says alone, and stands where the
 * particle stands too
 */
export function joinSeparatedVerbs<K>(
  signs: readonly FoundPhrase<readonly K[]>[],
  verbs: readonly FoundPhrase<Separable<K>>[],
  functions: readonly FoundPhrase<readonly FunctionCue[]>[],
  folded: string,
): readonly FoundPhrase<readonly K[]>[] {
  const joined = verbs.flatMap((verb) => {
    const found = particleOf(verb, functions, folded);
    return found === undefined ? [] : [{ start: verb.start, end: verb.end, value: found.value }, found];
  });
  if (joined.length === 0) return signs;
  const starts = new Set(joined.map((j) => j.start));
  return [...signs.filter((s) => !starts.has(s.start)), ...joined].sort((a, b) => a.start - b.start);
}

/**
 * The particle that ends the verb's clause, with what the verb says with it: a stop, a conjunction or a preposition follows, else it is an
 * article or preposition itself.
 */
function particleOf<K>(
  verb: FoundPhrase<Separable<K>>,
  functions: readonly FoundPhrase<readonly FunctionCue[]>[],
  folded: string,
): FoundPhrase<readonly K[]> | undefined {
  const clause = /^(?:[^.:;!?]|[.:](?=\d))*/.exec(folded.slice(verb.end, verb.end + PARTICLE_REACH))?.[0] ?? '';
  for (const [particle, cues] of verb.value) {
    for (let at = clause.indexOf(` ${particle}`); at >= 0; at = clause.indexOf(` ${particle}`, at + 1)) {
      const end = verb.end + at + 1 + particle.length;
      if (endsClause({ start: end, end: end + 1 }, functions, folded)) return { start: end - particle.length, end, value: cues };
    }
  }
  return undefined;
}

function endsClause({ start }: Span, functions: readonly FoundPhrase<readonly FunctionCue[]>[], folded: string): boolean {
  if (start >= folded.length || /[,.:;!?)"”“»–]/.test(folded.charAt(start))) return true;
  if (folded.charAt(start) !== ' ') return false;
  const next = functions[firstFrom(functions, start)];
  return (
    /^ [–—(]/.test(folded.slice(start, start + 2)) ||
    (next?.start === start + 1 && (next.value.includes('clause') || next.value.includes('link')))
  );
}
