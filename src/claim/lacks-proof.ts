import { METRICS } from '../terms';
import { type Candidate, counts, signInSentence } from './candidate';
import { ownWords } from './metric-rules/money';
import type { OwnedNumber } from './object-to-draft';
import { firstFrom, inside, startingAt } from './reading';
import { isUnknownWord } from './spot-unknown-names';

/** A fine without a word for it is at most so many times larger or smaller than one told before (the logarithm). */
const ALIKE = 1.1;

/** What is counted of what goes through an app, by the rules that ask for the noun alone. */
const COUNTED_BY_NOUN: ReadonlySet<string> = new Set(['messages', 'photos', 'videos', 'calls']);

/**
 * Whether a number that only its place in the article gives to an app, since its sentence names none, lacks the words that would prove what
 * it states.
 * @param number - the number, what it states and whose it may be
 */
export function lacksProof({ candidate: c, metric, reading: { rule }, drafts, samePassage, survey: { title } }: OwnedNumber): boolean {
  const { passage, sentence, domain } = c;
  const { unit, group } = METRICS[metric];
  const signs = inside(passage.signs, { start: ownWords(c).start, end: c.quantity.hedgeStart });
  const calls = inside(passage.epithets, sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider'));
  return (
    (group !== 'limits' && opensWithName(c)) ||
    // "The watchdog has 19 million", in an article on a fine
    (rule === 'sum-of-a-fine' &&
      !signInSentence(c, 'fine') &&
      !drafts.some((d) => Math.abs(Math.log(d.value / c.quantity.value)) < ALIKE)) ||
    // "Researchers looked at 1.5 million messages": nobody sends them, and no time passes.
    (COUNTED_BY_NOUN.has(rule) &&
      samePassage === undefined &&
      !signInSentence(c, 'send', 'use', 'conversation') &&
      !inside(passage.periods, sentence).some((p) => p.kind === 'rate')) ||
    // "39 per cent read the paper on their phone": nobody uses an app, and no other time or place is told.
    (rule === 'share-goes-on' && inside(passage.moments, domain).length === 0 && inside(passage.places, domain).length === 0) ||
    // "The market for adverts in channels has grown to 300 million", "the 500 largest channels took 45 million"
    ((unit === 'money' || c.head.kind === 'none') &&
      group !== 'limits' &&
      unit !== 'percent' &&
      signs.some((s) => s.value.includes('market') || s.value.includes('channel'))) ||
    // "A gift changed hands for 200,000": behind a sum another one that no word explains
    ((rule === 'money-goes-on' || rule === 'sum-goes-on') &&
      inside(passage.modes, sentence).length === 0 &&
      inside(passage.moments, domain).length === 0 &&
      !inside(passage.bars, sentence).some((b) => b.value.includes('stock'))) ||
    // "He is convicted over his shop on X. His 680,000 subscribers …"
    (metric === 'users' && counts(c, 'member') && !calls && inside(passage.mentions, sentence).length === 0) ||
    // "The trains stood still for 23 hours", in an article on a strike
    (metric === 'outage-minutes' && title?.hasBar('other-event') === true) ||
    // "Everybody spends four hours a day online"
    (metric === 'minutes-per-user' && spendsNowhere(c, rule))
  );
}

/** Whether nothing in the passage up to the end of the sentence says where time is spent, nor who spends it. */
function spendsNowhere({ passage, sentence }: Candidate, rule: string): boolean {
  const before = { start: 0, end: sentence.end };
  return (
    inside(passage.epithets, before).length === 0 &&
    inside(passage.mentions, before).length === 0 &&
    inside(passage.places, sentence).length === 0 &&
    !inside(passage.heads, sentence).some((h) => h.value.heads.includes('user')) &&
    !(rule === 'spends-as-asked' && passage.signs.some((s) => s.value.includes('spend')))
  );
}

/** A capitalised word of three letters or more at the beginning, with those that are joined to it. */
const OPENING_NAME = /^\p{Lu}[\p{L}\d]{2,24}(?:[ &-]\p{Lu}[\p{L}\d]{1,24}){0,3}/u;

/**
 * "Satispay counts five million users": a name that nobody here knows opens the sentence, a verb right behind, and nobody speaks or
 * expects.
 */
function opensWithName({ passage, sentence, quantity }: Candidate): boolean {
  const found = passage.language.lexicon.nounsHaveCapitals
    ? null
    : OPENING_NAME.exec(passage.text.text.slice(sentence.start, quantity.hedgeStart));
  const name = { start: sentence.start, end: sentence.start + (found?.[0].length ?? 0) };
  const between = { start: name.end, end: quantity.hedgeStart };
  return (
    found !== null &&
    /^ (?:\p{L}{1,2} )?$/u.test(passage.text.folded.slice(name.end, passage.signs[firstFrom(passage.signs, name.end)]?.start)) &&
    isUnknownWord(passage, name) &&
    inside(passage.modes, between).length === 0 &&
    inside(passage.speech, between).every((s) => startingAt(passage.signs, s.start) !== undefined)
  );
}
