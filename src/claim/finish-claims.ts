import type { Article } from '../article';
import { METRICS, type Area, type IsoDuration, type Metric, type PartialDate } from '../terms';
import { counts, type Candidate } from './candidate';
import { dateBefore } from './calendar';
import { carriedTime } from './carry-time';
import type { Claim } from './claim';
import type { Draft } from './draft';
import type { AppDraft } from './draft-claims';
import type { Moment } from './moment';
import type { Names } from './names';
import type { Period } from './period';
import type { ListHeader } from './read-lists';
import { areaOfFine, isOfCountry } from './recall-area';
import { gap, inside, within, type PassageReading } from './reading';
import { isOfFamily } from './resolve-app';
import { areaOf, fineArea, frameOf, takesFrame } from './resolve-area';
import { attributionOf } from './resolve-attribution';
import { eventOf, eventsIn, type NamedEvents } from './resolve-event';
import { featureOf } from './resolve-feature';
import { boundOf, isFormer, modeOf } from './resolve-mode';
import { isOfOrigin, ownSurveyDate, surveyDateOf, timeOf, type ClaimTime } from './resolve-time';
import { audienceMetric, isAudiencePeriod, isWindowed, periodOf, windowOf } from './resolve-window';

/** A claim on its way, with what later claims take over from it. */
interface Finished {
  readonly draft: AppDraft;
  readonly claim: Claim;
}

/**
 * Reads the remaining fields of every draft: window, area, time, event, bound, mode, speaker, part of the app.
 * @param drafts - what each number states, of which app
 * @param passages - the passages as read
 * @param article - the page
 * @param names - the dataset's names
 * @returns claims with offsets into the passages' text as written
 */
export function finishClaims(drafts: readonly AppDraft[], passages: readonly PassageReading[], article: Article, names: Names): Claim[] {
  const pageDate = article.published?.date ?? null;
  const context: Context = {
    article, names, passages, pageDate,
    events: drafts.length === 0 ? new Map() : eventsOf(passages, names),
    surveyDate: drafts.length === 0 ? null : surveyDateOf(passages, new Set(drafts.map((d) => d.candidate.sentence))),
    frame: frameOf(passages),
    positions: new Map(passages.map((passage, position) => [passage, position])),
    ofPassage: byPassage(drafts),
    claimOf: new Map(),
  };
  const finished: Finished[] = [];
  for (const draft of drafts) {
    const claim = finish(draft, finished, context);
    finished.push({ draft, claim });
    context.claimOf.set(draft, claim);
  }
  return echo(finished.map((f) => f.claim), new Set(finished.filter((f) => f.draft.candidate.head.kind === 'none').map((f) => f.claim)));
}

/** How near a daily penalty says that it is one, in characters. */
const DAILY_REACH = 12;

/** Drafts by the passage that they stand in. */
function byPassage(drafts: readonly AppDraft[]): Map<PassageReading, AppDraft[]> {
  const found = new Map<PassageReading, AppDraft[]>();
  for (const draft of drafts) {
    const { passage } = draft.candidate;
    const known = found.get(passage);
    if (known) known.push(draft);
    else found.set(passage, [draft]);
  }
  return found;
}

/** Rules that take what a number measures from elsewhere than its own words. */
const INFERRING = /goes-on|told-before|stands-for|named-before|passes-a-mark|again|people-use|headline|on-record/;

/** Which fields rest on more than the number's own words: the check accuses nobody on such grounds. */
function inferredFields(draft: AppDraft, time: ClaimTime, ownTime: ClaimTime, ownArea: Area | undefined, area: Area): NonNullable<Claim['inferred']> {
  return [
    ...(draft.sure ? [] : ['app' as const]),
    ...(INFERRING.test(draft.rule) ? ['metric' as const] : []),
    ...(time.asOf !== ownTime.asOf ? ['asOf' as const] : []),
    ...(ownArea === undefined && area !== 'world' ? ['area' as const] : []),
  ];
}

/** What holds for a whole article. */
interface Context {
  readonly article: Article;
  readonly names: Names;
  readonly passages: readonly PassageReading[];
  readonly pageDate: PartialDate | null;
  /** Incidents and deals that it names anywhere. */
  readonly events: NamedEvents;
  readonly surveyDate: PartialDate | null;
  /** The country that the headline speaks of. */
  readonly frame: Area | undefined;
  /** Where each passage stands among those that were read. */
  readonly positions: ReadonlyMap<PassageReading, number>;
  readonly ofPassage: ReadonlyMap<PassageReading, readonly AppDraft[]>;
  /** The claims that are finished. */
  readonly claimOf: Map<Draft, Claim>;
}

function finish(draft: AppDraft, finished: readonly Finished[], context: Context): Claim {
  const { article, names, pageDate, events } = context;
  const c = draft.candidate;
  const ofPassage = context.ofPassage.get(c.passage) ?? [];
  const neighbours = ofPassage.map((d) => d.candidate);
  const before = draft.continues ? context.claimOf.get(draft.continues) : undefined;
  const last = finished.at(-1);
  const sameSentence = last?.draft.candidate.sentence === c.sentence ? last.claim : undefined;

  let metric: Metric = draft.metric;
  const alike = ofPassage.filter((d) => METRICS[d.metric].group === METRICS[metric].group).map((d) => d.candidate);
  const nearRate = periodOf(c, ['rate'], neighbours, alike);
  const rate = nearRate && isAudiencePeriod(nearRate) ? nearRate : (dayOf(c) ?? nearRate);
  if (METRICS[metric].group === 'audience') {
    if (before && rate && isAudiencePeriod(rate) && within(rate, c.domain)) metric = audienceMetric('users', rate);
    else if (before) metric = before.metric;
    else metric = audienceMetric(metric, rate);
  }

  const provisional = modeOf(c, metric, false);
  const told = withArticleTime(timeOf(c, metric, provisional), c, metric, before ?? sameSentence, context, finished);
  const time: ClaimTime = (told.asOf === null && c.passage.index > 0 ? carriedTime(c, draft.app, metric, last && { claim: last.claim, candidate: last.draft.candidate }, context.passages) : undefined) ?? told;
  const own = modeOf(c, metric, time.future);
  const mode = own === 'asserted' && last && sharesVerb(draft, last) ? last.claim.mode : own;
  const period = isWindowed(metric) ? (periodOf(c, ['rate', 'span'], neighbours, alike) ?? rate) : undefined;
  let window: IsoDuration | null = windowOf(metric, period, time.length);
  // A penalty that runs by the day.
  if (metric === 'fine' && nearRate?.duration === 'P1D' && within(nearRate, c.domain) && gap(nearRate, c.quantity) <= DAILY_REACH) window = 'P1D';
  // "In 2018 the average was 65 billion", behind "100 billion a day": the year dates the daily count.
  if (METRICS[metric].group === 'activity' && period === undefined && window === 'P1Y') window = finished.findLast((f) => f.claim.metric === metric && f.claim.app === draft.app && f.claim.window === 'P1D')?.claim.window ?? window;
  if (window === null && isWindowed(metric)) window = framePeriod(c, metric, context) ?? before?.window ?? (sameSentence && METRICS[sameSentence.metric].group === METRICS[metric].group ? sameSentence.window : null);

  const area: Area = metric === 'fine' ? areaOfFine(names, draft.app, draft.value, draft.currency) ?? fineArea(c, draft.currency, context.passages) : areaOf(c, metric, context.frame) ?? headerArea(c, metric) ?? countryOf(draft, metric, time, context, finished) ?? inheritedArea(before, sameSentence, metric, draft, context, finished);
  const feature = featureOf(c, metric) ?? before?.feature;
  const event = eventOf(c, draft.app, metric, time.asOf, pageDate, events, names);
  const [start, end] = [c.passage.text.toOriginal(c.quantity.start), c.passage.text.toOriginal(c.quantity.end, 'end')];
  const written = (article.passages[c.passage.index]?.text ?? '').slice(start, end);
  const inferred = inferredFields(draft, time, timeOf(c, metric, provisional), areaOf(c, metric), area);
  const app = event?.includes('outage') && draft.app === 'facebook' && !isCountedApart(draft, ofPassage, names) && (names.events.get(event)?.apps.filter((a) => isOfFamily(a, names)).length ?? 0) > 2 ? 'meta' : draft.app;
  const night = metric !== 'new-users' && event?.startsWith('new-years-eve') ? names.events.get(event)?.date : undefined;
  const others = [...new Set(c.passage.mentions.map((m) => m.app))].filter((a) => a !== draft.app);
  return {
    passage: c.passage.index,
    start, end,
    quote: written,
    app, metric, value: draft.value,
    ...(draft.valueMax === undefined ? {} : { valueMax: draft.valueMax }),
    bound: boundOf(c), window: night ? (window ?? 'P1D') : window, area, asOf: night && c.passage.index > 0 ? (time.asOf ?? night) : time.asOf, event,
    ...(feature === undefined ? {} : { feature }),
    ...(draft.currency === undefined ? {} : { currency: draft.currency }),
    mode, attribution: attributionOf(c),
    ...(isFormer(c) ? { former: true as const } : {}),
    ...(counts(c, 'account') ? { countsAccounts: true as const } : {}),
    ...(others.length > 0 ? { namedApps: others } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
  };
}

/** "100,000 reports of Facebook and 71,000 of Instagram": trouble that is counted app by app is not that of the family. */
function isCountedApart(draft: AppDraft, ofPassage: readonly AppDraft[], names: Names): boolean {
  return draft.metric === 'outage-reports' && ofPassage.some((d) => d.metric === draft.metric && d.app !== draft.app && isOfFamily(d.app, names));
}

function eventsOf(passages: readonly PassageReading[], names: Names): NamedEvents {
  const events = new Map<string, 'own' | 'common'>();
  for (const passage of passages) for (const [id, named] of eventsIn(passage, names)) if (events.get(id) !== 'own') events.set(id, named);
  return events;
}

/** The area of the claim that this one goes on with, or of the article. */
function inheritedArea(before: Claim | undefined, sameSentence: Claim | undefined, metric: Metric, draft: AppDraft, context: Context, finished: readonly Finished[]): Area {
  if (before && !(METRICS[metric].group === 'safety' && metric !== 'outage-reports')) return before.area;
  if (sameSentence && sameSentence.metric === metric && sameSentence.app === draft.app) return sameSentence.area;
  if (!takesFrame(metric)) return 'world';
  const last = finished.findLast((f) => f.claim.metric === metric)?.claim;
  if (last) return last.area;
  return context.frame ?? (METRICS[metric].group === 'reach' ? firstPlace(context.passages) : 'world');
}

/** The country that the line above a list restricts it to. */
function headerArea({ header }: Candidate, metric: Metric): Area | undefined {
  if (!header || METRICS[metric].group === 'business') return undefined;
  return inside(header.passage.places, header.sentence).find((p) => (p.qualifies === 'in' || p.qualifies === 'people') && p.kind !== 'several' && p.kind !== 'world')?.area;
}

/** The country that the passage, the claims before or the headline speak of, where the record shows that a number is too small for the world. */
function countryOf(draft: AppDraft, metric: Metric, time: ClaimTime, context: Context, finished: readonly Finished[]): Area | undefined {
  const c = draft.candidate;
  const spoken = c.passage.places.findLast((p) => p.end <= c.quantity.start && (p.kind === 'country' || p.kind === 'demonym' || p.kind === 'union') && (p.qualifies === 'in' || p.qualifies === 'people'))?.area;
  const last = finished.findLast((f) => METRICS[f.claim.metric].group === 'audience' || METRICS[f.claim.metric].group === 'reach')?.claim.area;
  const year = (time.asOf ?? context.pageDate ?? undefined)?.slice(0, 4);
  const subject = inside(c.passage.places, c.sentence).findLast((p) => p.end <= c.quantity.start && p.kind === 'country')?.area;
  for (const area of new Set([subject, spoken, last, context.frame])) {
    if (area !== undefined && area !== 'world' && isOfCountry(context.names, { app: draft.app, metric, value: draft.value, year }, area)) return area;
  }
  return undefined;
}

/** The first country of an article: surveys say once where they were made. */
function firstPlace(passages: readonly PassageReading[]): Area {
  for (const passage of passages) {
    const place = passage.places.find((p) => p.kind === 'country' || p.kind === 'demonym');
    if (place) return place.area;
  }
  return 'world';
}

/** Results of one report and figures of one survey are told over several sentences; the time is named once. */
function withArticleTime(time: ClaimTime, c: Candidate, metric: Metric, before: Claim | undefined, context: Context, finished: readonly Finished[]): ClaimTime {
  if (time.asOf !== null || c.passage.index === 0) return time;
  const above = c.header && headerTime(c.header);
  if (above) return above;
  if (metric === 'revenue' || metric === 'profit') {
    // "revenue of $2bn and a profit of $700mn this year": the only date of a sentence is that of all its results.
    const only = inside(c.passage.moments, c.sentence).filter((m) => m.date !== null && !isOfOrigin(m, c.passage) && (m.kind === 'year' || m.kind === 'quarter' || m.kind === 'half' || m.kind === 'relative'));
    const between = only[0] && only[0].start > c.quantity.end ? inside(c.passage.functions, { start: c.quantity.end, end: only[0].start }) : [];
    if (only.length === 1 && only[0] && c.quantity.change?.role !== 'from' && !between.some((f) => f.value.includes('contrast'))) return { asOf: only[0].date, length: only[0].length, future: only[0].when === 'future' };
  }
  if (metric === 'revenue' || metric === 'profit') {
    const last = finished.findLast((f) => (f.claim.metric === 'revenue' || f.claim.metric === 'profit') && f.draft.continues === undefined && !f.claim.former)?.claim;
    if (last?.asOf && last.passage > 0 && c.quantity.change?.role !== 'from') return { asOf: last.asOf, length: last.window, future: false };
    const reported = last ? undefined : reportedQuarter(c, context);
    if (reported) return { asOf: reported.date, length: reported.length, future: false };
    const stated = inside(c.passage.moments, { start: 0, end: c.quantity.start }).filter((m) => (m.kind === 'year' || m.kind === 'quarter' || m.kind === 'half') && m.date !== null && !isOfOrigin(m, c.passage)).at(-1);
    if (stated && !last) return { asOf: stated.date, length: stated.length, future: stated.when === 'future' };
  }
  if (METRICS[metric].group === 'activity' && c.passage.index > 0 && !inside(c.passage.periods, c.sentence).some((p) => p.kind === 'rate')) {
    const day = dayBefore(c);
    if (day) return day;
  }
  if (c.quantity.change?.role === 'from' && context.pageDate) {
    // "in nine months, from 800 to 1,000 million": the first number is as old as the span is long; in surveys, of the wave before.
    const span = inside(c.passage.periods, c.sentence).find((p) => p.kind === 'span' && /^P\d+[MY]$/.test(p.duration));
    const earlier = METRICS[metric].group === 'reach' ? finished.findLast((f) => f.claim.asOf !== null && f.claim.asOf !== context.surveyDate)?.claim.asOf : undefined;
    if (earlier) return { ...time, asOf: earlier };
    const date = span && dateBefore(context.pageDate, span.duration);
    if (date) return { ...time, asOf: date };
  }
  const survey = METRICS[metric].group === 'reach' ? (ownSurveyDate(c) ?? context.surveyDate) : null;
  if (survey) return { ...time, asOf: survey };
  if (METRICS[metric].group === 'audience') {
    const quarter = periodOf(c, ['span'], [c]);
    const last = finished.findLast((f) => f.claim.asOf?.includes('Q') === true && f.draft.continues === undefined)?.claim;
    const others = inside(c.passage.moments, c.sentence).some((m) => m.kind === 'now' || m.date !== null);
    if (quarter?.duration === 'P3M' && last && (within(quarter, c.domain) || !others)) return { asOf: last.asOf, length: null, future: false };
  }
  // "191 million in the quarter; the market had hoped for 194": what goes on within the sentence is of the same time.
  const goesOn = before?.metric === metric && draftGoesOn(c, before, finished);
  return before && before.asOf !== null && (goesOn || sharesTime(c, metric)) ? { asOf: before.asOf, length: null, future: false } : time;
}

/** The one date that the passage above a list names. */
function headerTime({ passage }: ListHeader): ClaimTime | undefined {
  const dated = passage.moments.filter((m) => m.date !== null && m.kind !== 'weekday' && m.when !== 'future');
  const [only] = dated;
  return dated.length === 1 && only ? { asOf: only.date, length: only.length, future: false } : undefined;
}

/** Whether a number goes on with the claim before in the same sentence, and not by a contrast that may be of another time. */
function draftGoesOn(c: Candidate, before: Claim | undefined, finished: readonly Finished[]): boolean {
  const last = finished.at(-1);
  return before !== undefined && last?.claim === before && last.draft.candidate.sentence === c.sentence && c.quantity.change === undefined && !isFormer(c)
    && !inside(c.passage.moments, { start: last.draft.candidate.quantity.end, end: c.domain.end }).some((m) => m.kind === 'now')
    && !inside(c.passage.functions, { start: last.draft.candidate.quantity.end, end: c.quantity.start }).some((f) => f.value.includes('contrast'));
}

/** The quarter or half whose results an article reports, where its headline or first passage names it. */
function reportedQuarter(c: Candidate, { passages }: Context): Moment | undefined {
  for (const passage of passages) {
    if (passage === c.passage || passage.index > 1) return undefined;
    const moment = passage.moments.find((m) => (m.kind === 'quarter' || m.kind === 'half') && m.date !== null && m.when !== 'future');
    if (moment) return moment;
  }
  return undefined;
}

/** "31 December was the busiest day ever. 100 billion messages …": the sentence before names the day that is counted. */
function dayBefore(c: Candidate): ClaimTime | undefined {
  const at = c.passage.sentences.findIndex((s) => s.start === c.sentence.start);
  const previous = c.passage.sentences[at - 1];
  if (!previous) return undefined;
  const days = inside(c.passage.moments, previous).filter((m) => m.kind === 'day' && m.date !== null && m.when === 'past');
  return days.length === 1 && days[0] ? { asOf: days[0].date, length: 'P1D', future: false } : undefined;
}

/** How much may stand between two numbers that one verb governs, in characters. */
const VERB_SHARING = 80;

/** "expects revenue of 2 billion and a profit of over 700 million": numbers joined without another verb are put the same way. */
function sharesVerb({ candidate: c, metric }: AppDraft, last: Finished): boolean {
  const before = last.draft.candidate;
  const between = { start: before.quantity.end, end: c.quantity.hedgeStart };
  return before.sentence === c.sentence && (METRICS[metric].unit === 'money' || METRICS[metric].group === METRICS[last.claim.metric].group)
    && between.end - between.start <= VERB_SHARING && !/[,;:(]/.test(c.passage.text.folded.slice(between.start, between.end))
    && inside(c.passage.functions, between).some((f) => f.value.includes('clause')) && inside(c.passage.modes, between).length === 0
    && !inside(c.passage.signs, between).some((s) => s.value.includes('have') || s.value.includes('use') || s.value.includes('join'));
}

/** "18 billion messages and 2.5 billion calls": things listed in one breath share their date. */
function sharesTime(c: Candidate, metric: Metric): boolean {
  return METRICS[metric].group === 'activity' && c.before !== undefined && c.quantity.start - c.before.quantity.end < 60;
}

/** "What goes through it in a single day:" — the passage before a list can name the period for all of its entries. */
function framePeriod(c: Candidate, metric: Metric, context: Context): IsoDuration | null {
  if (METRICS[metric].group !== 'activity') return null;
  const index = context.positions.get(c.passage) ?? 0;
  for (let i = index; i >= Math.max(0, index - LIST_REACH); i--) {
    const passage = context.passages[i];
    if (!passage) break;
    const text = passage.text.folded.trimEnd();
    const colon = i === index ? text.lastIndexOf(':', c.quantity.start) : text.length - 1;
    if (text.charCodeAt(colon) !== 0x3a) continue;
    const period = inside(passage.periods, { start: 0, end: colon + 1 }).at(-1);
    if (period) return period.duration;
  }
  return null;
}

/** How many entries a list may have that one line introduces. */
const LIST_REACH = 8;

/** "in a single day they are 15 million": a day or month may be named once and still make a daily or monthly audience. */
function dayOf(c: Candidate): Period | undefined {
  const period = periodOf(c, ['span'], [c]);
  return period && (period.duration === 'P1D' || period.duration === 'P1M') ? period : undefined;
}

/** A headline says "3 million" where the text says "3 million in 24 hours": the same number of the same thing has the same window. */
function echo(claims: readonly Claim[], bare: ReadonlySet<Claim>): Claim[] {
  const windowed = new Map<string, Claim>();
  const keyOf = ({ app, metric, value }: Claim): string => `${app} ${metric} ${value}`;
  for (const claim of claims) if (claim.window !== null && !windowed.has(keyOf(claim))) windowed.set(keyOf(claim), claim);
  return claims.map((claim) => {
    if (claim.passage === 0 && claim.metric === 'users' && bare.has(claim)) {
      // A headline's "900 million mark" is what the text says of 900 million.
      const full = claims.find((c) => c.passage > 0 && c.app === claim.app && c.value === claim.value && METRICS[c.metric].group === 'audience');
      return full ? { ...claim, metric: full.metric } : claim;
    }
    if (claim.window !== null || (claim.metric !== 'new-users' && claim.metric !== 'downloads')) return claim;
    const full = windowed.get(keyOf(claim));
    return full ? { ...claim, window: full.window } : claim;
  });
}

