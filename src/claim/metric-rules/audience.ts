import type { SignCue } from '../../languages/lexicon';
import { METRICS } from '../../terms';
import { type Candidate, comesOnce, counts, distanceTo, governs, isCounted, names, signInSentence, signNear } from '../candidate';
import type { Draft } from '../draft';
import { questionRightBefore } from '../question-before';
import { gap, inside } from '../reading';
import { opensClause } from '../name-roles';
import { isAudiencePeriod } from '../resolve-window';
import { type MetricReading, type Rule, SMALLEST_AUDIENCE, bar, continuing, found, none, scaleLeftOut } from './rule';

/** Between a verb of joining and the number there is no more than this, in characters. */
export const JOINED_REACH = 30;

/** People who pay. */
export const paying: Rule = (c) => {
  if (counts(c, 'payer') || (isCounted(c, 'payer') && !isCounted(c, 'business')) || names(c, 'paying-users'))
    return found('paying-users', 'paying-users');
  if (counts(c, 'customer', 'user', 'person', 'member', 'them') && c.quantity.value >= SMALLEST_AUDIENCE && pays(c))
    return found('paying-users', 'users-pay');
  // "The Premium tier, which costs 5 euros a month, has passed a million customers"
  if (counts(c, 'customer', 'member') && c.quantity.value >= SMALLEST_AUDIENCE && signInSentence(c, 'paying'))
    return found('paying-users', 'customers-pay');
  if (c.head.kind === 'none' && c.quantity.value >= SMALLEST_AUDIENCE && (pays(c) || paysBeforeColon(c)))
    return found('paying-users', 'pay');
  return undefined;
};

/** "Few pay: in December they were nine million": what stands before the colon is what so many do. */
function paysBeforeColon({ passage, sentence, quantity }: Candidate): boolean {
  const colon = passage.text.folded.lastIndexOf(':', quantity.start);
  const signs = colon > sentence.start ? inside(passage.signs, { start: sentence.start, end: colon }) : [];
  return signs.at(-1)?.value.includes('paying') === true && inside(passage.quantities, { start: sentence.start, end: colon }).length === 0;
}

/** Whether the counted people are said to pay; "700 million use it, few pay for it" says so of others. */
function pays(c: Candidate): boolean {
  return signNear(c, 'paying') && inside(c.passage.signs, c.domain).some((s) => s.value.includes('paying') && governs(c, s));
}

/** Whether what a number counts is people or accounts that an app may have. */
export const audienceHead = (c: Candidate): boolean =>
  counts(c, 'them', 'user', 'person', 'member', 'account', 'newcomer', 'customer') ||
  names(c, 'monthly-active-users') ||
  names(c, 'daily-active-users') ||
  names(c, 'weekly-active-users') ||
  names(c, 'registered-users') ||
  names(c, 'new-users');

/** So far from the number its beginning may be named, and as far before it the word for "since", in characters. */
const LAUNCH_REACH = 70;
const SINCE_REACH = 16;

/**
 * "has recorded a billion sign-ups since it began", "since its launch in 2015 100 million have registered": whoever joined since then has
 * ever signed up.
 */
export function isSinceLaunch(c: Candidate): boolean {
  if (!counts(c, 'newcomer', 'account', 'person', 'user', 'member') || !signNear(c, 'join', 'registered') || signNear(c, 'use', 'active'))
    return false;
  const {
    passage: {
      functions,
      text: { folded },
      language: {
        times: { cues, postposed },
      },
    },
    domain,
    quantity,
  } = c;
  const around = {
    start: Math.max(c.sentence.start, quantity.start - LAUNCH_REACH),
    end: Math.min(domain.end, quantity.end + LAUNCH_REACH),
  };
  return inside(functions, around).some(({ value, start, end }) => {
    if (!value.includes('origin')) return false;
    const beside = postposed ? folded.slice(end, end + SINCE_REACH) : ` ${folded.slice(Math.max(0, start - SINCE_REACH), start)}`;
    return cues.since.some((word) => beside.includes(` ${word}${postposed ? '' : ' '}`));
  });
}

/** People who ever signed up. */
export const registered: Rule = (c) => {
  if (c.quantity.value < SMALLEST_AUDIENCE) return undefined;
  // "asked at 100 million phones an hour who was registered"
  if (
    inside(c.passage.periods, c.domain).some(
      (p) => p.duration.startsWith('PT') && p.kind === 'rate' && gap(p, c.head.kind === 'noun' ? c.head.span : c.quantity) <= 1,
    )
  )
    return undefined;
  if (names(c, 'registered-users') || isSinceLaunch(c)) return found('registered-users', 'registered-users');
  if (names(c, 'monthly-active-users') || names(c, 'daily-active-users') || names(c, 'weekly-active-users')) return undefined;
  // "2.2 billion sign-ups come back every month"
  if (
    counts(c, 'user', 'person', 'member', 'account', 'them') &&
    signNear(c, 'use', 'open') &&
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate' && isAudiencePeriod(p))
  )
    return undefined;
  if ((audienceHead(c) || isCounted(c, 'account')) && signNear(c, 'registered')) return found('registered-users', 'registered');
  // "75 million have signed up": without a time they are all that there ever were.
  if (
    c.head.kind === 'none' &&
    c.quantity.scale >= 1_000_000 &&
    signNear(c, 'registered') &&
    !signNear(c, 'use', 'active', 'send', 'leak', 'ban') &&
    !inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate')
  )
    return found('registered-users', 'signed-up');
  return undefined;
};

/**
 * "WhatsApp Business has 200 million users": the last name before the number, or else the first behind, is that of the app for companies.
 */
function isOfBusinessEdition({ passage, sentence, quantity }: Candidate): boolean {
  const named = inside(passage.mentions, sentence).filter((m) => m.by === 'name');
  const owner = named.findLast((m) => m.end <= quantity.start) ?? named[0];
  return owner !== undefined && BUSINESS_EDITION.test(passage.text.folded.slice(owner.end, owner.end + BUSINESS_REACH));
}

/** The second part of a product's name, the same in every language. */
const BUSINESS_EDITION = /^ business(?!\p{L})/u;
const BUSINESS_REACH = 10;

/** Companies that use the app. */
export const business: Rule = (c, { inSentence }) => {
  if (c.quantity.value >= SMALLEST_AUDIENCE && counts(c, 'user', 'account', 'customer', 'person', 'member') && isOfBusinessEdition(c))
    return found('business-users', 'business-app');
  if (
    !(counts(c, 'business') || (isCounted(c, 'business') && c.quantity.scale < 1_000_000) || names(c, 'business-users')) ||
    c.quantity.value < 1000
  )
    return undefined;
  // "boasts 10 % of the calls and 50 million businesses"
  const listed = inSentence !== undefined && c.quantity.scale >= 1_000_000 && signInSentence(c, 'have');
  return listed || isOfBusinessEdition(c) || signNear(c, 'use', 'have', 'paying', 'active') || names(c, 'business-users')
    ? found('business-users', 'businesses')
    : none('no-business');
};

/** "560 million registered, of whom 170 active each month": a small number before an audience named outright is short for millions. */
function shortOfScale(c: Candidate, inSentence: Draft | undefined): MetricReading | undefined {
  if (inSentence === undefined || METRICS[inSentence.metric].group !== 'audience' || inSentence.candidate.quantity.scale < 1_000_000)
    return undefined;
  const named = (['monthly-active-users', 'daily-active-users', 'weekly-active-users', 'registered-users', 'paying-users'] as const).find(
    (metric) => names(c, metric),
  );
  const scale = scaleLeftOut(inSentence, c);
  return named === undefined || scale === 1 ? undefined : { metric: named, rule: 'named-short', scale };
}

/** Between the people and the app stand an adverb and a verb, so many characters. */
const OBJECT_REACH = 24;

/** What happens to people or to an app, and says nothing of its audience. */
const HARMS: ReadonlySet<SignCue> = new Set<SignCue>([
  'leak',
  'ban',
  'remove',
  'outage',
  'buy',
  'fine',
  'join',
  'download',
  'borrow',
  'raise',
]);

/** Whether a name stands near behind the people that the sentence opens with, no preposition, mark or word for anything else between. */
function isObject({ passage, quantity, sentence, head }: Candidate): boolean {
  if (head.kind !== 'noun' || head.side !== 'after' || quantity.hedgeStart - sentence.start > OBJECT_REACH) return false;
  const name = inside(passage.mentions, { start: head.span.end, end: head.span.end + OBJECT_REACH }).find((m) => m.by === 'name');
  if (name === undefined) return false;
  const between = { start: head.span.end, end: name.start };
  return (
    !/[,.;:()]/.test(passage.text.folded.slice(between.start, between.end)) &&
    inside(passage.bars, between).every((b) => b.value.every((cue) => cue === 'other-event')) &&
    inside(passage.modes, between).length === 0 &&
    inside(passage.signs, between).every((s) => !s.value.some((cue) => HARMS.has(cue))) &&
    inside(passage.functions, between).every(
      (f) => (!f.value.includes('link') || (f.value.includes('medium') && name.start - f.end <= 1)) && !f.value.includes('clause'),
    ) &&
    !passage.places.some((p) => p.start < name.start && p.end > head.span.end)
  );
}

/** So near a word for costs a number by the year is a sum, in characters. */
const PRICE_REACH = 16;

/** "The world over they are 200 million a month": a pronoun right before the number. */
const isCalledBefore = ({ passage, quantity }: Candidate): boolean =>
  inside(passage.epithets, { start: quantity.hedgeStart - PRONOUN_REACH, end: quantity.hedgeStart }).some(
    (e) => quantity.hedgeStart - e.end <= 1 && e.value.every((cue) => cue === 'pronoun'),
  );

/** No pronoun is longer, in characters. */
const PRONOUN_REACH = 12;

/** People who use the app, by the period beside the number. */
export const audience: Rule = (c, { inSentence }) => {
  if (c.quantity.value < SMALLEST_AUDIENCE) return shortOfScale(c, inSentence);
  if (names(c, 'monthly-active-users')) return found('monthly-active-users', 'monthly-users');
  if (names(c, 'daily-active-users')) return found('daily-active-users', 'daily-users');
  const rates = inside(c.passage.periods, c.domain).filter((p) => p.kind === 'rate');
  // "can look up 100 million numbers an hour"
  if (rates.some((p) => p.start >= c.quantity.end && /^PT1[HMS]$/.test(p.duration) && governs(c, p))) return none('people-hourly');
  if (counts(c, 'user', 'member', 'account', 'customer') || answersHowMany(c)) return found('users', 'users');
  const rated = rates.length > 0;
  if (counts(c, 'person') && rated && c.quantity.scale >= 1_000_000 && (!signNear(c, 'send') || signNear(c, 'join')))
    return found('users', 'people-by-rate');
  // "X alone drew 2.11 billion a day"; whoever opens an app, by whatever noun, is counted by the rate
  if (
    (c.head.kind === 'none' || (c.head.kind === 'unknown' && signNear(c, 'use', 'open'))) &&
    rated &&
    bar(c, c.domain, 'price', 'outlay') > PRICE_REACH &&
    c.quantity.scale >= 1_000_000 &&
    !signNear(c, 'send', 'join') &&
    (inside(c.passage.mentions, c.sentence).some((m) => m.by === 'name') ||
      isCalledBefore(c) ||
      (signInSentence(c, 'use', 'open', 'have') &&
        inside(c.passage.epithets, c.sentence).some((e) => e.value.includes('service') || e.value.includes('network')))) &&
    METRICS[inSentence?.metric ?? 'users'].group === 'audience'
  )
    return found('users', 'number-by-rate');
  // "50 million are Japanese, 20 million Thai": a people alone goes on with what the sentence counts.
  if (
    c.head.kind === 'noun' &&
    c.passage.placeAt(c.head.span.start) !== undefined &&
    inSentence &&
    METRICS[inSentence.metric].group === 'audience' &&
    !signNear(c, 'use', 'have', 'active', 'open', 'join')
  )
    return continuing(inSentence, 'goes-on', c);
  // "Half a billion people now call WhatsApp their own": so many people with the app as what they do something with.
  if (counts(c, 'person') && c.quantity.scale >= 1_000_000 && isObject(c)) return found('users', 'people-and-app');
  // "WhatsApp'ta 2 milyar kişi"
  if ((c.head.kind === 'none' || counts(c, 'person')) && c.quantity.scale >= 1_000_000 && isAllOfHeadline(c))
    return found('users', 'users-headline');
  // "India has 340 million smartphones"
  if (counts(c, 'person') && isOfCountry(c)) return none('people-of-country');
  // "hopes to bring a billion people there": so many are aimed at by nobody but an app
  if (
    counts(c, 'person') &&
    c.quantity.scale >= 1_000_000 &&
    distanceTo(c.passage.modes, c.domain, c.quantity, 'forecast') < JOINED_REACH + PRICE_REACH &&
    c.passage.index > 0
  )
    return found('users', 'people-aimed-at');
  if (counts(c, 'person', 'employee') && (signNear(c, 'active', 'open') || signInSentence(c, 'use', 'have') || comesOnce(c)))
    return found('users', 'people-use');
  return undefined;
};

/** "WhatsApp : deux milliards": a headline that holds nothing but the name of an app and the number. */
function isAllOfHeadline({ passage, quantity }: Candidate): boolean {
  return (
    passage.index === 0 &&
    !quantity.bare &&
    quantity.change === undefined &&
    passage.strangers.length === 0 &&
    passage.bars.length === 0 &&
    new Set(passage.mentions.map((m) => m.app)).size === 1 &&
    passage.quantities.length === 1 &&
    passage.signs.every((s) => s.value.includes('have') || s.value.includes('use'))
  );
}

/** Whether a country opens the sentence or its clause, and neither a word for use nor an app stands in the number's own part. */
function isOfCountry(c: Candidate): boolean {
  const { passage, domain, quantity } = c;
  // "Bangladesh, which has 165 million people"
  const country = inside(passage.places, { start: domain.start - COUNTRY_REACH, end: quantity.start }).find(
    (p) => p.kind === 'country' && (opensClause(passage, p, 2) || (p.start >= domain.start && p.end <= domain.start + COUNTRY_REACH)),
  );
  const behind = { start: country !== undefined && opensClause(passage, country, 2) ? country.end : domain.start, end: domain.end };
  return (
    country !== undefined &&
    !signNear(c, 'use', 'active', 'open', 'registered', 'join') &&
    inside(passage.mentions, behind).length === 0 &&
    inside(passage.epithets, behind).length === 0
  );
}

/** So far from the beginning of its clause a country ends that is its subject, in characters. */
const COUNTRY_REACH = 24;

/** "its daily audience was 7 million, though over 30 million had registered": behind a number with a rate a bare one has its own time. */
export const isToldOn = (c: Candidate): boolean => c.head.kind === 'none' && c.before !== undefined && signNear(c, 'registered');

/** Behind a question the answer begins at once, in characters. */
const ANSWER_REACH = 16;

/** "How many regulars? Between 70 and 100 million": an answer to a question about users. */
function answersHowMany(c: Candidate): boolean {
  if (c.head.kind !== 'none' || c.quantity.scale < 1000) return false;
  const question = questionRightBefore(c, ANSWER_REACH);
  return question !== undefined && inside(c.passage.heads, question).some((h) => h.value.heads.includes('user'));
}
