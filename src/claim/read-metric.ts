import { METRICS, type Metric } from '../terms';
import { counts, distanceTo, governs, names, signInPassage, signInSentence, signNear, type Candidate } from './candidate';
import type { Draft, Drafts } from './draft';
import type { BarCue, HeadCue, SignCue } from '../languages/lexicon';
import { gap, inside, nearest, type Span } from './reading';

/** A metric with the rule that found it, or why there is none. */
export type MetricReading =
  | { readonly metric: Metric; readonly rule: string; readonly negative?: true; readonly continues?: Draft; readonly scale?: number }
  | { readonly metric: null; readonly rule: string };

type Rule = (candidate: Candidate, drafts: Drafts) => MetricReading | undefined;

/** Fewer people than this are no audience of an app: they are members of a group, guests of a hall, victims. */
const SMALLEST_AUDIENCE = 20_000;
/** Fewer newcomers than this make no news of an app's growth. */
const SMALLEST_GROWTH = 10_000;
/** No app has ever gained as many people in an ordinary day. */
const MOST_GROWTH_A_DAY = 20_000_000;
/** Fewer messages, photos or calls than this are those of somebody, not of an app. */
const SMALLEST_ACTIVITY = 100_000;
/** Fewer installations than this are not worth a report. */
const SMALLEST_DOWNLOADS = 5_000;
/** Fewer people than this are named one by one; they are no figure of an incident. */
const SMALLEST_AFFECTED = 100;
/** Limits lie below this; larger numbers beside "group" or "call" count something else. */
const LARGEST_LIMIT = 1_000_000;

const found = (metric: Metric, rule: string): MetricReading => ({ metric, rule });
const none = (rule: string): MetricReading => ({ metric: null, rule });

/**
 * Decides which metric a quantity states, if any.
 * @param candidate - the quantity with its surroundings
 * @param drafts - what the numbers before it were found to state
 */
export function readMetric(candidate: Candidate, drafts: Drafts): MetricReading {
  for (const rule of RULES[candidate.quantity.kind] ?? []) {
    const reading = rule(candidate, drafts);
    if (reading?.metric && isTooSmall(candidate, reading)) return none('too-small-a-sum');
    if (reading) return reading;
  }
  return none('no-rule');
}

/** Companies are not bought, valued or paid for less; smaller sums beside such words are prices. */
const SMALLEST_SUM = 100_000;
/** Courts impose fines from here on that newspapers print as those of a company. */
const SMALLEST_FINE = 1_000;

function isTooSmall({ quantity }: Candidate, reading: Extract<MetricReading, { metric: Metric }>): boolean {
  if (METRICS[reading.metric].unit !== 'money') return false;
  return quantity.value * (reading.scale ?? 1) < (reading.metric === 'fine' ? SMALLEST_FINE : SMALLEST_SUM);
}

const bar = (candidate: Candidate, range: Span, ...cues: Parameters<typeof barDistance>[2]): number => barDistance(candidate, range, cues);
function barDistance(candidate: Candidate, range: Span, cues: readonly BarCue[]): number {
  let best = Infinity;
  for (const item of inside(candidate.passage.bars, range)) {
    if (item.value.some((cue) => cues.includes(cue)) && governs(candidate, item)) best = Math.min(best, gap(item, candidate.quantity));
  }
  return best;
}
const sign = (candidate: Candidate, range: Span, ...cues: SignCue[]): number =>
  distanceTo(candidate.passage.signs, range, candidate.quantity, ...cues);

// ---- money ----

const MONEY_SIGNS = [
  ['fine', 'fine'], ['profit', 'profit'], ['loss', 'profit'], ['revenue', 'revenue'], ['value', 'valuation'], ['raise', 'funding'], ['borrow', 'debt'], ['buy', 'acquisition-price'],
] as const;

/** "$16 billion, of which $4 billion in cash": a part of the number before. */
function isPart(c: Candidate, inSentence: Draft | undefined): boolean {
  if (inSentence !== undefined && c.before && c.before.sentence === c.sentence && c.before.quantity !== inSentence.candidate.quantity && isPart(c.before, inSentence)) return true;
  return inSentence !== undefined && inside(c.passage.functions, { start: Math.max(c.domain.start, c.quantity.hedgeStart - 16), end: c.quantity.hedgeStart }).some((f) => f.value.includes('part') && c.quantity.hedgeStart - f.end <= 2);
}

const moneyBars: Rule = (c, { inSentence }) => {
  if (isPart(c, inSentence)) return none('part-of-a-sum');
  if (bar(c, c.domain, 'fortune') < Infinity) return none('fortune');
  const barred = bar(c, c.domain, 'stock', 'stake', 'price', 'other-money');
  if (barred === Infinity) return undefined;
  const best = Math.min(...MONEY_SIGNS.map(([cue]) => sign(c, c.domain, cue)));
  return barred <= best ? none('money-of-something-else') : undefined;
};

const moneySigns: Rule = (c) => {
  for (const range of [c.domain, c.sentence]) {
    let best: { metric: Metric; cue: string; distance: number } | undefined;
    for (const [cue, metric] of MONEY_SIGNS) {
      const distance = sign(c, range, cue);
      if (distance < (best?.distance ?? Infinity)) best = { metric, cue, distance };
    }
    if (best) {
      // "lost" and "loss" turn the sign of a result, wherever they stand in the number's own words.
      const negative = best.metric === 'profit' && sign(c, range, 'loss') < Infinity && sign(c, range, 'loss') <= sign(c, range, 'profit') + 20;
      return negative ? { metric: 'profit', rule: 'loss', negative: true } : found(best.metric, `money-${best.cue}`);
    }
    const outright = outrightIn(c, range, 'money');
    if (outright) return found(outright, 'money-named');
  }
  return undefined;
};

/** Whether the number's sentence names an app or stands for one, so that a sum in it can be its own. */
function speaksOfApp(c: Candidate): boolean {
  return inside(c.passage.mentions, c.sentence).length > 0 || inside(c.passage.epithets, c.sentence).length > 0;
}

const moneyContinues: Rule = (c, { inSentence, inPassage, before }) => {
  const previous = inSentence ?? inPassage ?? (before && before.candidate.passage.index === c.passage.index - 1 && (speaksOfApp(c) || before.candidate.passage.index === 0) ? before : undefined);
  if (previous && METRICS[previous.metric].unit === 'money') return continuing(previous, 'money-goes-on', c);
  return undefined;
};

/** A metric whose outright name stands nearest before or behind the number. */
function outrightIn(c: Candidate, range: Span, unit: string): Metric | undefined {
  const heads = c.passage.heads.filter((h) => h.start >= range.start && h.end <= range.end && h.value.metrics.some((m) => METRICS[m].unit === unit));
  return nearest(heads, range, c.quantity)?.value.metrics.find((m) => METRICS[m].unit === unit);
}

function continuing(previous: Draft, rule: string, c: Candidate): MetricReading {
  const negative = previous.value < 0 ? ({ negative: true } as const) : {};
  const scale = scaleLeftOut(previous, c);
  return { metric: previous.metric, rule, continues: previous, ...negative, ...(scale === 1 ? {} : { scale }) };
}

/** "from 12.7 to 10.6 million", "450" after "900 million": the scale of the neighbour holds for a small bare number. */
function scaleLeftOut(previous: Draft, c: Candidate): number {
  const { quantity } = c;
  // A small number is short for millions only in the company of millions: in the same sentence, in brackets behind a name, or behind a verb of size.
  const company = previous.candidate.sentence === c.sentence ? quantity.value >= 10 || quantity.form === 'digits' : quantity.value >= 10 && (signNear(c, 'use', 'have', 'loss', 'profit', 'revenue') || contrastBefore(c));
  if (!company || (c.bracketed && !isLabelled(c))) return 1;
  const scale = previous.candidate.quantity.scale * (previous.continues ? Math.abs(previous.value / previous.candidate.quantity.value / previous.candidate.quantity.scale) || 1 : 1);
  const effective = Math.max(previous.candidate.quantity.scale, scale);
  return quantity.scale === 1 && quantity.value < 1000 && effective >= 1000 ? effective : 1;
}

/** "X (26.6)": a name or place stands right before the bracket. */
function isLabelled(c: Candidate): boolean {
  const open = c.passage.text.folded.lastIndexOf('(', c.quantity.start);
  if ([...c.passage.mentions, ...c.passage.places].some((m) => m.end <= open && open - m.end <= 1)) return true;
  // "X, practically everywhere (99 %)"
  const name = [...c.passage.mentions.filter((m) => m.by === 'name'), ...c.passage.epithets.filter((e) => e.value.includes('service'))].sort((a, b) => a.start - b.start).findLast((m) => m.end <= open);
  if (name !== undefined && open - name.end <= 8) return true;
  return name !== undefined && open - name.end <= 28 && inside(c.passage.signs, { start: name.end, end: open }).some((s) => s.value.includes('use') || s.value.includes('have'));
}

// ---- shares ----

const shareBars: Rule = (c) => {
  if (counts(c, 'population')) return undefined;
  // "up 71 per cent", "16 % de plus": a comparison stands right beside its number.
  const beside = { start: Math.max(c.domain.start, c.quantity.hedgeStart - 24), end: Math.min(c.domain.end, c.quantity.end + 22) };
  const words = inside(c.passage.bars, beside).filter((b) => b.value.includes('comparison'));
  if (words.some((b) => (b.end <= c.quantity.start ? c.quantity.hedgeStart - b.end <= 2 : b.start - c.quantity.end <= 3))) return none('growth');
  return bar(c, c.domain, 'stock', 'stake') < Infinity ? none('share-of-something-else') : undefined;
};

/** "un habitant sur sept", "one in five adults": whom the share counts stands in its own words. */
function countsPeopleItself(c: Candidate): boolean {
  const within = { start: c.quantity.start, end: c.quantity.end };
  return inside(c.passage.heads, within).some((h) => h.value.heads.some((cue) => cue === 'person' || cue === 'population'))
    || inside(c.passage.places, within).some((p) => p.kind === 'demonym') || counts(c, 'person');
}

const sharePopulation: Rule = (c, { inSentence, inPassage, before, about }) => {
  if (counts(c, 'call', 'download', 'message') && c.head.kind === 'noun' && c.head.side === 'after' && speaksOfApp(c)) return found('market-share', 'share-of-activity');
  if (counts(c, 'market') || signNear(c, 'market')) return found('market-share', 'share-of-market');
  if (counts(c, 'population')) {
    if (signInSentence(c, 'use', 'open', 'download') || c.passage.mentions.length > 0) return found('population-share', 'share-of-population');
  }
  if (c.quantity.kind === 'share' && countsPeopleItself(c) && (signInSentence(c, 'use', 'have', 'open') || c.passage.mentions.length > 0)) return found('population-share', 'share-in-words');
  if (counts(c, 'person') && signInSentence(c, 'use', 'open', 'download')) return found('population-share', 'share-of-people');
  if (c.head.kind === 'noun' && c.head.side === 'after') return none('share-of-things');
  // "(18 %)" behind a group of people is of that group only.
  if (c.bracketed && !isLabelled(c)) return none('share-of-a-group');
  const previous = inSentence ?? inPassage ?? (c.passage.mentions.length > 0 || signNear(c, 'use', 'have') || about === 'population-share' ? before : undefined);
  if (previous?.metric === 'population-share' || previous?.metric === 'market-share') {
    if (c.head.kind === 'unknown') return none('share-of-unknown');
    return continuing(previous, 'share-goes-on', c);
  }
  if (c.head.kind === 'none' && signInSentence(c, 'use', 'have', 'open') && c.passage.heads.some((h) => h.start >= c.sentence.start && h.end <= c.sentence.end && h.value.heads.includes('population'))) {
    return found('population-share', 'share-uses');
  }
  return undefined;
};

// ---- counts ----

const countBars: Rule = (c, { inSentence }) => {
  if (bar(c, c.domain, 'follow') < Infinity && (counts(c, 'member', 'user', 'person', 'account') || c.head.kind === 'none')) return none('followers');
  const tail = { start: c.quantity.start, end: c.domain.end };
  if (counts(c, 'member') && isOfSomebody(c)) return none('followers');
  if (c.head.kind === 'none' && isDifference(c) && !(inSentence && METRICS[inSentence.metric].group === 'limits')) return none('difference');
  if (bar(c, { start: c.domain.start, end: c.quantity.start }, 'threshold') < 20) return none('threshold');
  if (bar(c, tail, 'view') < 25 && !counts(c, 'user', 'message', 'photo', 'video')) return none('views');
  if (bar(c, tail, 'age') < 3 || isAge(c)) return none('age');
  if (bar(c, tail, 'other-people', 'other-things') < 12 && c.head.kind !== 'noun') return none('other-things');
  if (bar(c, c.domain, 'other-people') < Infinity && counts(c, 'person', 'participant', 'member')) return none('other-people');
  if (bar(c, tail, 'inhabitants') < 25) return none('inhabitants');
  if (bar(c, c.domain, 'stock') < 15 && c.head.kind !== 'noun' && !(inSentence && METRICS[inSentence.metric].unit === 'money')) return none('stock');
  return undefined;
};

/** "His channel …, has some 400,000 subscribers": a channel is the subject, and no app is named since. */
function isOfSomebody(c: Candidate): boolean {
  const cue = inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.start }).filter((b) => b.value.includes('follow')).at(-1);
  return cue !== undefined && !inside(c.passage.mentions, { start: cue.end, end: c.quantity.start }).some((m) => m.by === 'name');
}

/** "Durov, 39," and "39." behind a name and a comma. */
function isAge(c: Candidate): boolean {
  const { quantity, passage } = c;
  if (quantity.scale !== 1 || quantity.value < 14 || quantity.value > 110) return false;
  const before = passage.text.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (passage.mentions.some((m) => m.by === 'name' && m.end <= quantity.start && quantity.start - m.end <= 2)) return false;
  return /\p{Lu}[\p{L}'-]+, $/u.test(before) && /^(?:[,.;)]|$)/.test(passage.text.text.slice(quantity.end, quantity.end + 1));
}

const forwardLimit: Rule = (c, { inPassage, before }) => {
  const forwarding = signInPassage(c, 'forward') || inPassage?.metric === 'forward-limit' || before?.metric === 'forward-limit';
  if (c.quantity.value > 1000 || !forwarding) return undefined;
  if (signNear(c, 'conversation', 'group') && !signNear(c, 'forward') && !counts(c, 'recipient')) return undefined;
  if (counts(c, 'recipient', 'content', 'message') || c.head.kind === 'none' || counts(c, 'person', 'participant')) {
    if (counts(c, 'participant', 'member') && signNear(c, 'group') && !counts(c, 'recipient')) return undefined;
    if (signInSentence(c, 'forward', 'limit')) return found('forward-limit', 'forward-limit');
  }
  return undefined;
};

const otherLimits: Rule = (c, { inSentence, inPassage, before }) => {
  const { value } = c.quantity;
  if (value > LARGEST_LIMIT || value < 2) return undefined;
  const personal = counts(c, 'participant', 'member', 'person', 'user', 'account', 'recipient') || c.head.kind === 'none';
  if (!personal) return undefined;
  if (c.quantity.change && inSentence && METRICS[inSentence.metric].group === 'limits' && inSentence.metric !== 'file-size') return continuing(inSentence, 'limit-changes', c);
  const capped = c.quantity.bound === 'at-most' || signNear(c, 'limit', 'hold') || ((c.before === undefined || c.quantity.change?.role === 'to') && signInSentence(c, 'limit', 'hold'));
  if (!capped) return undefined;
  for (const range of [c.domain, c.sentence]) {
    const group = sign(c, range, 'group');
    const channel = sign(c, range, 'channel');
    const community = sign(c, range, 'community');
    const call = sign(c, range, 'conversation');
    const least = Math.min(group, channel, community, call);
    if (least === Infinity) continue;
    // A group named in the number's own part goes before the call that the sentence began with.
    if (range === c.sentence && group < Infinity && counts(c, 'member')) return found('group-size', 'limit-of-group');
    if (least === call) return value <= 5000 ? found('call-participants', 'limit-of-call') : undefined;
    if (least === group) return found('group-size', 'limit-of-group');
    if (least === community) return found('community-size', 'limit-of-community');
    return found('channel-size', 'limit-of-channel');
  }
  const limit = inPassage ?? (before && before.candidate.passage.index === c.passage.index - 1 ? before : undefined);
  return limit && METRICS[limit.metric].group === 'limits' && limit.metric !== 'forward-limit' && limit.metric !== 'file-size' ? continuing(limit, 'limit-goes-on', c) : undefined;
};

const messageLength: Rule = (c) => (counts(c, 'character') && signInSentence(c, 'limit', 'hold') ? found('message-length', 'characters') : undefined);

const employees: Rule = (c, { inSentence }) => {
  if (counts(c, 'employee') && isPart(c, inSentence)) return none('part-of-the-staff');
  if (bar(c, c.domain, 'dismissed') < 40) return counts(c, 'employee', 'person') ? none('dismissed') : undefined;
  if (counts(c, 'employee')) return found('employees', 'employees');
  if ((counts(c, 'person') || c.head.kind === 'none') && signNear(c, 'employ') && c.quantity.value < 500_000) return found('employees', 'employs');
  return undefined;
};

const outageReports: Rule = (c, { inPassage }) => {
  const monitored = signInPassage(c, 'monitor') || (inPassage?.metric === 'outage-reports');
  if (counts(c, 'complaint') && (monitored || signInPassage(c, 'outage'))) return found('outage-reports', 'complaints');
  if (monitored && inPassage?.metric === 'outage-reports' && c.head.kind === 'none') return continuing(inPassage, 'complaints-go-on', c);
  if (monitored && signInSentence(c, 'monitor') && (c.head.kind === 'none' || counts(c, 'user', 'person'))) return found('outage-reports', 'monitored');
  return undefined;
};

/** How far from the number accounts are said to be banned, in characters. */
const BAN_REACH = 70;

/** What stands between the number and the nearest sign of a kind. */
function between(c: Candidate, cue: SignCue): string {
  const at = nearest(c.passage.signs.filter((s) => s.value.includes(cue)), c.domain, c.quantity);
  if (!at) return '';
  return at.start >= c.quantity.end ? c.passage.text.folded.slice(c.quantity.end, at.start) : c.passage.text.folded.slice(at.end, c.quantity.start);
}

const takenDown: Rule = (c) => {
  if (counts(c, 'content') && (signNear(c, 'remove', 'ban') || signInSentence(c, 'remove'))) return found('content-removed', 'removes-content');
  if (counts(c, 'account', 'user', 'member') && sign(c, c.domain, 'ban') < (counts(c, 'account') ? BAN_REACH : BAN_REACH / 3) && signNear(c, 'ban') && c.quantity.value >= 1000 && !/[,;:]/.test(between(c, 'ban'))) return found('accounts-banned', 'bans-accounts');
  if (counts(c, 'request') && signInSentence(c, 'authority-request')) return found('data-requests', 'requests');
  return undefined;
};

const peopleAffected: Rule = (c, { about }) => {
  if (!(counts(c, 'user', 'person', 'member', 'account', 'record', 'customer') || c.head.kind === 'none' || c.head.kind === 'unknown')) return undefined;
  if (c.head.kind === 'unknown' || c.quantity.value < SMALLEST_AFFECTED) return undefined;
  if (signNear(c, 'leak')) return found('people-affected', 'leak');
  if (about === 'people-affected' && counts(c, 'record', 'account', 'user') && !signNear(c, 'use', 'have', 'join', 'active')) return found('people-affected', 'leak-goes-on');
  if (counts(c, 'record', 'account', 'user', 'person', 'member') && signInSentence(c, 'leak') && (!signNear(c, 'use', 'join') || sign(c, c.sentence, 'leak') < sign(c, c.domain, 'use', 'join'))) return found('people-affected', 'leak-in-sentence');
  return undefined;
};

const downloads: Rule = (c) => {
  if (c.quantity.value < SMALLEST_DOWNLOADS && c.quantity.scale === 1) return undefined;
  if (counts(c, 'download') || names(c, 'downloads')) return found('downloads', 'downloads');
  if (counts(c, 'times', 'person', 'user') && signNear(c, 'download')) return found('downloads', 'downloaded');
  return undefined;
};

const activity: Rule = (c) => {
  if (c.quantity.value < SMALLEST_ACTIVITY) return undefined;
  if (names(c, 'call-minutes')) return found('call-minutes', 'call-minutes');
  if (counts(c, 'voice-message')) return found('voice-messages', 'voice-messages');
  if (counts(c, 'video-message')) return found('videos', 'video-messages');
  if (counts(c, 'sticker', 'gif')) return found('messages', 'stickers');
  if (counts(c, 'message')) return found('messages', 'messages');
  if (counts(c, 'photo')) return found('photos', 'photos');
  if (counts(c, 'video') && bar(c, c.domain, 'view') === Infinity) return found('videos', 'videos');
  if (counts(c, 'story')) return found('stories', 'stories');
  if (counts(c, 'call')) return found('calls', 'calls');
  if (counts(c, 'times') && signNear(c, 'conversation') && signNear(c, 'send')) return found('calls', 'called');
  return undefined;
};

const opensPerUser: Rule = (c) => {
  if (c.quantity.value > 1000 || c.quantity.value < 2) return undefined;
  if (names(c, 'opens-per-user')) return found('opens-per-user', 'opens');
  if (counts(c, 'times') && (signNear(c, 'open') || signInSentence(c, 'open'))) return found('opens-per-user', 'opened-times');
  return undefined;
};

const paying: Rule = (c) => {
  if (counts(c, 'payer') || names(c, 'paying-users')) return found('paying-users', 'paying-users');
  if (counts(c, 'customer', 'user', 'person', 'member') && c.quantity.value >= SMALLEST_AUDIENCE && signNear(c, 'paying')) return found('paying-users', 'users-pay');
  if (c.head.kind === 'none' && c.quantity.value >= SMALLEST_AUDIENCE && signNear(c, 'paying')) return found('paying-users', 'pay');
  return undefined;
};

const audienceHead = (c: Candidate): boolean =>
  counts(c, 'them', 'user', 'person', 'member', 'account', 'newcomer', 'customer') || names(c, 'monthly-active-users') || names(c, 'daily-active-users') || names(c, 'weekly-active-users') || names(c, 'registered-users') || names(c, 'new-users');

const growth: Rule = (c) => {
  if (c.quantity.value < SMALLEST_GROWTH) return undefined;
  if (counts(c, 'newcomer') || names(c, 'new-users')) return found('new-users', 'newcomers');
  if (!audienceHead(c) && c.head.kind !== 'none') return undefined;
  if (names(c, 'registered-users') || names(c, 'monthly-active-users') || names(c, 'daily-active-users')) return undefined;
  const joins = sign(c, c.domain, 'join');
  // "draws 450 million people a day" is an audience; newcomers of a day are fewer.
  const daily = inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate') && c.quantity.value >= MOST_GROWTH_A_DAY && !signNear(c, 'new') && !counts(c, 'newcomer');
  if (daily) return undefined;
  if (joins === Infinity) {
    // A headline may name what the number is of behind a colon: "25 million in 72 hours: X sees a rush of newcomers".
    const rush = c.passage.index === 0 && c.head.kind === 'none' && nearest(c.passage.periods, c.domain, c.quantity) !== undefined && (signInSentence(c, 'join') || inside(c.passage.heads, c.sentence).some((h) => h.value.heads.includes('newcomer')));
    return rush ? found('new-users', 'headline-of-growth') : undefined;
  }
  // Growth runs over a time; without one "has attracted 100 million users" is a size.
  const period = nearest(c.passage.periods, c.sentence, c.quantity) ?? inside(c.passage.moments, c.sentence).find((m) => m.relation === 'since');
  if (c.head.kind === 'none' && !period) return undefined;
  if (joins < 45 && (period || signNear(c, 'new'))) return found('new-users', 'joined');
  if (joins < 25 && !signNear(c, 'registered')) return found('new-users', 'joined-near');
  return undefined;
};

const registered: Rule = (c) => {
  if (names(c, 'registered-users')) return found('registered-users', 'registered-users');
  if (audienceHead(c) && c.quantity.value >= SMALLEST_AUDIENCE && signNear(c, 'registered')) return found('registered-users', 'registered');
  return undefined;
};

const business: Rule = (c) => {
  if (!(counts(c, 'business') || names(c, 'business-users')) || c.quantity.value < 1000) return undefined;
  return signNear(c, 'use', 'have', 'paying', 'active') || names(c, 'business-users') ? found('business-users', 'businesses') : none('businesses-unrelated');
};

const audience: Rule = (c, { inSentence }) => {
  if (c.quantity.value < SMALLEST_AUDIENCE) return undefined;
  if (names(c, 'monthly-active-users')) return found('monthly-active-users', 'monthly-users');
  if (names(c, 'daily-active-users')) return found('daily-active-users', 'daily-users');
  if (names(c, 'weekly-active-users')) return found('weekly-active-users', 'weekly-users');
  if (counts(c, 'user', 'member', 'account', 'customer')) return found('users', 'users');
  const rated = inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate');
  if (counts(c, 'person') && rated && c.quantity.scale >= 1_000_000 && !signNear(c, 'send')) return found('users', 'people-by-rate');
  // "X alone drew 2.11 billion a day"
  if (c.head.kind === 'none' && rated && c.quantity.scale >= 1_000_000 && !signNear(c, 'send', 'join') && inside(c.passage.mentions, c.sentence).some((m) => m.by === 'name') && METRICS[inSentence?.metric ?? 'users'].group === 'audience') return found('users', 'number-by-rate');
  if (counts(c, 'person') && (signNear(c, 'use', 'have', 'active', 'open') || signInSentence(c, 'use', 'have'))) return found('users', 'people-use');
  return undefined;
};

const countContinues: Rule = (c, { inSentence, inPassage, before, audience }) => {
  // "joins the billion club", "crosses the billion": beside its name a scale word alone is a mark that an app reaches.
  if (c.quantity.bare && c.quantity.kind === 'count' && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') && (c.passage.index === 0 || distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < Infinity)) {
    return inSentence && METRICS[inSentence.metric].group === 'audience' ? continuing(inSentence, 'goes-on', c) : found('users', 'reaches-a-mark');
  }
  // "and 1.47 billion do so every day": a rate beside a number of that size makes it an audience again.
  if (c.head.kind !== 'noun' && c.quantity.scale >= 1_000_000 && inSentence && METRICS[inSentence.metric].group === 'audience' && inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate')) return continuing(inSentence, 'goes-on-by-rate', c);
  if (c.head.kind === 'unknown') return none('counts-something-unknown');
  const sameHead = c.head.kind === 'none' || counts(c, 'them');
  const listed = sameHead ? activityBefore(c) : undefined;
  if (listed) return found(listed, 'counted-before');
  const previous = inSentence ?? inPassage ?? before;
  const near = previous !== undefined && (previous.candidate.passage.index >= c.passage.index - 1 || isSimilar(previous, c));
  const far = previous !== undefined && previous.candidate.passage !== c.passage;
  const size = sameHead && c.quantity.value >= SMALLEST_AUDIENCE && (signNear(c, 'use') || (far && signNear(c, 'have')));
  // "250 million open it every day" starts anew where the numbers before counted messages.
  if (size && previous && !inSentence && METRICS[previous.metric].group !== 'audience' && METRICS[previous.metric].group !== 'safety') return found('users', 'stands-for-users');
  // "a million join every day an app that already serves 450 million a month"
  if (sameHead && previous?.metric === 'new-users' && c.quantity.value >= SMALLEST_AUDIENCE && (signNear(c, 'use', 'have') || distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < 30) && !signNear(c, 'join', 'new')) {
    return audience ? continuing(audience, 'audience-goes-on', c) : found('users', 'stands-for-users');
  }
  if (sameHead && previous && METRICS[previous.metric].group !== 'audience' && audience && signNear(c, 'use', 'have', 'active') && scaleLeftOut(audience, c) > 1 && continuesMeasure(audience, c)) return continuing(audience, 'audience-goes-on', c);
  if (previous && near && sameHead && continuesMeasure(previous, c)) return continuing(previous, inSentence ? 'goes-on' : 'goes-on-from-before', c);
  // A number that stands for itself, in a sentence about an audience: "its audience exceeded 55 million".
  if (sameHead && c.quantity.value >= SMALLEST_AUDIENCE) {
    const named = nearestNamed(c) ?? namedInSentenceBefore(c);
    if (named) return found(named, 'named-before');
    if (signNear(c, 'use', 'have')) return found('users', 'stands-for-users');
    // "had passed the billion mark"
    if (distanceTo(c.passage.modes, c.domain, c.quantity, 'exceeds', 'nears') < 30) return found('users', 'passes-a-mark');
  }
  return undefined;
};

const ACTIVITY_HEADS: Readonly<Partial<Record<HeadCue, Metric>>> = { 'video-message': 'videos', sticker: 'messages', gif: 'messages', message: 'messages', photo: 'photos', video: 'videos', call: 'calls', 'voice-message': 'voice-messages', story: 'stories' };

/** "as for stickers, over 1 billion were sent": what is counted stands before, in the number's own part of the sentence. */
function activityBefore(c: Candidate): Metric | undefined {
  if (c.quantity.value < SMALLEST_ACTIVITY || !signNear(c, 'send')) return undefined;
  const heads = inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start });
  for (const head of heads.reverse()) for (const cue of head.value.heads) if (ACTIVITY_HEADS[cue]) return ACTIVITY_HEADS[cue];
  return undefined;
}

/** A bare number far from the measure that it goes on with must be of its size. */
function isSimilar(previous: Draft, c: Candidate): boolean {
  const ratio = c.quantity.value / Math.abs(previous.value);
  return ratio > 1 / 3 && ratio < 3;
}

function nearestNamed(c: Candidate): Metric | undefined {
  const range = { start: c.domain.start, end: c.quantity.start };
  const heads = c.passage.heads.filter((h) => h.start >= range.start && h.end <= range.end && (h.value.metrics.length > 0 || h.value.heads.includes('user')));
  const last = heads.at(-1);
  if (!last) return undefined;
  return last.value.metrics[0] ?? 'users';
}

/** The measure that the sentence before is about: "The number of paying users tripled; a year ago it was 4 million". */
function namedInSentenceBefore(c: Candidate): Metric | undefined {
  if (c.quantity.scale < 1000) return undefined;
  const range = { start: Math.max(0, c.sentence.start - 160), end: c.quantity.start };
  return inside(c.passage.heads, range).findLast((h) => h.value.metrics.length > 0)?.value.metrics.find((m) => METRICS[m].group === 'audience' || m === 'downloads');
}

/** Whether a bare number can be of the measure before it: of the same order once a left-out scale is put in. */
function continuesMeasure(previous: Draft, c: Candidate): boolean {
  const { unit, group } = METRICS[previous.metric];
  if (unit === 'money' || unit === 'percent' || unit === 'bytes' || unit === 'minutes') return false;
  if (c.quantity.kind !== 'count') return false;
  const value = c.quantity.value * scaleLeftOut(previous, c);
  if (group === 'limits') return value <= LARGEST_LIMIT && (previous.candidate.sentence === c.sentence || signInSentence(c, 'limit'));
  if (group === 'audience' && value < SMALLEST_AUDIENCE) return false;
  if (group === 'activity' && value < SMALLEST_ACTIVITY) return false;
  const ratio = value / Math.abs(previous.value);
  return ratio >= 1 / 1000 && ratio <= 1000;
}

// ---- bytes and durations ----

const fileSize: Rule = (c, { inSentence, inPassage }) => {
  if (signInSentence(c, 'file') && (c.quantity.bound === 'at-most' || signInSentence(c, 'limit', 'hold', 'send'))) return found('file-size', 'file-size');
  const previous = inSentence ?? inPassage;
  if (previous?.metric === 'file-size' && (inSentence || signNear(c, 'limit'))) return continuing(previous, 'file-size-goes-on', c);
  return undefined;
};

const timeSpent: Rule = (c) => {
  // "talked for 90 million hours"
  if (c.quantity.scale >= 1000) return signInSentence(c, 'conversation') ? found('call-minutes', 'hours-of-calls') : none('hours');
  if (names(c, 'call-minutes')) return found('call-minutes', 'call-minutes');
  if (signNear(c, 'spend') || (signInSentence(c, 'spend') && distanceTo(c.passage.signs, c.sentence, c.quantity, 'spend') < 60)) return found('minutes-per-user', 'spends');
  return undefined;
};

/** From this on a number of hours is a time of day rather than the length of an outage. */
const CLOCK_HOURS = 13;

const isClock = (c: Candidate): boolean =>
  c.quantity.unitDuration === 'PT1H' && (c.quantity.value >= CLOCK_HOURS || /\dh?$|^ ?(gmt|utc|cet|мск|uhr)/.test(c.passage.text.folded.slice(c.quantity.end - 1, c.quantity.end + 5).replace(/^[^h\d]/, '')) && c.quantity.form === 'digits' && /\d ?h$/.test(c.passage.text.folded.slice(c.quantity.start, c.quantity.end)));

const downtime: Rule = (c) => (isClock(c) ? none('time-of-day') : signNear(c, 'outage') || (signInSentence(c, 'outage') && c.before === undefined) ? found('outage-minutes', 'outage') : undefined);

/** A sum without currency, of what its own words name, in the currency and scale of the sum before. */
function ownSum(c: Candidate, before: Draft): MetricReading {
  const [named] = MONEY_SIGNS.filter(([cue]) => signNear(c, cue)).sort(([a], [b]) => sign(c, c.domain, a) - sign(c, c.domain, b));
  const metric = named?.[1] ?? before.metric;
  const negative = metric === 'profit' && signNear(c, 'loss') ? ({ negative: true } as const) : {};
  const scale = scaleLeftOut(before, c);
  return { metric, rule: 'sum-again', continues: before, ...negative, ...(scale === 1 ? {} : { scale }) };
}

const bareMoney: Rule = (c, { inSentence, inPassage }) => {
  // "The loss had been 104.6 million": the sentence says that it speaks of money again.
  if (!inSentence && inPassage && METRICS[inPassage.metric].unit === 'money' && c.head.kind === 'none' && signNear(c, 'loss', 'profit', 'revenue', 'fine', 'borrow')) {
    return ownSum(c, inPassage);
  }
  // "Microsoft pays 8.5 billion for Skype": headlines leave the currency out.
  if (!inSentence && c.passage.index === 0 && c.quantity.scale >= 1_000_000 && c.head.kind === 'none' && sign(c, c.domain, 'buy') < 24 && c.passage.mentions.length > 0) return found('acquisition-price', 'headline-of-a-deal');
  // "WhatsApp, 20, and WeChat 48": sums whose currency was named once.
  if (inSentence && METRICS[inSentence.metric].unit === 'money' && isPart(c, inSentence)) return none('part-of-a-sum');
  if (signNear(c, 'have', 'use', 'active') && !signNear(c, 'loss', 'profit', 'revenue', 'buy', 'value')) return undefined;
  if (!inSentence || METRICS[inSentence.metric].unit !== 'money' || (c.head.kind !== 'none' && !contrastBefore(c))) return undefined;
  const own = signNear(c, 'loss', 'profit', 'revenue', 'fine', 'borrow', 'value', 'raise') ? ownSum(c, inSentence) : undefined;
  return own ?? continuing(inSentence, 'sum-goes-on', c);
};

/** A word of contrast right before the number: it is of the measure before ("against 2.2 billion"). */
function contrastBefore(c: Candidate): boolean {
  return c.passage.functions.some((f) => f.value.includes('contrast') && f.end <= c.quantity.hedgeStart && c.quantity.hedgeStart - f.end <= 2);
}

/** "um neun auf 13 Prozent", "100 million more than in April": a difference, no state. */
function isDifference(c: Candidate): boolean {
  const beside = { start: Math.max(c.domain.start, c.quantity.hedgeStart - 24), end: Math.min(c.domain.end, c.quantity.end + 16) };
  return inside(c.passage.bars, beside).some((b) => b.value.includes('comparison') && (b.end <= c.quantity.start ? c.quantity.hedgeStart - b.end <= 1 && b.end <= c.quantity.hedgeStart : /^ ?$/.test(c.passage.text.folded.slice(c.quantity.end, b.start))));
}

const bareShare: Rule = (c, { inSentence, inPassage }) => {
  const previous = inSentence ?? inPassage;
  if (previous?.metric !== 'population-share' || c.head.kind !== 'none' || c.quantity.value > 100 || isDifference(c)) return undefined;
  return inSentence || c.bracketed ? continuing(previous, 'share-goes-on', c) : undefined;
};

/** A number that was told before, alone: "he would sign at 10 billion", "five is the right number". */
const echo: Rule = (c, { told }) => {
  if (c.head.kind !== 'none') return undefined;
  const same = told(c.quantity.value);
  if (!same || ((METRICS[same.metric].unit === 'money' || METRICS[same.metric].group === 'activity') && same.candidate.passage !== c.passage)) return undefined;
  return same ? continuing(same, 'told-before', c) : undefined;
};

const COUNT_RULES: readonly Rule[] = [
  countBars, forwardLimit, otherLimits, messageLength, employees, outageReports, takenDown, opensPerUser, downloads, activity, peopleAffected,
  bareMoney, bareShare, echo, paying, growth, registered, business, audience, countContinues,
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  count: COUNT_RULES,
  money: [moneyBars, moneySigns, moneyContinues],
  percent: [shareBars, sharePopulation],
  share: [shareBars, sharePopulation],
  bytes: [fileSize],
  duration: [timeSpent, downtime],
};
