import type { Article } from '../article';
import { METRICS, type Area, type IsoDuration, type Metric, type PartialDate } from '../terms';
import { withArticleTime } from './article-time';
import { counts, signNear, type Candidate } from './candidate';
import { claimedArea } from './carry-area';
import { carriedTime, isNextSentence } from './carry-time';
import { dayOf, framePeriod, rateBefore, stretchBefore, shortenedWindow, weekdayOf } from './carry-window';
import type { Claim } from './claim';
import { isChild, isOfFamily } from './company-for';
import type { AppDraft } from './draft';
import { echo } from './echo-claims';
import type { Context, Finished } from './finishing';
import { HANDED_OVER } from './metric-rules/requests';
import { IN_ORDER } from './metric-rules/respective';
import type { Names } from './names';
import { areaOfFine } from './recall-area';
import { gap, inside, startingAt, within, type PassageReading } from './reading';
import { areaOf, fineArea, frameOf } from './resolve-area';
import { attributionOf } from './resolve-attribution';
import { eventOf, eventsIn, type NamedEvents } from './resolve-event';
import { featureOf } from './resolve-feature';
import { boundOf, isFormer, modeOf } from './resolve-mode';
import type { ClaimTime } from './dating/claim-time';
import { reportedTime } from './dating/reported-years';
import { surveyDateOf } from './dating/survey-dates';
import { timeOf } from './resolve-time';
import { audienceMetric, isAudiencePeriod, isWindowed, periodOf, windowOf } from './resolve-window';

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
  const drafted = once(() => new Set(drafts.map((d) => d.candidate.sentence)));
  const context: Context = {
    article,
    names,
    passages,
    pageDate,
    events: once(() => eventsOf(passages, names)),
    surveyDate: once(() => surveyDateOf(passages, drafted())),
    surveyLead: once(() => surveyDateOf(passages, drafted(), true)),
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
  return echo(withAppOfText(finished));
}

/** Most articles never ask for some of what could be found out of them as a whole. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** A headline that names nobody tells of whom the text tells the same number of. */
function withAppOfText(finished: Finished[]): Claim[] {
  for (const [i, { draft, claim }] of finished.entries()) {
    if (claim.passage > 0) break;
    if (draft.candidate.passage.mentions.length > 0) continue;
    const told = finished.find((f) => f.claim.passage > 0 && f.claim.metric === claim.metric && f.claim.value === claim.value);
    if (told && told.claim.app !== claim.app) finished[i] = { draft, claim: { ...claim, app: told.claim.app } };
  }
  return finished.map((f) => f.claim);
}

/** Between a pronoun that takes up what was counted and the number stands a verb at most, in characters. */
const PRONOUN_REACH = 12;

/** Daily users of one app say nothing of how the paragraphs behind count another's. */
function isCarriedOver({ continues, candidate, app, rule }: AppDraft, before: Claim): boolean {
  const { passage, domain, quantity } = candidate;
  // "Skype, of the same house, ne ha 40": a pronoun beside the verb takes up what was counted.
  const ofThem = inside(passage.epithets, { start: domain.start, end: quantity.start }).some(
    (e) =>
      e.value.every((cue) => cue === 'pronoun') &&
      quantity.hedgeStart - e.end <= PRONOUN_REACH &&
      !startingAt(passage.functions, e.start)?.value.includes('possessive'),
  );
  return (
    !ofThem &&
    rule !== 'told-before' &&
    (before.metric === 'daily-active-users' || before.metric === 'registered-users') &&
    before.app !== app &&
    continues !== undefined &&
    continues.candidate.passage !== candidate.passage
  );
}

/** Audiences that are counted by the period. */
const BY_PERIOD: ReadonlySet<Metric> = new Set<Metric>(['daily-active-users', 'weekly-active-users', 'monthly-active-users']);

/** What one user does: how often, or for how long. */
const OF_A_VISITOR: ReadonlySet<Metric> = new Set<Metric>(['opens-per-user', 'minutes-per-user']);
/** What is counted day by day where a weekday is named. */
const ON_A_DAY: ReadonlySet<Metric> = new Set<Metric>(['downloads', 'new-users']);

/** What is reported of a stretch of time. */
const RESULTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit']);

/**
 * "In a day 70 million joined, and the app passed a billion downloads": a mark that is passed was not reached in the time that the sentence
 * names for something else.
 */
function isMarkPassed(c: Candidate, metric: Metric): boolean {
  return boundOf(c, metric) === 'at-least' && c.quantity.bound === 'exact';
}

/** Rates at which results are reported. */
const RESULT_RATES: ReadonlySet<IsoDuration> = new Set(['P1Y', 'P3M', 'P6M']);

/** So near behind its sum a rate stands, in characters. */
const RATE_BESIDE = 2;

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
const INFERRING = /learnt|goes-on|told-before|stands-for|named-before|passes-a-mark|again|people-use|headline|on-record/;

/** Which fields rest on more than the number's own words: the check accuses nobody on such grounds. */
function inferredFields(
  draft: AppDraft,
  time: ClaimTime,
  ownTime: ClaimTime,
  ownArea: Area | undefined,
  area: Area,
): NonNullable<Claim['inferred']> {
  return [
    ...(draft.sure ? [] : ['app' as const]),
    ...(INFERRING.test(draft.rule) ? ['metric' as const] : []),
    ...(time.asOf !== ownTime.asOf ? ['asOf' as const] : []),
    ...(ownArea === undefined && area !== 'world' ? ['area' as const] : []),
  ];
}

function finish(draft: AppDraft, finished: readonly Finished[], context: Context): Claim {
  const { article, names, pageDate, events } = context;
  const c = draft.candidate;
  const ofPassage = context.ofPassage.get(c.passage) ?? [];
  const neighbours = ofPassage.map((d) => d.candidate);
  const before = draft.continues ? context.claimOf.get(draft.continues) : undefined;
  const last = finished.at(-1);
  const sameSentence = last?.draft.candidate.sentence === c.sentence ? last.claim : undefined;

  // "in the quarter 16 and 6; in all of 2018, 55 and 22, respectively": the numbers of a list are of one time.
  const listedWith = draft.rule === IN_ORDER && last?.draft.rule === IN_ORDER ? sameSentence : undefined;

  let metric: Metric = draft.metric;
  const alike = ofPassage.filter((d) => METRICS[d.metric].group === METRICS[metric].group).map((d) => d.candidate);
  const nearRate = isOfShare(c) ? undefined : periodOf(c, ['rate'], neighbours, alike);
  const rate = nearRate && isAudiencePeriod(nearRate) ? nearRate : (dayOf(c) ?? nearRate);
  if (METRICS[metric].group === 'audience') {
    // "60 million a day, and within a month 85 million"
    const stretch =
      before && BY_PERIOD.has(before.metric)
        ? inside(c.passage.periods, c.domain).find((p) => p.kind === 'span' && isAudiencePeriod(p))
        : undefined;
    if (before && rate && isAudiencePeriod(rate) && (within(rate, c.domain) || !sameSentence)) metric = audienceMetric('users', rate);
    else if (stretch) metric = audienceMetric('users', stretch);
    // "by the day 81 and 68 million, respectively"
    else if (listedWith && last?.draft.metric === metric) metric = listedWith.metric;
    else if (before && isCarriedOver(draft, before)) metric = 'users';
    // "of registered ones it counts 145": what its own noun names is its own.
    else if (before && draft.continues?.metric === metric) metric = before.metric;
    else metric = audienceMetric(metric, rate);
  }

  const provisional = modeOf(c, metric, false);
  // "loses $4m a day" is of no quarter told before.
  const byRate =
    (metric === 'revenue' || metric === 'profit') &&
    nearRate !== undefined &&
    !RESULT_RATES.has(nearRate.duration) &&
    nearRate.start >= c.quantity.end &&
    nearRate.start - c.quantity.end <= RATE_BESIDE;
  const read = timeOf(c, metric, provisional);
  // "five months before it had been 800, and the aim is a billion": what is aimed at is of no time told before.
  const aimed = provisional === 'forecast' && METRICS[metric].group === 'audience';
  // "330 million in March; in total its debt passes 2 billion": a total is of no time told before.
  const total =
    METRICS[metric].unit === 'money' &&
    inside(c.passage.features, { start: c.domain.start, end: c.quantity.start }).some((f) => f.value.includes('total-raised'));
  const told =
    byRate || aimed || total || provisional === 'hypothetical'
      ? read
      : listedWith && read.asOf === null
        ? { ...read, asOf: listedWith.asOf }
        : withArticleTime(read, c, metric, before ?? sameSentence, context, finished);
  // "The consensus had made do with 207 million", behind what the quarter brought: what was expected is of the same time.
  // "For the fourth quarter it promises 540 million and hopes for 215 million users": so is what else is promised.
  const expected =
    told.asOf === null &&
    provisional === 'forecast' &&
    last?.claim.asOf?.includes('Q') === true &&
    c.passage.index - last.claim.passage <= 1 &&
    (last.claim.mode === 'forecast'
      ? last.claim.app === draft.app &&
        (sameSentence !== undefined || isNextSentence(c, last.draft.candidate)) &&
        inside(c.passage.moments, c.domain).length === 0
      : draft.continues !== undefined &&
        last.claim.metric === metric &&
        last.claim.mode === 'asserted' &&
        inside(c.passage.moments, c.sentence).length === 0)
      ? last.claim.asOf
      : null;
  const time: ClaimTime =
    expected !== null
      ? { asOf: expected, length: null, future: false }
      : reportedTime(
          (told.asOf === null && !aimed && c.passage.index > 0
            ? carriedTime(c, draft.app, metric, last && { claim: last.claim, candidate: last.draft.candidate }, context.passages)
            : undefined) ?? told,
          metric,
          last && c.passage.index - last.claim.passage <= 1 ? last.claim : undefined,
          pageDate,
        );
  // "In March 33.6 million Italians opened the app"
  if (
    metric === 'users' &&
    c.head.kind === 'noun' &&
    signNear(c, 'open') &&
    (time.length === 'P1M' || inside(c.passage.periods, c.sentence).some((p) => p.kind === 'span' && p.duration === 'P1M'))
  )
    metric = 'monthly-active-users';
  const own = modeOf(c, metric, time.future);
  // "2 milyar dolar gelir ve 700 milyon dolar kâr bekliyor": where verbs stand last, that of the next number.
  const next = c.passage.language.times.postposed ? ofPassage[ofPassage.indexOf(draft) + 1] : undefined;
  const shared =
    last && last.claim.mode !== 'denied' && sharesVerb(draft, last.draft, last.claim.mode === 'forecast')
      ? last.claim.mode
      : next && sharesVerb(next, draft)
        ? modeOf(next.candidate, next.metric, time.future)
        : own;
  const mode = own === 'asserted' ? shared : own;
  const counted = draft.rule === HANDED_OVER ? 'data-requests' : metric;
  const windowed = isWindowed(counted)
    ? (periodOf(c, OF_A_VISITOR.has(metric) ? ['rate'] : ['rate', 'span'], neighbours, alike) ?? rate)
    : undefined;
  const passed = metric === 'downloads' && isMarkPassed(c, metric);
  const period = windowed && passed && !within(windowed, c.domain) ? undefined : windowed;
  // "In the last quarter it took in 16 billion; in all of 2018, 55": the stretch of its own part goes before one that the sentence opens
  // with.
  const ownStretch =
    RESULTS.has(metric) &&
    period !== undefined &&
    !within(period, c.domain) &&
    time.length !== null &&
    inside(c.passage.moments, c.domain).some((m) => m.length === time.length);
  let window: IsoDuration | null = listedWith?.window ?? windowOf(counted, ownStretch ? undefined : period, time.length);
  // "350 million photos a day, against 200 million in June": the month dates the daily count.
  if (METRICS[metric].group === 'activity' && before?.metric === metric && before.window !== null && period === undefined)
    window = before.window;
  // A penalty that runs by the day.
  if (metric === 'fine' && nearRate?.duration === 'P1D' && within(nearRate, c.domain) && gap(nearRate, c.quantity) <= DAILY_REACH)
    window = 'P1D';
  // "In 2018 the average was 65 billion", behind "100 billion a day": the year dates the daily count.
  if (METRICS[metric].group === 'activity' && period === undefined && window === 'P1Y')
    window =
      finished.findLast((f) => f.claim.metric === metric && f.claim.app === draft.app && f.claim.window === 'P1D')?.claim.window ??
      (sameSentence && METRICS[sameSentence.metric].group === 'activity' ? sameSentence.window : null) ??
      window;
  if (ON_A_DAY.has(metric)) window ??= weekdayOf(c);
  if (window === null && isWindowed(counted) && !passed)
    window =
      framePeriod(c, metric, context) ??
      before?.window ??
      (sameSentence && METRICS[sameSentence.metric].group === METRICS[metric].group ? sameSentence.window : null);
  if (
    metric === 'new-users' &&
    last?.claim.metric === metric &&
    last.claim.passage === c.passage.index &&
    !inside(c.passage.periods, c.domain).some((p) => p.kind === 'span')
  )
    window = shortenedWindow(c, last.claim.window) ?? window;
  window ??= ON_A_DAY.has(metric) ? stretchBefore(draft, last, time) : rateBefore(draft, last);
  // "158 million open it every day, 18 times on average"
  if (window === null && OF_A_VISITOR.has(metric))
    window =
      inside(c.passage.periods, { start: c.sentence.start, end: c.quantity.start }).findLast(
        (p) => p.kind === 'rate' && isAudiencePeriod(p),
      )?.duration ?? (last?.claim.metric === 'daily-active-users' && isNextSentence(c, last.draft.candidate) ? 'P1D' : null);

  const ownPlace: Area =
    metric === 'fine'
      ? (areaOfFine(names, draft.app, draft.value, draft.currency) ?? fineArea(c, draft.currency, context.passages))
      : claimedArea(draft, metric, time, before, context, finished);
  // "granted 900 requests of American courts in 2024, and disclosed 2,253 people": whose data were asked for, by the same courts, in the
  // same time.
  const asked = metric === 'people-affected' && sameSentence?.metric === 'data-requests' ? sameSentence : undefined;
  // "17.8 million between 5 and 12 January. Telegram had 15.7 million in the same week": a stretch that is told beside another of its
  // length is the same one.
  const sameStretch =
    time.asOf === null && window !== null && window !== 'P1D' && /[DH]$/.test(window) && ON_A_DAY.has(metric)
      ? stretchToldBeside(c, metric, window, finished)
      : null;
  const dated =
    sameStretch !== null
      ? { ...time, asOf: sameStretch }
      : time.asOf === null && isSurveyed(c, metric, ownPlace) && context.surveyLead() !== null
        ? { ...time, asOf: context.surveyLead() }
        : time;
  const area = asked && ownPlace === 'world' ? asked.area : ownPlace;
  const feature = featureOf(c, metric) ?? before?.feature;
  const event = eventOf(c, draft.app, metric, dated.asOf, pageDate, events, names);
  const [start, end] = [c.passage.text.toOriginal(c.quantity.start), c.passage.text.toOriginal(c.quantity.end, 'end')];
  const written = (article.passages[c.passage.index]?.text ?? '').slice(start, end);
  const inferred = inferredFields(draft, dated, read, areaOf(c, metric), area);
  const app =
    event?.includes('outage') &&
    ((draft.app === 'facebook' && metric !== 'outage-reports') ||
      !inside(c.passage.mentions, c.sentence).some((m) => m.app === draft.app)) &&
    isOfFamily(draft.app, names) &&
    !isCountedApart(draft, ofPassage) &&
    !(dated.asOf === null && isAloneInTitle(draft.app, context)) &&
    (names.events.get(event)?.apps.filter((a) => isOfFamily(a, names)).length ?? 0) > 2
      ? 'meta'
      : draft.app;
  const night =
    metric !== 'new-users' && event?.startsWith('new-years-eve') && !inside(c.passage.periods, c.sentence).some((p) => p.kind === 'rate')
      ? names.events.get(event)?.date
      : undefined;
  const others = [...new Set(c.passage.mentions.map((m) => m.app))].filter((a) => a !== draft.app);
  return {
    passage: c.passage.index,
    start,
    end,
    quote: written,
    app,
    metric,
    value: draft.value,
    ...(draft.valueMax === undefined ? {} : { valueMax: draft.valueMax }),
    bound: boundOf(c, metric),
    window: night ? (window ?? 'P1D') : window,
    area,
    asOf: night && c.passage.index > 0 ? (dated.asOf ?? night) : dated.asOf,
    event,
    ...(feature === undefined ? {} : { feature }),
    ...(draft.currency === undefined ? {} : { currency: draft.currency }),
    mode,
    attribution: attributionOf(c),
    ...(isFormer(c) ? { former: true as const } : {}),
    ...(counts(c, 'account', 'newcomer') ? { countsAccounts: true as const } : {}),
    ...(others.length > 0 ? { namedApps: others } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
  };
}

/** "70 per cent of the 450 million are active each day": what is said so often is said of the share. */
const isOfShare = ({ passage, quantity, before }: Candidate): boolean =>
  before?.quantity.kind === 'percent' &&
  quantity.hedgeStart - before.quantity.end <= SHARE_LINK &&
  !/[,;:(]/.test(passage.text.folded.slice(before.quantity.end, quantity.hedgeStart)) &&
  inside(passage.functions, { start: before.quantity.end, end: quantity.hedgeStart }).some((f) => f.value.includes('link'));

/** Between a share and its whole stand a preposition and an article, so long in characters. */
const SHARE_LINK = 9;

/**
 * The end of the stretch of the same length that a number beside was counted in: the newest told, for what it rose or fell from the one
 * before.
 */
function stretchToldBeside(c: Candidate, metric: Metric, window: IsoDuration, finished: readonly Finished[]): PartialDate | null {
  if (inside(c.passage.moments, c.domain).length > 0) return null;
  const told = finished
    .filter((f) => f.claim.metric === metric && f.claim.window === window && c.passage.index - f.claim.passage <= 1)
    .flatMap((f) => f.claim.asOf ?? [])
    .toSorted();
  return (c.quantity.change?.role === 'from' ? told.at(0) : told.at(-1)) ?? null;
}

/** Whether a figure that says nothing of time is one of a survey in a country: an audience there, or the time that people spend. */
function isSurveyed(c: Candidate, metric: Metric, area: Area): boolean {
  return (
    c.passage.index > 0 &&
    area !== 'world' &&
    (METRICS[metric].group === 'audience' || metric === 'minutes-per-user') &&
    !isFormer(c) &&
    !inside(c.passage.moments, c.sentence).some((m) => m.kind === 'now' || m.kind === 'unresolved')
  );
}

/** "WhatsApp went down on Saturday": a headline that names just one app of a family tells of its breakdown alone. */
function isAloneInTitle(app: string, { passages, names }: Context): boolean {
  const named = passages[0]?.index === 0 ? passages[0].mentions.filter((m) => isOfFamily(m.app, names)) : [];
  return isChild(app, names) && named.length > 0 && named.every((m) => m.app === app);
}

/** "100,000 reports of Facebook and 71,000 of Instagram": trouble that is counted app by app is not that of the family. */
function isCountedApart(draft: AppDraft, ofPassage: readonly AppDraft[]): boolean {
  return (
    draft.metric === 'outage-reports' &&
    ofPassage.some(
      (d) =>
        d.metric === draft.metric &&
        (d.app !== draft.app || inside(d.candidate.passage.mentions, d.candidate.sentence).some((m) => m.app === draft.app)),
    )
  );
}

function eventsOf(passages: readonly PassageReading[], names: Names): NamedEvents {
  const events = new Map<string, 'own' | 'common'>();
  for (const passage of passages) for (const [id, named] of eventsIn(passage, names)) if (events.get(id) !== 'own') events.set(id, named);
  return events;
}

/** How much may stand between two numbers that one verb governs, in characters. */
const VERB_SHARING = 80;

/** "expects revenue of 2 billion and a profit of over 700 million": numbers joined without another verb are put the same way. */
function sharesVerb({ candidate: c, metric }: AppDraft, last: AppDraft, expected = false): boolean {
  const before = last.candidate;
  const between = { start: before.quantity.end, end: c.quantity.hedgeStart };
  return (
    before.sentence === c.sentence &&
    (METRICS[metric].unit === 'money' || expected || METRICS[metric].group === METRICS[last.metric].group) &&
    between.end - between.start <= VERB_SHARING &&
    !/[,;:(]/.test(c.passage.text.folded.slice(between.start, between.end)) &&
    inside(c.passage.functions, between).some((f) => f.value.includes('clause')) &&
    inside(c.passage.modes, between).every((m) => m.value.includes('exceeds')) &&
    !inside(c.passage.signs, between).some((s) => s.value.includes('have') || s.value.includes('use') || s.value.includes('join'))
  );
}
