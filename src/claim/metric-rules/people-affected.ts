import { type Candidate, counts, governs, signInPassage, signInSentence, signNear } from '../candidate';
import { inside } from '../reading';
import { type Rule, continuing, found, isPart, sign, bar } from './rule';

/** Fewer people than this are named one by one; they are no figure of an incident. */
export const SMALLEST_AFFECTED = 100;

/** A number that does not say whom it counts is that of an incident from here on. */
const SMALLEST_UNSAID = 2_000;

/** A pronoun that is the subject stands so near the beginning of its sentence, in characters. */
const PRONOUN_REACH = 2;

/** Whether a verb of having stands right before the number. */
function isHad({ passage, domain, quantity }: Candidate): boolean {
  const verb = inside(passage.signs, { start: Math.max(0, quantity.hedgeStart - 20), end: quantity.start }).find(
    (s) => s.value.every((cue) => cue === 'have') && quantity.hedgeStart - s.end <= 1,
  );
  // "The scandal had hit 87 million members": what a leak has are its victims.
  const leak = verb && inside(passage.signs, { start: domain.start, end: verb.start }).findLast((s) => s.value.includes('leak'));
  const between = leak && { start: leak.end, end: verb.start };
  return (
    verb !== undefined &&
    (between === undefined ||
      passage.text.folded.slice(between.start, between.end).includes(',') ||
      inside(passage.mentions, between).length > 0 ||
      inside(passage.epithets, between).length > 0)
  );
}

/** So far before its number the comma stands that opens "the app, which has", in characters. */
const RELATIVE_REACH = 20;

/**
 * "through the app, che ha un miliardo di utenti": a word for a service or its name, then a relative and a verb, of which none tells of a
 * leak.
 */
function isOfRelative({ passage, quantity }: Candidate): boolean {
  const comma = passage.text.folded.lastIndexOf(',', quantity.hedgeStart);
  if (
    comma < 0 ||
    quantity.hedgeStart - comma > RELATIVE_REACH ||
    !/^, \p{L}+ \p{L}+ $/u.test(passage.text.folded.slice(comma, quantity.hedgeStart))
  )
    return false;
  const between = { start: comma, end: quantity.hedgeStart };
  return (
    inside(passage.functions, between).some((f) => f.value.includes('clause') && f.start - comma <= 2) &&
    inside(passage.signs, between).every((s) => !s.value.includes('leak')) &&
    [
      ...inside(passage.epithets, { start: 0, end: comma }).filter((e) => e.value.includes('service')),
      ...inside(passage.mentions, { start: 0, end: comma }).filter((m) => m.by === 'name'),
    ].some((w) => w.end === comma)
  );
}

/** How near a word for a leak is said of the number itself, in characters. */
const BESIDE = 25;

/** Whether the counted users are said to be active. */
function isActive({ passage, head, quantity }: Candidate): boolean {
  return (
    head.kind === 'noun' &&
    inside(passage.signs, { start: quantity.end, end: head.span.end + 16 }).some(
      (s) => s.value.includes('active') && s.start - head.span.end <= 1,
    )
  );
}

/** Whether somebody's own users are counted, a scale word and an article between at most. */
function isTheirOwn({ passage, quantity }: Candidate): boolean {
  return inside(passage.functions, { start: Math.max(0, quantity.hedgeStart - 16), end: quantity.start }).some(
    (f) => f.value.includes('possessive') && quantity.start - f.end <= 1,
  );
}

/** "The Analytica affair … It concerns 50 million profiles": a pronoun goes on with the leak of the sentence before. */
function isToldOn({ passage, sentence, quantity }: Candidate): boolean {
  const at = passage.sentences.findIndex((s) => s.start === sentence.start);
  const previous = passage.sentences[at - 1];
  return (
    previous !== undefined &&
    inside(passage.signs, previous).some((s) => s.value.includes('leak')) &&
    inside(passage.epithets, { start: sentence.start, end: quantity.start }).some(
      (e) => e.start - sentence.start <= PRONOUN_REACH && e.value.includes('pronoun'),
    )
  );
}

/** Fewer people of an incident are told by their number only behind those of all of it. */
const SMALLEST_TARGETED = 10;

/** Small numbers that are on record for an incident and say nothing of whom they count are told by something else too often. */
const SMALLEST_RECORDED = 50;

/** "Some 90 users, seven of them in Italy": people hit by an incident that is known to have hit few. */
export const peopleTargeted: Rule = (c, { few, inPassage, before }) => {
  if (few.size === 0 || c.quantity.scale > 1000 || c.quantity.value < 2 || c.passage.tellsTime(c.quantity)) return undefined;
  const previous = inPassage ?? before;
  const hit = previous?.metric === 'people-affected';
  const people = counts(c, 'user', 'person', 'account', 'customer', 'member') || isPeople(c);
  if (
    people &&
    bar(c, c.sentence, 'price') === Infinity &&
    !inside(c.passage.quantities, c.sentence).some((q) => q.kind === 'money') &&
    c.quantity.value >= SMALLEST_TARGETED &&
    (few.has(c.quantity.value) || signNear(c, 'leak'))
  )
    return found('people-affected', 'targeted');
  if (c.head.kind !== 'noun' && c.quantity.value >= SMALLEST_RECORDED && few.has(c.quantity.value) && signInPassage(c, 'leak'))
    return found('people-affected', 'targeted-on-record');
  // "The Italians are seven", "seven in Italy": those of one country.
  const placed = inside(c.passage.places, c.sentence).some(
    (p) => p.qualifies === 'people' || (p.qualifies === 'in' && p.start >= c.quantity.end && p.start - c.quantity.end <= PLACED_REACH),
  );
  return hit &&
    c.head.kind === 'none' &&
    placed &&
    c.quantity.value < previous.value &&
    inside(c.passage.signs, c.domain).some((s) => s.value.includes('have'))
    ? continuing(previous, 'affected-goes-on', c)
    : undefined;
};

/** How far behind a number its country stands, in characters. */
const PLACED_REACH = 8;

/** "seven Italians" */
const isPeople = ({ passage, quantity }: Candidate): boolean =>
  passage.places.some((p) => p.qualifies === 'people' && p.start >= quantity.end && p.start - quantity.end <= 1);

/** People hit by a leak, a hack or an incident. */
export const peopleAffected: Rule = (c, { about, inPassage, before, few }) => {
  // "the app, which has a billion and a half users": where few were hit, so many are all who use it.
  if (
    few.size > 0 &&
    c.quantity.scale >= 1_000_000 &&
    counts(c, 'user', 'member', 'person') &&
    (inPassage ?? before)?.metric === 'people-affected'
  )
    return undefined;
  // "Some 130,000 of them are in Japan", "among them 214,134 Italians"
  const previous = inPassage ?? before;
  if (
    (counts(c, 'them') || ((counts(c, 'person') || c.head.kind === 'none') && isPart(c, previous))) &&
    previous?.metric === 'people-affected' &&
    c.quantity.value >= SMALLEST_AFFECTED
  )
    return continuing(previous, 'affected-goes-on', c);
  if (!(counts(c, 'user', 'person', 'member', 'account', 'record', 'customer') || c.head.kind === 'none' || c.head.kind === 'unknown'))
    return undefined;
  if (c.head.kind === 'unknown' || c.quantity.value < (c.head.kind === 'none' ? SMALLEST_UNSAID : SMALLEST_AFFECTED)) return undefined;
  // "The network is a target, with 2.8 billion people who come each month"
  const quiet = inside(c.passage.signs, c.domain).every((s) => !s.value.includes('leak') || !governs(c, s));
  if (
    (quiet || (about === 'people-affected' && signNear(c, 'use'))) &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate') &&
    c.quantity.scale >= 1_000_000
  )
    return undefined;
  // "the app, which has over two billion users, warned the victims"
  if (counts(c, 'user', 'member') && (isHad(c) || isOfRelative(c))) return undefined;
  // "a contractor of a service with over 200 million active users was broken into", "all of its two billion members"
  if (counts(c, 'user', 'member') && ((isActive(c) && sign(c, c.domain, 'leak') > BESIDE) || isTheirOwn(c))) return undefined;
  // "eBay had carried it off for 2.6 billion" is no leak.
  if (signNear(c, 'leak') && !(c.head.kind === 'none' && signNear(c, 'buy'))) return found('people-affected', 'leak');
  if (counts(c, 'account', 'record') && isToldOn(c) && !signNear(c, 'use', 'have', 'join', 'active'))
    return found('people-affected', 'leak-told-on');
  if (
    counts(c, 'record', 'account', 'user', 'person', 'member') &&
    signInSentence(c, 'leak') &&
    (!signNear(c, 'use', 'join') || sign(c, c.sentence, 'leak') < sign(c, c.domain, 'use', 'join'))
  )
    return found('people-affected', 'leak-in-sentence');
  return undefined;
};
