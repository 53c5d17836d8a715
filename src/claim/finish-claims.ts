import type { Article } from '../article';
import { METRICS, type Area } from '../terms';
import { counts } from './candidate';
import type { Claim } from './claim';
import type { ClaimTime } from './dating/claim-time';
import { surveyDateOf } from './dating/survey-dates';
import type { AppDraft } from './draft';
import { echo } from './echo-claims';
import { areaOfRequests, finishArea } from './finish-area';
import { appOfEvent, nightOf } from './finish-event';
import { finishMetric, isOpenedInMonth, ratesOf } from './finish-metric';
import { finishMode } from './finish-mode';
import { dateByWindowAndArea, finishTime } from './finish-time';
import { finishWindow } from './finish-window';
import type { Context, Finished, Unfinished } from './finishing';
import { IN_ORDER } from './metric-rules/respective';
import type { Names } from './names';
import type { PassageReading } from './reading';
import { areaOf, frameOf } from './resolve-area';
import { attributionOf } from './resolve-attribution';
import { eventOf, eventsIn, type NamedEvents } from './resolve-event';
import { featureOf } from './resolve-feature';
import { boundOf, isFormer, modeOf } from './resolve-mode';
import { timeOf } from './resolve-time';

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

/** Reads what is still open of a draft, each field with those before it. */
function finish(draft: AppDraft, finished: readonly Finished[], context: Context): Claim {
  const { candidate: c } = draft;
  const unfinished = besideOthers(draft, finished, context);
  const rates = ratesOf(unfinished);
  const measured = finishMetric(unfinished, rates.counting);
  const provisional = modeOf(c, measured, false);
  const ownTime = timeOf(c, measured, provisional);
  const time = finishTime(unfinished, measured, ownTime, provisional, rates.named);
  const metric = isOpenedInMonth(c, measured, time) ? 'monthly-active-users' : measured;
  const mode = finishMode(unfinished, metric, time.future);
  const window = finishWindow(unfinished, metric, time, rates);
  const place = finishArea(unfinished, metric, time);
  const dated = dateByWindowAndArea(unfinished, metric, time, window, place);
  const area = areaOfRequests(unfinished, metric, place);
  const feature = featureOf(c, metric) ?? unfinished.before?.feature;
  const event = eventOf(c, draft.app, metric, dated.asOf, context.pageDate, context.events, context.names);
  const night = nightOf(c, metric, event, context.names);
  const [start, end] = [c.passage.text.toOriginal(c.quantity.start), c.passage.text.toOriginal(c.quantity.end, 'end')];
  const others = [...new Set(c.passage.mentions.map((m) => m.app))].filter((a) => a !== draft.app);
  const inferred = inferredFields(draft, dated, ownTime, areaOf(c, metric), area);
  return {
    passage: c.passage.index,
    start,
    end,
    sentence: c.passage.text.toOriginal(c.sentence.start),
    quote: (context.article.passages[c.passage.index]?.text ?? '').slice(start, end),
    app: appOfEvent(unfinished, event, dated.asOf),
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

/** A draft with the other numbers of its passage and the claims that it may go on with. */
function besideOthers(draft: AppDraft, finished: readonly Finished[], context: Context): Unfinished {
  const { candidate: c, metric } = draft;
  const ofPassage = context.ofPassage.get(c.passage) ?? [];
  const last = finished.at(-1);
  const sameSentence = last?.draft.candidate.sentence === c.sentence ? last.claim : undefined;
  return {
    draft,
    ofPassage,
    neighbours: ofPassage.map((d) => d.candidate),
    alike: ofPassage.filter((d) => METRICS[d.metric].group === METRICS[metric].group).map((d) => d.candidate),
    before: draft.continues ? context.claimOf.get(draft.continues) : undefined,
    last,
    sameSentence,
    listedWith: draft.rule === IN_ORDER && last?.draft.rule === IN_ORDER ? sameSentence : undefined,
    finished,
    context,
  };
}

function eventsOf(passages: readonly PassageReading[], names: Names): NamedEvents {
  const events = new Map<string, 'own' | 'common'>();
  for (const passage of passages) for (const [id, named] of eventsIn(passage, names)) if (events.get(id) !== 'own') events.set(id, named);
  return events;
}
