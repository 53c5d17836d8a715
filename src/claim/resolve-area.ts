import { EURO_AREA, HOME_OF_CURRENCY } from '../languages/currency-areas';
import type { HeadCue } from '../languages/lexicon';
import { METRICS, type Area, type Metric } from '../terms';
import { counts, isPartOfUsers, type Candidate } from './candidate';
import type { Place } from './place';
import { gap, inside, type PassageReading, type Span } from './reading';
import { isMeans } from './find-topic';
import { isGenitive } from './name-roles';
import { openingOf } from './dating/sentence-opening';
import { relativeIn } from './relative-clause';

/** How far from its number a place may stand that restricts it, in characters: behind it, and before it. */
const BEHIND_REACH = 60;
const BEFORE_REACH = 90;

/** Sums of a whole company: the countries around them are those of buyers, courts and exchanges. */
const WITHOUT_AREA: ReadonlySet<Metric> = new Set(['acquisition-price', 'valuation', 'funding', 'debt', 'profit', 'employees']);

/** Counts of which a country can be the subject itself: "Britain was hit hardest, with 177,000 reports". */
const BY_COUNTRY: ReadonlySet<Metric> = new Set([
  'outage-reports',
  'outage-minutes',
  'people-affected',
  'population-share',
  'market-share',
  'data-requests',
]);

/**
 * The area that a claim is restricted to by the words around it.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed
 * @param frame - the country that the article is about, which "the country" means where the passage names none before
 * @returns `world` where the words say so, undefined where they say nothing
 */
export function areaOf(c: Candidate, metric: Metric, frame?: Area): Area | undefined {
  if (WITHOUT_AREA.has(metric)) return undefined;
  // "Brazil has 120 million of the 2 billion users": where the part is, the whole is not.
  if (c.before !== undefined && isPartOfUsers(c.before, c)) return 'world';
  const label = nearestPlace(
    c,
    { start: Math.max(c.sentence.start, c.quantity.hedgeStart - 40), end: c.quantity.start },
    (p) => isLabel(p, c) && !isOrigin(p, c),
  );
  if (label) return label.area;
  const subject = subjectOf(c);
  if (subject) return subject.area;
  const own = nearestPlace(
    c,
    c.domain,
    (p) =>
      (isMeant(p, c) && (restricts(p, metric) || isCounted(p, c)) && isAttached(p, c) && !isOrigin(p, c) && !isBeside(p, c)) ||
      isPredicate(p, c),
  );
  const place =
    own ??
    nearestPlace(
      c,
      openingOf(c),
      (p) =>
        isMeant(p, c) &&
        restricts(p, metric) &&
        !isOrigin(p, c) &&
        !isBeside(p, c) &&
        !c.passage.text.folded.slice(p.end, c.quantity.start).includes(';'),
    );
  if (place?.unnamed === 'homeland') return place.area === 'world' ? undefined : place.area;
  if (place?.unnamed === 'antecedent' && isOriginOnly(place, c)) return frame ?? c.passage.language.places.home ?? undefined;
  if (place?.unnamed !== 'antecedent' || frame === undefined) return place?.area;
  const named = inside(c.passage.places, { start: 0, end: place.start }).some(
    (p) => (p.kind === 'country' || (p.kind === 'demonym' && p.qualifies === 'people')) && p.unnamed === undefined,
  );
  return named ? place.area : frame;
}

/** Words so short are pronouns, which take up a name as readily as a country. */
const PRONOUN = 3;

/**
 * "In India it grows: there it has 400 million": "there" is no country where an app that things happen on was named since, or a country was
 * only where something comes from.
 */
function isMeant(place: Place, c: Candidate): boolean {
  if (place.unnamed !== 'there') return true;
  const { mentions, places } = c.passage;
  const named = inside(places, { start: 0, end: place.start }).findLast((p) => p.unnamed === undefined && p.kind !== 'world');
  if (
    named === undefined ||
    named.kind === 'several' ||
    (named.qualifies === 'other' && (named.kind === 'demonym' || (named.start < c.sentence.start && !opensSentence(named, c))))
  )
    return false;
  // "In India, WhatsApp leads: there it has 400 million"
  const since =
    named.start >= c.sentence.start && place.end - place.start > PRONOUN
      ? (m: Span): boolean => isMeans(c.passage, m)
      : (): boolean => true;
  return !inside(mentions, { start: named.end, end: place.start }).some((m) => m.by === 'name' && since(m));
}

function opensSentence(place: Place, { passage }: Candidate): boolean {
  return passage.sentences.some((s) => place.start >= s.start && place.start - s.start <= SUBJECT_REACH.opening);
}

/**
 * The country that is told to have a number: "India is its first market, with 500 million users", "the largest market is India: 500
 * million", "With 500 million users, India is the largest".
 * Only names of what belongs to it stand between.
 */
export function toldOfCountry(c: Candidate): Area | undefined {
  const {
    passage: {
      places,
      functions,
      mentions,
      text: { folded },
    },
    sentence,
    quantity,
  } = c;
  const tie = inside(functions, { start: quantity.hedgeStart - TIE_REACH, end: quantity.hedgeStart }).findLast(
    (f) => f.value.includes('with') && quantity.hedgeStart - f.end <= 1,
  );
  const [before, other] = inside(places, { start: sentence.start, end: quantity.start });
  const behind = tie !== undefined && tie.start - sentence.start <= 1;
  const place = behind
    ? inside(places, { start: quantity.end, end: Math.min(sentence.end, quantity.end + BEFORE_REACH) })[0]
    : other === undefined && (tie !== undefined || folded.slice(sentence.start, quantity.hedgeStart).endsWith(': '))
      ? before
      : undefined;
  if (
    place?.kind !== 'country' ||
    place.unnamed !== undefined ||
    (!behind && !opensSentence(place, c) && (tie?.start ?? quantity.hedgeStart) - place.end > 2)
  )
    return undefined;
  const between = { start: Math.min(place.end, quantity.end), end: Math.max(place.start, quantity.start) };
  return inside(mentions, between).every((m) => m.by !== 'name' || isGenitive(c.passage, m)) &&
    !/[;()]/.test(folded.slice(between.start, between.end))
    ? place.area
    : undefined;
}

/** No word for "with" reaches further, in characters. */
const TIE_REACH = 12;

/** Whether a country that "the country" would take up was only named for where something comes from ("the Russian app"). */
function isOriginOnly(place: Place, c: Candidate): boolean {
  const before = inside(c.passage.places, { start: 0, end: place.start }).filter((p) => p.area === place.area && p.unnamed === undefined);
  return before.length > 0 && before.every((p) => isOrigin(p, c));
}

function nearestPlace(c: Candidate, range: Span, wanted: (place: Place) => boolean): Place | undefined {
  let best: Place | undefined;
  for (const place of inside(c.passage.places, range)) {
    if (!wanted(place)) continue;
    if (!best || gap(place, c.quantity) < gap(best, c.quantity)) best = place;
  }
  return best;
}

/** Whether a place says where the counted people are, and not where somebody comes from. */
function restricts(place: Place, metric: Metric): boolean {
  if (place.kind === 'several' || (METRICS[metric].group === 'limits' && place.unnamed !== undefined)) return false;
  // "The British site counted 68,000 reports", "210 requests of the French courts"
  return (
    place.qualifies !== 'other' ||
    (BY_COUNTRY.has(metric) && place.kind === 'country') ||
    ((metric === 'outage-reports' || metric === 'data-requests') && place.kind === 'demonym') ||
    (metric === 'data-requests' && place.kind === 'city')
  );
}

/** "50 million American Facebook users", "95 million Japanese": an adjective right before what is counted, or counted itself. */
function isCounted(place: Place, { head }: Candidate): boolean {
  return (
    place.kind === 'demonym' &&
    head.kind === 'noun' &&
    head.side === 'after' &&
    PEOPLE.some((cue) => head.heads.includes(cue)) &&
    (head.span.start === place.start || (head.span.start >= place.end && head.span.start - place.end <= 1))
  );
}

/** Whom a country restricts. */
const PEOPLE: readonly HeadCue[] = ['user', 'person', 'member', 'account', 'newcomer', 'payer', 'customer'];

/**
 * How far a country may stand from the beginning of its part of the sentence, an article between, and its verb behind it, in characters.
 */
const SUBJECT_REACH = { opening: 4, verb: 6 } as const;

/** "Thailand has 33 million accounts; Mexico passed 10 million in March": the country that is the subject of the number's own part. */
function subjectOf(c: Candidate): Place | undefined {
  const { folded } = c.passage.text;
  const parted = Math.max(
    folded.lastIndexOf(';', c.quantity.start) + 1,
    folded.lastIndexOf(':', c.quantity.start) + 1,
    c.domain.start,
    c.sentence.start,
  );
  const place = inside(c.passage.places, { start: parted, end: c.quantity.start }).find((p) => p.kind === 'country');
  if (place === undefined || place.unnamed !== undefined || place.start - parted > SUBJECT_REACH.opening) return undefined;
  // "Japan has 47 million; Thailand, 18"
  if (c.before?.sentence === c.sentence && folded.slice(place.end, c.quantity.hedgeStart) === ', ') return place;
  // "Japan, its home, has 47 million"
  const aside = /^,[^,.;:]{1,40},/.exec(folded.slice(place.end, c.quantity.start))?.[0].length ?? 0;
  const behind = { start: place.end + aside, end: c.quantity.start };
  const verb = [
    ...inside(c.passage.signs, behind).filter((s) => s.value.some((cue) => cue === 'have' || cue === 'use' || cue === 'join')),
    ...inside(c.passage.modes, behind).filter((m) => m.value.includes('exceeds') || m.value.includes('nears')),
  ].some((w) => w.start - behind.start <= SUBJECT_REACH.verb);
  return verb ? place : undefined;
}

/** "France : 19 848 559", "India (20,000)": the place that heads a figure. */
function isLabel(place: Place, c: Candidate): boolean {
  if (place.kind === 'several' || place.kind === 'city' || (place.kind === 'demonym' && place.qualifies === 'other')) return false;
  // "India's 160 million users"
  return /^(?: ?[(:] ?|'s )$/.test(c.passage.text.folded.slice(place.end, Math.max(place.end, c.quantity.hedgeStart)));
}

/** "the Russian app", "o aplicativo russo": the adjective beside an app's epithet tells where it comes from. */
function isOrigin(place: Place, c: Candidate): boolean {
  // "the free app from Tokyo", "WeChat aus China"
  if (place.qualifies === 'in') return isWhereFrom(place, c);
  if (place.kind !== 'demonym') return false;
  // "the Japanese of Line": the people behind an app.
  if (isMakers(place, c)) return true;
  const beside = { start: Math.max(0, place.start - 16), end: place.end + 16 };
  return inside(c.passage.epithets, beside).some(
    (e) =>
      e.value.some((cue) => cue !== 'pronoun') &&
      gap(e, place) <= 1 &&
      // "nine million Dutch the app …": behind people an article begins another part of the sentence.
      (e.end <= place.start || !c.passage.text.folded.slice(e.start, e.end).includes(' ')),
  );
}

/** Whether a linking word and the name of an app follow right behind a people, before the number. */
function isMakers(place: Place, { passage, quantity }: Candidate): boolean {
  const name = inside(passage.mentions, { start: place.end, end: Math.min(quantity.start, place.end + MAKERS_REACH) }).find(
    (m) => m.by === 'name',
  );
  return (
    name !== undefined &&
    inside(passage.functions, { start: place.end, end: name.start }).some(
      (f) => f.value.includes('link') && f.start - place.end <= 1 && name.start - f.end <= 1,
    )
  );
}

/** How far behind a people the app that they make may end, in characters. */
const MAKERS_REACH = 24;

/** Between an app and where it is from stands a preposition, in characters. */
const FROM_REACH = 10;

/** Whether a name or word for an app, and "from", stand right before a place, and the number behind it. */
function isWhereFrom(place: Place, { passage, quantity }: Candidate): boolean {
  if (place.start > quantity.start) return false;
  const before = { start: Math.max(0, place.start - 40), end: place.start };
  const beside = [
    ...inside(passage.mentions, before),
    ...inside(passage.epithets, before).filter((e) => e.value.some((cue) => cue !== 'pronoun')),
  ].some((n) => place.start - n.end <= FROM_REACH);
  const between = passage.text.folded.slice(before.start, place.start).trimEnd();
  return beside && passage.language.places.froms.some((word) => between.endsWith(` ${word}`));
}

/** How far a word for a founding or an exception stands before its place, in characters ("born in", "except for"). */
const WORD_REACH = 8;

/**
 * Between commas no more words than this, the last one a part of the place's preposition, stand before a place that restricts ("X, mainly
 * in Italy, has …").
 */
const ASIDE_WORDS = 3;

/** No word for an arrest reaches further from its place, in characters. */
const ARRESTED_REACH = 24;

/** "born in Israel", "except in China", "…, which is blocked in China, …": where something else is told, or what the number leaves out. */
function isBeside(place: Place, c: Candidate): boolean {
  const {
    functions,
    text: { folded },
  } = c.passage;
  const before = inside(functions, { start: Math.max(c.sentence.start, place.start - 40), end: place.start }).filter(
    (f) => place.start - f.end <= WORD_REACH && !/[,;:]/.test(folded.slice(f.end, place.start)),
  );
  if (before.some((f) => f.value.includes('except')) || (place.qualifies !== 'people' && before.some((f) => f.value.includes('origin'))))
    return true;
  // "KakaoTalk (48 million in South Korea) was down for ten hours": what stands in brackets is of their number.
  if (place.end <= c.quantity.start && /\([^()]*$/.test(folded.slice(c.sentence.start, place.start))) return true;
  if (place.end > c.quantity.start) return false;
  // "the app of Durov, arrested in Paris in August, closed 15 million groups"
  if (
    inside(c.passage.bars, { start: place.start - ARRESTED_REACH, end: place.end + ARRESTED_REACH }).some(
      (b) => b.value.includes('other-people') && gap(b, place) <= WORD_REACH,
    )
  )
    return true;
  // A clause between two commas that a relative opens, or that is blocked or banned there.
  const opens = folded.lastIndexOf(',', place.start);
  const closes = folded.indexOf(',', place.end);
  if (opens <= c.sentence.start || closes < 0 || closes >= c.quantity.start) return false;
  // "The app, on sale in Russia since May, has 85 million users"
  if (
    [...c.passage.mentions, ...c.passage.epithets].some((n) => n.end === opens) &&
    folded.slice(opens + 2, place.start).split(' ').length > ASIDE_WORDS
  )
    return true;
  return relativeIn(c.passage, { start: opens + 1, end: place.start }, 1) !== undefined;
}

/** How far behind its number "are Italian" may stand, in characters. */
const PREDICATE_REACH = 20;

/**
 * "35 million are Italian", "36 milioni delle quali italiane": nothing but small words between a number that stands for itself and the
 * people.
 */
function isPredicate(place: Place, c: Candidate): boolean {
  const between = { start: c.quantity.end, end: place.start };
  if (
    place.kind !== 'demonym' ||
    between.end <= between.start ||
    between.end - between.start > PREDICATE_REACH ||
    (c.head.kind === 'noun' && c.head.side === 'after' && !counts(c, 'them'))
  )
    return false;
  const words = c.passage.text.folded
    .slice(between.start, between.end)
    .split(' ')
    .filter((w) => w !== '');
  return (
    words.length <= 3 &&
    words.every((w) => /^\p{L}+$/u.test(w)) &&
    (/^(?:[.,;:!?)]|$)/.test(c.passage.text.folded.slice(place.end, place.end + 1)) ||
      inside(c.passage.functions, { start: place.end, end: place.end + 5 }).some(
        (f) => f.start - place.end <= 1 && f.value.includes('clause'),
      )) &&
    inside(c.passage.functions, between).reduce((sum, f) => sum + f.end - f.start, 0) + words.length + 1 >= between.end - between.start
  );
}

function isAttached(place: Place, c: Candidate): boolean {
  const { folded } = c.passage.text;
  if (place.start >= c.quantity.end) {
    // "over 80 per cent of those concerned, 70.6 million, live in the United States": a number between commas is set in.
    const setIn =
      /, ?$/.test(folded.slice(Math.max(0, c.quantity.hedgeStart - 2), c.quantity.hedgeStart)) &&
      folded.charCodeAt(c.quantity.end) === 0x2c;
    const between = folded.slice(c.quantity.end + (setIn ? 1 : 0), place.start);
    return between.length <= BEHIND_REACH && !/[,;:(]/.test(between);
  }
  return c.quantity.start - place.end <= BEFORE_REACH;
}

/**
 * The country that an article's headline restricts it to.
 * @param passages - all passages as read
 */
export function frameOf(passages: readonly PassageReading[]): Area | undefined {
  const title = passages.find((p) => p.index === 0);
  return (
    title?.places.find((p) => p.kind !== 'several' && p.kind !== 'world' && p.qualifies !== 'other')?.area ??
    title?.places.find((p) => p.kind === 'demonym' || p.kind === 'country')?.area
  );
}

/**
 * Under whose law a fine was imposed: the Union where the text speaks of it, else the country of the currency, else one that the passage or
 * headline names.
 * @param c - the sum with its surroundings
 * @param currency - ISO 4217 code of the sum
 * @param passages - all passages as read
 */
export function fineArea(c: Candidate, currency: string | undefined, passages: readonly PassageReading[]): Area {
  const country = currency === undefined ? undefined : HOME_OF_CURRENCY[currency];
  if (country) return country;
  const lays = (p: Place): boolean =>
    p.kind !== 'several' && p.kind !== 'world' && (currency !== 'EUR' || p.kind === 'union' || EURO_AREA.has(p.area));
  // Ireland's authority acts under the law of the Union.
  const law = (p: Place): Area => (p.area === 'IE' && (currency ?? 'EUR') === 'EUR' ? 'EU' : p.area);
  // "the Italian competition authority fined it 3 million": in the number's own part.
  const lawgiver = (range: Span): Place | undefined =>
    nearestPlace(c, range, (p) => p.kind === 'union' || (p.kind !== 'several' && EURO_AREA.has(p.area)));
  const authority = (currency ?? 'EUR') === 'EUR' ? (lawgiver(c.domain) ?? lawgiver(c.sentence)) : undefined;
  if (authority !== undefined) return law(authority);
  const union = passages.some((p) => p.places.some((place) => place.kind === 'union'));
  if (union && currency === 'EUR') return 'EU';
  const near = [...c.passage.places].sort((a, b) => gap(a, c.quantity) - gap(b, c.quantity)).find(lays);
  if (near) return law(near);
  for (const passage of passages) {
    const place = passage.places.find(lays);
    if (place) return law(place);
  }
  return 'world';
}

/** Metrics of which a headline's country holds for the whole article. */
export function takesFrame(metric: Metric): boolean {
  return METRICS[metric].group === 'reach' || metric === 'outage-reports' || metric === 'data-requests';
}
