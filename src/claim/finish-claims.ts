import type { Article } from '../article';
import { METRICS, type Area, type IsoDuration, type Metric } from '../terms';
import { counts, type Candidate } from './candidate';
import type { Claim } from './claim';
import type { AppDraft } from './draft-claims';
import type { Names } from './names';
import type { Period } from './period';
import { within, type PassageReading } from './reading';
import { areaOf } from './resolve-area';
import { attributionOf } from './resolve-attribution';
import { eventOf } from './resolve-event';
import { featureOf } from './resolve-feature';
import { boundOf, isFormer, modeOf } from './resolve-mode';
import { timeOf, type ClaimTime } from './resolve-time';
import { audienceMetric, isWindowed, periodOf, windowOf } from './resolve-window';

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
  const articleText = passages.map((p) => p.text.folded).join('\n');
  const finished: Finished[] = [];
  for (const draft of drafts) finished.push({ draft, claim: finish(draft, drafts, finished, pageDate, articleText, article, names) });
  return echoWindows(finished.map((f) => f.claim));
}

function finish(draft: AppDraft, drafts: readonly AppDraft[], finished: readonly Finished[], pageDate: string | null, articleText: string, article: Article, names: Names): Claim {
  const c = draft.candidate;
  const neighbours = drafts.filter((d) => d.candidate.passage === c.passage).map((d) => d.candidate);
  const before = draft.continues ? finished.find((f) => f.draft === draft.continues)?.claim : undefined;
  const last = finished.at(-1);
  const sameSentence = last?.draft.candidate.sentence === c.sentence ? last.claim : undefined;

  let metric: Metric = draft.metric;
  const alike = drafts.filter((d) => d.candidate.passage === c.passage && METRICS[d.metric].group === METRICS[metric].group).map((d) => d.candidate);
  const rate = periodOf(c, ['rate'], neighbours, alike) ?? dayOf(c);
  if (METRICS[metric].group === 'audience') {
    if (before && rate && within(rate, c.domain)) metric = audienceMetric('users', rate);
    else if (before) metric = before.metric;
    else metric = audienceMetric(metric, rate);
  }

  const provisional = modeOf(c, metric, false);
  const time: ClaimTime = timeOf(c, metric, provisional, neighbours);
  const mode = modeOf(c, metric, time.future);
  const period = isWindowed(metric) ? (periodOf(c, ['rate', 'span'], neighbours, alike) ?? rate) : undefined;
  let window: IsoDuration | null = windowOf(metric, period, time.length);
  if (window === null && isWindowed(metric)) window = before?.window ?? (sameSentence && METRICS[sameSentence.metric].group === METRICS[metric].group ? sameSentence.window : null);

  const area: Area = areaOf(c, neighbours) ?? before?.area ?? 'world';
  const feature = featureOf(c, metric) ?? before?.feature;
  const event = eventOf(c, draft.app, metric, time.asOf, pageDate, articleText, names);
  const [start, end] = [c.passage.text.toOriginal(c.quantity.start), c.passage.text.toOriginal(c.quantity.end, 'end')];
  const written = (article.passages[c.passage.index]?.text ?? '').slice(start, end);
  const others = [...new Set(c.passage.mentions.map((m) => m.app))].filter((a) => a !== draft.app);
  return {
    passage: c.passage.index,
    start, end,
    quote: written,
    app: draft.app, metric, value: draft.value,
    ...(draft.valueMax === undefined ? {} : { valueMax: draft.valueMax }),
    bound: boundOf(c), window, area, asOf: time.asOf, event,
    ...(feature === undefined ? {} : { feature }),
    ...(draft.currency === undefined ? {} : { currency: draft.currency }),
    mode, attribution: attributionOf(c),
    ...(isFormer(c) ? { former: true as const } : {}),
    ...(counts(c, 'account') ? { countsAccounts: true as const } : {}),
    ...(others.length > 0 ? { namedApps: others } : {}),
  };
}

/** "in a single day they are 15 million": a day or month may be named once and still make a daily or monthly audience. */
function dayOf(c: Candidate): Period | undefined {
  const period = periodOf(c, ['span'], [c]);
  return period && (period.duration === 'P1D' || period.duration === 'P1M') ? period : undefined;
}

/** A headline says "3 million" where the text says "3 million in 24 hours": the same number of the same thing has the same window. */
function echoWindows(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.window !== null || (claim.metric !== 'new-users' && claim.metric !== 'downloads')) return claim;
    const full = claims.find((c) => c.window !== null && c.app === claim.app && c.metric === claim.metric && c.value === claim.value);
    return full ? { ...claim, window: full.window } : claim;
  });
}

