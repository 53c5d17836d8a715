import { LONGEST_ZONE, TIME_ZONES } from '../../languages/time-zones';
import type { SignCue } from '../../languages/lexicon';
import type { Metric } from '../../terms';
import { type Candidate, counts, endsClause, governs, isCounted, names, signInPassage, signInSentence, signNear } from '../candidate';
import { isGenitive, isMedium } from '../name-roles';
import { inside, nearest } from '../reading';
import { type Rule, SMALLEST_AUDIENCE, continuing, found, isPart, none, sign, bar } from './rule';

/** Fewer people than this are named one by one; they are no figure of an incident. */
const SMALLEST_AFFECTED = 100;

/** A number that does not say whom it counts is that of an incident from here on. */
const SMALLEST_UNSAID = 2_000;

/** Fewer complaints than this make no outage. */
const SMALLEST_REPORTS = 100;
/** Fewer letters to an office are answered by hand: only a monitoring site counts so few complaints. */
const SMALLEST_UNMONITORED = 1_000;

/** Complaints that a monitoring site counts during an outage. */
export const outageReports: Rule = (c, { inPassage, before, outage, about }) => {
  // Letters to an office in an article on accounts that it banned are none of a breakdown.
  if (about === 'accounts-banned') return undefined;
  // "Shortly before eight": hours stand in the company of complaints too.
  if (c.head.kind !== 'noun' && c.quantity.value < SMALLEST_REPORTS) return undefined;
  const monitored = signInPassage(c, 'monitor') || (inPassage?.metric === 'outage-reports');
  if ((counts(c, 'complaint') || isCounted(c, 'complaint')) && (monitored || (c.quantity.value >= SMALLEST_UNMONITORED && (outage || signInPassage(c, 'outage'))))) return found('outage-reports', 'complaints');
  if (monitored && inPassage?.metric === 'outage-reports' && c.head.kind === 'none' && !signNear(c, 'use', 'active')) return continuing(inPassage, 'complaints-go-on', c);
  // "In Singapore the count is 19,000": the next entry of a live report goes on with the one before.
  if (c.head.kind === 'none' && c.quantity.scale < 1_000_000 && before?.metric === 'outage-reports' && c.passage.index - before.candidate.passage.index <= 1 && !inPassage && inside(c.passage.places, c.sentence).some((p) => p.kind === 'country')) return continuing(before, 'complaints-go-on', c);
  // "Complaints came in at Downdetector. By nine there were 68,000 of them"
  if (monitored && (c.head.kind === 'none' || counts(c, 'them')) && c.quantity.scale < 1_000_000 && !signNear(c, 'use', 'active') && inside(c.passage.heads, { start: 0, end: c.quantity.start }).some((h) => h.value.heads.includes('complaint'))) return found('outage-reports', 'complaints-before');
  if (monitored && signInSentence(c, 'monitor') && (c.head.kind === 'none' || counts(c, 'user', 'person', 'times'))) return found('outage-reports', 'monitored');
  return undefined;
};

/** Operators take content down by the dozens or thousands; fewer are the work of police and courts. */
const SMALLEST_REMOVAL = 50;

/** How far from the number accounts are said to be banned, in characters. */
const BAN_REACH = 70;

/** What stands between the number and the nearest sign of a kind. */
function between(c: Candidate, cue: SignCue): string {
  const at = nearest(c.passage.signs.filter((s) => s.value.includes(cue)), c.domain, c.quantity);
  if (!at) return '';
  return at.start >= c.quantity.end ? c.passage.text.folded.slice(c.quantity.end, at.start) : c.passage.text.folded.slice(at.end, c.quantity.start);
}

/** Nobody hands over the data of more users at the request of authorities. */
const LARGEST_HANDED = 500_000;

/** Fewer cases are told one by one. */
const FEW_CASES = 5;

/** Where the verb alone says that accounts are meant, so many are banned at least. */
const SMALLEST_BAN = 10_000;

function isRightBehind({ passage, domain, quantity }: Candidate, cue: SignCue): boolean {
  return inside(passage.signs, { start: domain.start, end: quantity.hedgeStart }).some((s) => s.value.includes(cue) && quantity.hedgeStart - s.end <= 1);
}

/** Accounts banned, content removed, requests of authorities. */
export const takenDown: Rule = (c, { about, before, inSentence, told }) => {
  // "handed over the data of 2,253 users in reply to 900 requests"
  if (counts(c, 'user', 'account', 'person', 'member') && c.quantity.value >= SMALLEST_AFFECTED && c.quantity.scale === 1 && c.quantity.value < LARGEST_HANDED && inside(c.passage.heads, c.sentence).some((h) => h.value.heads.includes('request')) && (signInSentence(c, 'authority-request') || inSentence?.metric === 'data-requests')) return found('people-affected', 'data-handed-over');
  // The headline told of so many accounts that were banned.
  const same = counts(c, 'account', 'user') && c.quantity.value >= SMALLEST_BAN ? told(c.quantity.value) : undefined;
  if (same?.metric === 'accounts-banned' && !signNear(c, 'use', 'active', 'registered')) return continuing(same, 'told-before', c);
  // "removed 15 million groups, among them 705,000 for abuse"
  if (c.head.kind !== 'noun' && (inSentence?.metric === 'content-removed' || inSentence?.metric === 'accounts-banned') && c.quantity.value >= SMALLEST_REMOVAL && isPart(c, inSentence)) return continuing(inSentence, 'part-taken-down', c);
  // "threw 7.5 million Indians out", "ne ha chiusi 4,7 milioni": people, or nobody named, right behind the verb.
  if ((c.head.kind === 'none' || counts(c, 'person')) && c.quantity.value >= SMALLEST_BAN && isRightBehind(c, 'ban')) return before?.metric === 'content-removed' ? continuing(before, 'removed-go-on', c) : found('accounts-banned', 'bans-people');
  if (counts(c, 'content') && c.quantity.value >= SMALLEST_REMOVAL && (signNear(c, 'remove', 'ban') || signInSentence(c, 'remove'))) return found('content-removed', 'removes-content');
  // Accounts that are removed are banned.
  if (counts(c, 'account') && signNear(c, 'remove') && !signNear(c, 'active', 'use') && sign(c, c.domain, 'remove') < BAN_REACH && c.quantity.value >= SMALLEST_BAN && !/[,;:]/.test(between(c, 'remove'))) return found('accounts-banned', 'removes-accounts');
  if (counts(c, 'account', 'user', 'member') && sign(c, c.domain, 'ban') < (counts(c, 'account') ? BAN_REACH : BAN_REACH / 3) && signNear(c, 'ban') && c.quantity.value >= 1000 && !/[,;:]/.test(between(c, 'ban'))) return found('accounts-banned', 'bans-accounts');
  if ((counts(c, 'request') || isCounted(c, 'request') || names(c, 'data-requests')) && (signInSentence(c, 'authority-request') || isOfCountry(c))) return found('data-requests', 'requests');
  // "gave American authorities data in just 14 cases"
  if (counts(c, 'times') && c.quantity.value >= FEW_CASES && signInSentence(c, 'disclose') && signInSentence(c, 'authority-request')) return found('data-requests', 'cases-of-disclosure');
  if (isCounted(c, 'account') && signNear(c, 'ban') && c.quantity.value >= 1000) return found('accounts-banned', 'bans-accounts');
  if (isCounted(c, 'content') && signNear(c, 'remove') && c.quantity.value >= SMALLEST_REMOVAL) return found('content-removed', 'removes-content');
  // "In February it hit 9.7 million accounts there", under a headline on bans
  if (about === 'accounts-banned' && counts(c, 'account') && c.quantity.value >= SMALLEST_AUDIENCE && !signNear(c, 'use', 'have', 'active', 'registered', 'join')) return found('accounts-banned', 'bans-go-on');
  // "In the first half it banned 6.8 million of them"
  if (before?.metric === 'accounts-banned' && c.head.kind === 'none' && c.quantity.value >= SMALLEST_AUDIENCE && signNear(c, 'ban') && before.candidate.passage.index >= c.passage.index - 1) return continuing(before, 'bans-go-on', c);
  // "In the first nine months there had been no more than 14 requests"
  if (counts(c, 'request') && before?.metric === 'data-requests' && before.candidate.passage.index >= c.passage.index - 1) return continuing(before, 'requests-go-on', c);
  return undefined;
};

/** "The number of requests from the United States that Telegram met": requests of a country to an app. */
function isOfCountry({ passage, sentence }: Candidate): boolean {
  const request = inside(passage.heads, sentence).find((h) => h.value.heads.includes('request'));
  return request !== undefined && inside(passage.mentions, sentence).some((m) => m.by === 'name') && passage.places.some((p) => p.start >= request.end && p.start - request.end <= COUNTRY_REACH && p.kind === 'country');
}

/** How far behind the requests their country is named, in characters. */
const COUNTRY_REACH = 12;

/** A pronoun that is the subject stands so near the beginning of its sentence, in characters. */
const PRONOUN_REACH = 2;

/** Whether a verb of having stands right before the number. */
function isHad({ passage, quantity }: Candidate): boolean {
  return inside(passage.signs, { start: Math.max(0, quantity.hedgeStart - 20), end: quantity.start }).some((s) => s.value.every((cue) => cue === 'have') && quantity.hedgeStart - s.end <= 1);
}

/** So far before its number the comma stands that opens "the app, which has", in characters. */
const RELATIVE_REACH = 20;

/** "through the app, che ha un miliardo di utenti": a word for a service or its name, then a relative and a verb, of which none tells of a leak. */
function isOfRelative({ passage, quantity }: Candidate): boolean {
  const comma = passage.text.folded.lastIndexOf(',', quantity.hedgeStart);
  if (comma < 0 || quantity.hedgeStart - comma > RELATIVE_REACH || !/^, \p{L}+ \p{L}+ $/u.test(passage.text.folded.slice(comma, quantity.hedgeStart))) return false;
  const between = { start: comma, end: quantity.hedgeStart };
  return inside(passage.functions, between).some((f) => f.value.includes('clause') && f.start - comma <= 2) && inside(passage.signs, between).every((s) => !s.value.includes('leak'))
    && [...inside(passage.epithets, { start: 0, end: comma }).filter((e) => e.value.includes('service')), ...inside(passage.mentions, { start: 0, end: comma }).filter((m) => m.by === 'name')].some((w) => w.end === comma);
}

/** How near a word for a leak is said of the number itself, in characters. */
const BESIDE = 25;

/** Whether the counted users are said to be active. */
function isActive({ passage, head, quantity }: Candidate): boolean {
  return head.kind === 'noun' && inside(passage.signs, { start: quantity.end, end: head.span.end + 16 }).some((s) => s.value.includes('active') && s.start - head.span.end <= 1);
}

/** Whether somebody's own users are counted, a scale word and an article between at most. */
function isTheirOwn({ passage, quantity }: Candidate): boolean {
  return inside(passage.functions, { start: Math.max(0, quantity.hedgeStart - 16), end: quantity.start }).some((f) => f.value.includes('possessive') && quantity.start - f.end <= 1);
}

/** Whether the number's own part begins with a country. */
function isCountryBefore({ passage, domain, quantity }: Candidate): boolean {
  return inside(passage.places, { start: domain.start, end: quantity.start }).some((p) => p.kind === 'country' && p.unnamed === undefined);
}

/** "The Analytica affair … It concerns 50 million profiles": a pronoun goes on with the leak of the sentence before. */
function isToldOn({ passage, sentence, quantity }: Candidate): boolean {
  const at = passage.sentences.findIndex((s) => s.start === sentence.start);
  const previous = passage.sentences[at - 1];
  return previous !== undefined && inside(passage.signs, previous).some((s) => s.value.includes('leak'))
    && inside(passage.epithets, { start: sentence.start, end: quantity.start }).some((e) => e.start - sentence.start <= PRONOUN_REACH && e.value.includes('pronoun'));
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
  if (counts(c, 'them') && hit && c.quantity.value < previous.value) return continuing(previous, 'affected-goes-on', c);
  const people = counts(c, 'user', 'person', 'account', 'customer', 'member') || isPeople(c);
  if (people && bar(c, c.sentence, 'price') === Infinity && !inside(c.passage.quantities, c.sentence).some((q) => q.kind === 'money') && c.quantity.value >= SMALLEST_TARGETED && (few.has(c.quantity.value) || signNear(c, 'leak'))) return found('people-affected', 'targeted');
  if (c.head.kind !== 'noun' && c.quantity.value >= SMALLEST_RECORDED && few.has(c.quantity.value) && signInPassage(c, 'leak')) return found('people-affected', 'targeted-on-record');
  // "The Italians are seven", "seven in Italy": those of one country.
  const placed = inside(c.passage.places, c.sentence).some((p) => p.qualifies === 'people' || (p.qualifies === 'in' && p.start >= c.quantity.end && p.start - c.quantity.end <= PLACED_REACH));
  return hit && c.head.kind === 'none' && placed && c.quantity.value < previous.value && inside(c.passage.signs, c.domain).some((s) => s.value.includes('have')) ? continuing(previous, 'affected-goes-on', c) : undefined;
};

/** How far behind a number its country stands, in characters. */
const PLACED_REACH = 8;

/** "seven Italians" */
const isPeople = ({ passage, quantity }: Candidate): boolean => passage.places.some((p) => p.qualifies === 'people' && p.start >= quantity.end && p.start - quantity.end <= 1);

/** Whether the number stands in a relative clause between commas without a word for a leak. */
function isToldAside({ passage, sentence, quantity, head }: Candidate): boolean {
  const { folded } = passage.text;
  const opens = folded.lastIndexOf(',', quantity.start);
  const from = head.kind === 'noun' && head.side === 'after' ? head.span.end : quantity.end;
  const closes = folded.indexOf(',', from);
  if (opens <= sentence.start || closes < 0 || closes > sentence.end || quantity.start - opens > ASIDE_REACH) return false;
  return inside(passage.functions, { start: opens, end: quantity.start }).some((f) => f.start - opens <= PRONOUN_REACH && f.value.includes('clause') && !passage.language.places.joins.includes(folded.slice(f.start, f.end)))
    && inside(passage.signs, { start: opens, end: closes }).every((s) => !s.value.includes('leak'));
}

/** How far behind its comma the number of a relative clause stands, in characters. */
const ASIDE_REACH = 40;

/** "does not know how many were spied on; one institute speaks of 1,400": behind all the users a small number that a word for a leak leads up to. */
export const peopleSpokenOf: Rule = (c, { inSentence }) => {
  if (inSentence === undefined || !AUDIENCES.has(inSentence.metric) || c.head.kind !== 'none' || c.quantity.scale !== 1 || c.quantity.value < SMALLEST_AFFECTED || c.quantity.change !== undefined) return undefined;
  const between = { start: inSentence.candidate.quantity.end, end: c.quantity.start };
  const leak = inside(c.passage.signs, between).findLast((s) => s.value.includes('leak'));
  return leak !== undefined && c.quantity.start - leak.end <= SPOKEN_REACH ? found('people-affected', 'leak-spoken-of') : undefined;
};

/** How far before a number a word for a leak may stand that leads up to it, in characters. */
const SPOKEN_REACH = 40;

/** All who use an app. */
const AUDIENCES: ReadonlySet<Metric> = new Set<Metric>(['users', 'monthly-active-users', 'daily-active-users', 'registered-users']);

/** People hit by a leak, a hack or an incident. */
export const peopleAffected: Rule = (c, { about, inPassage, before, few }) => {
  // "the app, which has a billion and a half users": where few were hit, so many are all who use it.
  if (few.size > 0 && c.quantity.scale >= 1_000_000 && counts(c, 'user', 'member', 'person') && (inPassage ?? before)?.metric === 'people-affected') return undefined;
  // "The company, which has a billion and a half users, does not know how many were spied on": a relative clause between commas that tells of no leak.
  if (counts(c, 'user', 'member') && isToldAside(c)) return undefined;
  // "Some 130,000 of them are in Japan"
  const previous = inPassage ?? before;
  if (counts(c, 'them') && previous?.metric === 'people-affected' && c.quantity.value >= SMALLEST_AFFECTED) return continuing(previous, 'affected-goes-on', c);
  // "France comes to 20 million": in an article on a leak the country is counted as those before were.
  if (previous?.metric === 'people-affected' && c.head.kind === 'none' && c.quantity.value >= SMALLEST_AUDIENCE && !signNear(c, 'use', 'join', 'active') && isCountryBefore(c)) return found('people-affected', 'leak-goes-on');
  if (!(counts(c, 'user', 'person', 'member', 'account', 'record', 'customer') || c.head.kind === 'none' || c.head.kind === 'unknown')) return undefined;
  if (c.head.kind === 'unknown' || c.quantity.value < (c.head.kind === 'none' ? SMALLEST_UNSAID : SMALLEST_AFFECTED)) return undefined;
  // "The network is a target, with 2.8 billion people who come each month"
  const quiet = inside(c.passage.signs, c.domain).every((s) => !s.value.includes('leak') || !governs(c, s));
  if ((quiet || (about === 'people-affected' && signNear(c, 'use'))) && inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate') && c.quantity.scale >= 1_000_000) return undefined;
  // "to check 5,000 numbers a minute"
  if (inside(c.passage.periods, { start: c.quantity.end, end: c.domain.end }).some((p) => p.kind === 'rate' && p.duration.startsWith('PT'))) return undefined;
  // "the app, which has over two billion users, warned the victims"
  if (counts(c, 'user', 'member') && (isHad(c) || isOfRelative(c))) return undefined;
  // "a contractor of a service with over 200 million active users was broken into", "all of its two billion members"
  if (counts(c, 'user', 'member') && ((isActive(c) && sign(c, c.domain, 'leak') > BESIDE) || isTheirOwn(c))) return undefined;
  // "A fraud on X claims 300 victims": those whom a crime hit one by one.
  if (c.quantity.scale === 1 && c.quantity.value < SMALLEST_AUDIENCE && counts(c, 'person') && bar(c, c.sentence, 'crime') < Infinity) return none('victims-of-a-crime');
  // "eBay had carried it off for 2.6 billion" is no leak.
  if (signNear(c, 'leak') && !(c.head.kind === 'none' && signNear(c, 'buy'))) return found('people-affected', 'leak');
  if (counts(c, 'account', 'record') && isToldOn(c) && !signNear(c, 'use', 'have', 'join', 'active')) return found('people-affected', 'leak-told-on');
  // "The list holds 6.2 million addresses": records behind people whose data got out are theirs.
  if (counts(c, 'record') && previous?.metric === 'people-affected' && c.quantity.value >= SMALLEST_AUDIENCE) return found('people-affected', 'leak-goes-on');
  if (about === 'people-affected' && counts(c, 'record', 'account', 'user') && !signNear(c, 'use', 'have', 'join', 'active')) return found('people-affected', 'leak-goes-on');
  // "In Belgium it is 3.18 million people": in an article on a leak, whoever does nothing with the app is hit by it.
  const hit = about === 'people-affected' || inPassage?.metric === 'people-affected';
  if (hit && counts(c, 'person') && c.quantity.value >= SMALLEST_AUDIENCE && !signNear(c, 'use', 'join', 'active', 'open', 'registered') && !signInSentence(c, 'use')) return found('people-affected', 'leak-goes-on');
  if (counts(c, 'record', 'account', 'user', 'person', 'member') && signInSentence(c, 'leak') && (!signNear(c, 'use', 'join') || sign(c, c.sentence, 'leak') < sign(c, c.domain, 'use', 'join'))) return found('people-affected', 'leak-in-sentence');
  return undefined;
};

/** From this on a number of hours is a time of day rather than the length of an outage. */
const CLOCK_HOURS = 13;

/** No clock shows more. */
const LAST_HOUR = 24;

/** "for 14 hours", "lasted 14 hours": a span is told, or the word for the outage stands right before. */
function isSpan({ passage, quantity }: Candidate): boolean {
  return passage.periods.some((p) => p.kind === 'span' && p.start < quantity.end && p.end > quantity.start && p.start < quantity.hedgeStart)
    || passage.signs.some((s) => s.value.includes('outage') && s.end <= quantity.hedgeStart && quantity.hedgeStart - s.end <= 1);
}

/** "11h – It is back": the hour that opens an entry of a live report. */
const opensEntry = ({ passage: { text: { folded } }, quantity: { start, end } }: Candidate): boolean => start === 0 && /^ ?[–—:.|-]/.test(folded.slice(end, end + 2));

/** "over 14 hours", "nearly 24 hours", "a total of 14 hours": no time of day is put so. */
const isHedgedSpan = ({ quantity }: Candidate): boolean => quantity.bound === 'at-least' || (quantity.bound === 'exact' && quantity.hedgeStart < quantity.start) || (quantity.bound === 'about' && quantity.value === LAST_HOUR);

/** "at 17 h GMT" */
function hasZone({ passage: { text: { folded } }, quantity: { unitDuration, form, end } }: Candidate): boolean {
  if (unitDuration !== 'PT1H' || form !== 'digits') return false;
  const [word = ''] = folded.slice(end, end + LONGEST_ZONE).trimStart().split(/[^\p{L}]/u, 1);
  return TIME_ZONES.has(word);
}

/** "às 9h", "shortly before 8h" with its article: what stands right before makes a time of day of it. */
const isAtHour = (c: Candidate): boolean => /^\d{1,2} ?h(?:\d\d)?$/.test(c.passage.text.folded.slice(c.quantity.start, c.quantity.end)) && standsBehindAt(c);

/** Whether the word right before the number is one that an hour of the clock stands behind. */
function standsBehindAt({ passage: { text: { folded }, language }, quantity: { start } }: Candidate): boolean {
  const word = folded.slice(Math.max(0, start - LONGEST_AT), start).trimEnd().split(' ').at(-1) ?? '';
  return language.times.atHour?.includes(word) === true;
}

/** No word before an hour is longer with its space, in characters. */
const LONGEST_AT = 8;

/** "15 Stunden", "15 hours": where a clock is told by another word, hours that are written out are a span. */
const isWrittenOut = ({ passage: { text: { folded }, language }, quantity: { start, end } }: Candidate): boolean => (language.numbers.clock ?? '') !== '' && /\p{L}{3}$/u.test(folded.slice(start, end));

/** "9h30" */
const hasMinutes = ({ passage: { text: { folded } }, quantity: { form, start, end } }: Candidate): boolean => form === 'digits' && /\d ?h$/.test(folded.slice(start, end)) && /^ ?\d/.test(folded.slice(end, end + 2));

const isClock = (c: Candidate): boolean =>
  opensEntry(c) || hasZone(c) || isAtHour(c) || !isWrittenOut(c) && c.quantity.unitDuration === 'PT1H' && c.quantity.value <= LAST_HOUR && !isHedgedSpan(c) && !isSpan(c) && ((c.quantity.value >= CLOCK_HOURS && c.quantity.form === 'digits') || hasMinutes(c));

/** No app was ever gone for more days by a fault. */
const LONGEST_OUTAGE = 7;

/** "The power was out for 16 hours", "the talk on WhatsApp lasted two hours": something else is the subject, and no app stands between it and the number but for what it was on. */
function isOfEvent({ passage, sentence, quantity }: Candidate): boolean {
  const event = inside(passage.bars, { start: sentence.start, end: quantity.start }).findLast((b) => b.value.includes('other-event'));
  if (event === undefined || passage.text.folded.slice(event.end, quantity.start).includes(',')) return false;
  const between = { start: event.end, end: quantity.start };
  return inside(passage.mentions, between).every((m) => m.by !== 'name' || isGenitive(passage, m) || isMedium(passage, m)) && inside(passage.epithets, between).every((e) => e.value.every((cue) => cue === 'pronoun'));
}

/** A rate right behind a number of hours, in characters. */
const RATE_REACH = 10;

/** "More than two hours. That of October lasted some six": behind an outage a small number beside a word for one is of the same unit. */
export const downtimeGoesOn: Rule = (c, { inPassage }) => {
  const unit = inPassage?.metric === 'outage-minutes' ? inPassage.value / inPassage.candidate.quantity.value : 0;
  if (unit < HOUR || inPassage === undefined || c.head.kind !== 'none' || c.quantity.scale !== 1 || c.quantity.value < 2 || c.quantity.value > LAST_HOUR) return undefined;
  const lasting = inside(c.passage.signs, c.sentence).some((s) => s.value.includes('outage')) && inside(c.passage.moments, c.sentence).some((m) => m.date !== null);
  return lasting && endsClause(c) && !c.passage.tellsTime(c.quantity) ? { metric: 'outage-minutes', rule: 'outage-goes-on', continues: inPassage, scale: unit } : undefined;
};

/** In minutes. */
const HOUR = 60;

/** How far before a number of hours it may be said how often something happened in them, in characters. */
const TIMES_REACH = 12;

/** How long an outage lasted; times of day are told apart. */
export const downtime: Rule = (c, { outage, before }) => {
  if (isClock(c)) return none('time-of-day');
  if (c.quantity.unitDuration === 'P1D' && c.quantity.value > LONGEST_OUTAGE) return none('too-long-an-outage');
  if (isOfEvent(c) || isLifeOfStory(c) || isWithoutElse(c)) return none('length-of-something-else');
  // "crashed twice in 24 hours"
  if (inside(c.passage.heads, { start: c.quantity.hedgeStart - TIMES_REACH, end: c.quantity.hedgeStart }).some((h) => h.value.heads.includes('times')) || c.passage.quantities.some((q) => (q.times === true || q.kind === 'multiple') && q.end <= c.quantity.start && c.quantity.start - q.end <= TIMES_REACH)) return none('times-within-hours');
  // "Power was out for up to 16 hours a day"
  if (inside(c.passage.periods, { start: c.quantity.end, end: c.quantity.end + RATE_REACH }).some((p) => p.kind === 'rate')) return none('hours-by-the-day');
  if (outage && opensWithSpan(c)) return found('outage-minutes', 'span-of-an-outage');
  if (signNear(c, 'outage') || (signInSentence(c, 'outage') && c.before === undefined)) return found('outage-minutes', 'outage');
  const told = outage || signInPassage(c, 'outage') || (before !== undefined && OUTAGES.has(before.metric) && c.passage.index - before.candidate.passage.index <= 1);
  return told && isAppsOwn(c) ? found('outage-minutes', 'span-beside-an-app') : undefined;
};

/** "Stories vanish after 24 hours" */
const isLifeOfStory = ({ passage, sentence, quantity }: Candidate): boolean => quantity.unitDuration === 'PT1H' && quantity.value === LAST_HOUR && quantity.bound === 'exact' && quantity.change === undefined
  && (inside(passage.features, sentence).length > 0 || inside(passage.heads, sentence).some((h) => h.value.heads.includes('story')));

/** "nine hours without power": the words that the hours are a part of say of what, and that is no app. */
function isWithoutElse({ passage, domain, quantity }: Candidate): boolean {
  const outage = inside(passage.signs, domain).filter((s) => s.value.includes('outage'));
  const glued = outage.find((s) => s.start > quantity.start && s.start < quantity.end && s.end > quantity.end);
  // "six hours of silence" tells of what it lacks itself.
  if (glued === undefined || outage.length > 1 || passage.text.folded.slice(glued.start, glued.end).split(' ').length > 2) return false;
  const behind = { start: glued.end, end: glued.end + WITHOUT_REACH };
  return inside(passage.mentions, { start: behind.start, end: domain.end }).every((m) => m.start > behind.end) && inside(passage.epithets, behind).length === 0;
}

/** Between "without" and an app stands no more than an article, in characters. */
const WITHOUT_REACH = 12;

/** What is told of a breakdown. */
const OUTAGES: ReadonlySet<Metric> = new Set<Metric>(['outage-minutes', 'outage-reports']);

/** What people or authorities do for some time, or within it, beside an app that is out. */
const BESIDE_OUTAGE: ReadonlySet<SignCue> = new Set<SignCue>(['join', 'spend', 'download', 'conversation', 'forward']);

/** "It took five hours to get X back on its feet": where a text tells of an outage, the only number of a sentence that names an app, beside no word for what others did in it. */
function isAppsOwn(c: Candidate): boolean {
  const { passage, sentence, quantity } = c;
  if (quantity.unitDuration === 'P1D' || standsBehindAt(c) || /^\d+ ?[h:]/.test(passage.text.folded.slice(quantity.start, quantity.end)) || !inside(passage.signs, sentence).every((s) => !s.value.some((cue) => BESIDE_OUTAGE.has(cue)))) return false;
  if (inside(passage.quantities, sentence).some((q) => q !== quantity && !passage.tellsTime(q) && (q.scale > 1 || q.kind === 'duration'))) return false;
  // "Messages can be edited for 15 minutes", "a spokesman did not answer for six hours"
  if (inside(passage.heads, sentence).some((h) => h.value.heads.includes('message') || h.value.heads.includes('story')) || inside(passage.functions, sentence).some((f) => f.value.includes('office'))) return false;
  return inside(passage.mentions, sentence).some((m) => m.by === 'name') || inside(passage.epithets, sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider'));
}

/** So many characters at most stand before the span that opens a sentence: a preposition and a hedge. */
const OPENING_REACH = 24;

/** "For almost two hours on Tuesday the messenger passed nothing on": in an article on an outage, a sentence that opens with a span, counts nothing else and goes on with the app. */
function opensWithSpan({ passage, sentence, quantity }: Candidate): boolean {
  const span = passage.periods.some((p) => p.kind === 'span' && p.start < quantity.hedgeStart && p.end >= quantity.end && p.start - sentence.start <= 1);
  if (!span || quantity.start - sentence.start > OPENING_REACH || inside(passage.quantities, sentence).some((q) => q.kind !== 'duration' && q.start > quantity.end && !passage.tellsTime(q))) return false;
  const behind = { start: quantity.end, end: sentence.end };
  return inside(passage.mentions, behind).some((m) => m.by === 'name') || inside(passage.epithets, behind).some((e) => e.value.includes('service'));
}
