import { METRICS, type Area, type Metric } from '../terms';
import type { Candidate } from './candidate';
import type { Figure } from '../dataset/schema';
import type { Claim } from './claim';
import type { AppDraft } from './draft';
import { isMeans } from './find-topic';
import type { Context, Finished } from './finishing';
import { areaOnRecord, isOfCountry, isOfWorld } from './recall-area';
import { HANDED_OVER } from './metric-rules/requests';
import { gap, inside, type PassageReading } from './reading';
import { areaOf, toldOfCountry, takesFrame } from './resolve-area';
import type { ClaimTime } from './dating/claim-time';

/**
 * The area of a claim: as its words say, else as the record knows, else as the claims before and the article have it.
 * @param metric - what is claimed, its period known
 */
export function claimedArea(
  draft: AppDraft,
  metric: Metric,
  time: ClaimTime,
  before: Claim | undefined,
  context: Context,
  finished: readonly Finished[],
): Area {
  const { candidate: c, app, value } = draft;
  const last = finished.at(-1);
  const sameSentence = last?.draft.candidate.sentence === c.sentence ? last.claim : undefined;
  const own =
    nextCountry(c, metric, last) ??
    areaOf(c, metric, context.frame ?? countryBefore(draft, context)) ??
    headerArea(c, metric) ??
    nextArea(draft, metric, context);
  const said = { app, metric, value, year: (time.asOf ?? context.pageDate)?.slice(0, 4) };
  // "The Irish office fined it for the list of 533 million": what is known to the digit is known better.
  if (own !== undefined)
    return METRICS[metric].group === 'safety' && metric !== 'outage-reports' && isExact(value) && isOfWorld(context.names, said, own)
      ? 'world'
      : own;
  if (METRICS[metric].group === 'limits') return limitedIn(draft, metric, context) ?? 'world';
  const home = inside(c.passage.places, c.sentence).some((p) => p.unnamed === 'homeland') ? areaOnRecord(context.names, said) : undefined;
  const spoken =
    home ??
    (TOLD_OF.has(METRICS[metric].group) ? toldOfCountry(c) : undefined) ??
    thereInFrame(draft, metric, context) ??
    countryOf(draft, metric, time, context, finished) ??
    inheritedArea(before, sameSentence, metric, draft, context, finished);
  // What exists in one country only is told of that country by itself.
  const area = METRICS[metric].group !== 'reach' && context.names.apps.get(app)?.home === spoken ? 'world' : spoken;
  return before !== undefined && before === sameSentence && value < before.value
    ? area
    : isOfWorld(context.names, said, area)
      ? 'world'
      : area;
}

/**
 * "In February it was downloaded here 233,000 times", in an article on the Netherlands: the country of the headline, where the words take
 * up none that the passage names.
 */
function thereInFrame({ app, candidate: { passage, sentence } }: AppDraft, metric: Metric, { frame, passages }: Context): Area | undefined {
  const there = METRICS[metric].group === 'business' ? undefined : inside(passage.places, sentence).find((p) => p.unnamed === 'there');
  if (frame === undefined || there === undefined || (there.area !== frame && there.area !== 'world')) return undefined;
  const before = inside(passage.mentions, { start: 0, end: there.start }).filter((m) => m.by === 'name');
  // What the headline names is spoken of all along.
  return before.every(
    (m) => !isMeans(passage, m) && (m.start >= sentence.start || passages[0]?.mentions.some((t) => t.app === app && m.app === app)),
  )
    ? frame
    : undefined;
}

/** What a country has of an app. */
const TOLD_OF: ReadonlySet<string> = new Set(['audience', 'growth', 'activity']);

/** Round numbers are on record by chance. */
const isExact = (value: number): boolean => /[1-9]\d*[1-9]/.test(String(value));

/**
 * "In India it led to lynchings. Since then five chats are the limit": the country that the words before or the headline name, where the
 * record has just that limit for it.
 */
function limitedIn(
  { app, value, candidate: { passage, sentence, quantity } }: AppDraft,
  metric: Metric,
  { names, frame, pageDate }: Context,
): Area | undefined {
  const said = (f: Figure): boolean => f.value === value;
  const near = inside(passage.places, { start: Math.max(0, sentence.start - COUNTRY_BEFORE), end: quantity.start });
  // Before all the world had it, the limit was that of the country that the headline names.
  const [year] = [...inside(passage.moments, sentence).flatMap((m) => m.date ?? []), pageDate ?? ''].map((date) => date.slice(0, 4)).sort();
  const early =
    near.some((p) => p.unnamed !== undefined) ||
    !names.figuresOf(app, metric).some((f) => said(f) && f.area === 'world' && f.asOf.slice(0, 4) <= (year ?? ''));
  const spoken =
    near.findLast((p) => (p.kind === 'country' || p.kind === 'demonym') && p.unnamed === undefined)?.area ?? (early ? frame : undefined);
  return names.figuresOf(app, metric).find((f) => said(f) && f.area === spoken)?.area;
}

/** So far before its sentence a country is still spoken of, in characters. */
const COUNTRY_BEFORE = 120;

/** The area of the claim that this one goes on with, or of the article. */
function inheritedArea(
  before: Claim | undefined,
  sameSentence: Claim | undefined,
  metric: Metric,
  draft: AppDraft,
  context: Context,
  finished: readonly Finished[],
): Area {
  if (before && METRICS[metric].group === 'business' && before.metric !== metric) return 'world';
  if (
    before &&
    metric !== 'people-affected' &&
    (metric !== 'data-requests' || before.passage === draft.candidate.passage.index || draft.value < before.value)
  )
    return before.area;
  if (sameSentence && sameSentence.metric === metric && sameSentence.app === draft.app) return sameSentence.area;
  if (TIME_SPENT.has(metric))
    return (
      besideTime(draft.candidate, finished) ??
      placeBefore(draft.candidate) ??
      context.frame ??
      finished.findLast((f) => METRICS[f.claim.metric].group === 'reach')?.claim.area ??
      'world'
    );
  // What the headline counts in a country, the text tells more exactly.
  const titled = finished.find((f) => f.claim.passage === 0 && f.claim.app === draft.app);
  // Monthly reports on one country tell all their bans of it.
  const again = finished.at(-1);
  if (
    metric === 'downloads' &&
    again?.claim.metric === metric &&
    again.claim.app === draft.app &&
    draft.candidate.passage.index - again.claim.passage <= 1 &&
    !inside(draft.candidate.passage.mentions, draft.candidate.sentence).some((m) => m.by === 'name')
  )
    return again.claim.area;
  if (metric === 'accounts-banned')
    return (
      (
        finished.findLast((f) => f.claim.metric === metric && f.claim.app === draft.app) ??
        (titled && METRICS[titled.claim.metric].group === 'audience' ? titled : undefined)
      )?.claim.area ?? 'world'
    );
  if (titled?.claim.metric === metric && Math.abs(titled.claim.value - draft.value) < draft.value * TOLD_WITHIN) return titled.claim.area;
  // "The Ukrainians sent 547 million messages. In the same hours they made 53 million calls"
  if (METRICS[metric].group === 'activity') return activityBefore(draft, finished);
  if (!takesFrame(metric) && draft.rule !== HANDED_OVER) return 'world';
  const last = finished.findLast((f) => f.claim.metric === metric)?.claim;
  // "In October 2021 10 million had complained": of another breakdown nothing is said of the country.
  if (
    last &&
    metric === 'outage-reports' &&
    last.passage !== draft.candidate.passage.index &&
    inside(draft.candidate.passage.moments, draft.candidate.sentence).some((m) => m.kind === 'month' || m.kind === 'year')
  )
    return 'world';
  const since = last?.passage === draft.candidate.passage.index ? last.end : 0;
  // "And in France? 11 per cent use it": a country named since the last number.
  const named = placeBefore(draft.candidate, since);
  if (last) return named ?? last.area;
  if (METRICS[metric].group !== 'reach') return context.frame ?? 'world';
  return named ?? context.frame ?? firstPlace(context.passages);
}

/** How far a number of the text may lie from the one of the headline that it repeats, as a share of it. */
const TOLD_WITHIN = 0.15;

/**
 * "The Ukrainians sent 547 million messages. In the same hours they made 53 million calls": where what people do was told last, unless an
 * app is named anew.
 */
function activityBefore({ app, candidate: { passage, sentence } }: AppDraft, finished: readonly Finished[]): Area {
  const last = finished.findLast((f) => METRICS[f.claim.metric].group === 'activity' || f.claim.passage === passage.index)?.claim;
  // Behind numbers of several countries nothing is said of one.
  if (last?.app !== app || finished.some((f) => f.claim.passage === last.passage && f.claim.area !== last.area)) return 'world';
  return last.passage === passage.index ||
    (passage.index - last.passage === 1 && !inside(passage.mentions, sentence).some((m) => m.by === 'name'))
    ? last.area
    : 'world';
}

/** How long people stay, and how often they come: surveys of one country say so. */
const TIME_SPENT: ReadonlySet<Metric> = new Set(['minutes-per-user', 'opens-per-user']);

/** "In Italy 32 million use it. Each stays 11 hours a month": of those counted last in the passage; else as the last time that was told. */
function besideTime({ passage }: Candidate, finished: readonly Finished[]): Area | undefined {
  return finished.findLast(
    (f) =>
      (f.claim.passage === passage.index && (METRICS[f.claim.metric].group === 'audience' || METRICS[f.claim.metric].group === 'reach')) ||
      TIME_SPENT.has(f.claim.metric),
  )?.claim.area;
}

/** "547 million messages and 53 million calls in the country": what two numbers that a joining word ties share stands behind the second. */
function nextArea(draft: AppDraft, metric: Metric, { ofPassage, frame }: Context): Area | undefined {
  const { candidate: c } = draft;
  const drafts = ofPassage.get(c.passage) ?? [];
  const next = drafts[drafts.indexOf(draft) + 1];
  if (
    next === undefined ||
    next.candidate.sentence !== c.sentence ||
    next.app !== draft.app ||
    METRICS[next.metric].group !== METRICS[metric].group
  )
    return undefined;
  const from = c.head.kind === 'noun' && c.head.side === 'after' ? c.head.span.end : c.quantity.end;
  const place = c.passage.language.places.joins.includes(c.passage.text.folded.slice(from, next.candidate.quantity.hedgeStart).trim())
    ? areaOf(next.candidate, metric, frame)
    : undefined;
  return place;
}

/** "In South Korea KakaoTalk comes first. 93 per cent have it": the country that the sentences before name. */
function placeBefore({ passage, sentence }: Candidate, start = 0): Area | undefined {
  return inside(passage.places, { start, end: sentence.start }).findLast(
    (p) => (p.qualifies === 'in' || p.qualifies === 'people') && p.kind !== 'several' && p.kind !== 'world',
  )?.area;
}

/** How far before its number a country may stand that is the subject, in characters. */
const SUBJECT_REACH = 24;

/**
 * "47 million come from Japan; Thailand chips in 18 million and Taiwan 17": where a number is told by country, the next country that comes
 * before one is its own.
 */
function nextCountry({ passage, domain, quantity, sentence }: Candidate, metric: Metric, last: Finished | undefined): Area | undefined {
  if (last === undefined || last.draft.candidate.sentence !== sentence || METRICS[last.claim.metric].group !== METRICS[metric].group)
    return undefined;
  const from = Math.max(domain.start, last.draft.candidate.quantity.end);
  const place = inside(passage.places, { start: from, end: quantity.start }).findLast(
    (p) => (p.kind === 'country' || p.kind === 'demonym') && p.unnamed === undefined,
  );
  // "400 million, of which Japan contributes 50 million": the first part of a whole.
  if (
    last.claim.area === 'world' &&
    !inside(passage.functions, { start: last.draft.candidate.quantity.end, end: place?.start ?? 0 }).some((f) => f.value.includes('part'))
  )
    return undefined;
  if (
    place === undefined ||
    quantity.hedgeStart - place.end > SUBJECT_REACH ||
    /[,;:()]/.test(passage.text.folded.slice(place.end, quantity.hedgeStart))
  )
    return undefined;
  return inside(passage.mentions, { start: place.end, end: quantity.start }).length > 0 ? undefined : place.area;
}

/** The country that the line above a list restricts it to. */
function headerArea({ header }: Candidate, metric: Metric): Area | undefined {
  if (!header || METRICS[metric].group === 'business') return undefined;
  return inside(header.passage.places, header.sentence).find(
    (p) => (p.qualifies === 'in' || p.qualifies === 'people') && p.kind !== 'several' && p.kind !== 'world',
  )?.area;
}

/** "India. The only giant where …: the government counts 530 million": an entry that begins with its country alone. */
function entryArea({ passage, sentence }: Candidate): Area | undefined {
  const [first] = passage.sentences;
  if (first === undefined || first.start >= sentence.start) return undefined;
  const place = passage.places[0];
  return place?.kind === 'country' && place.start - first.start <= BESIDE_ENTRY && first.end - place.end <= BESIDE_ENTRY
    ? place.area
    : undefined;
}

/** What may stand beside the country that an entry begins with, in characters: a bullet, a full stop. */
const BESIDE_ENTRY = 2;

/**
 * The country that the passage, the claims before or the headline speak of, where the record shows that a number is too small for the
 * world.
 */
function countryOf(draft: AppDraft, metric: Metric, time: ClaimTime, context: Context, finished: readonly Finished[]): Area | undefined {
  const c = draft.candidate;
  const spoken = c.passage.places.findLast(
    (p) =>
      p.end <= c.quantity.start &&
      (p.kind === 'country' || p.kind === 'demonym' || p.kind === 'union') &&
      (p.qualifies === 'in' || p.qualifies === 'people'),
  )?.area;
  const last = finished.findLast((f) => METRICS[f.claim.metric].group === 'audience' || METRICS[f.claim.metric].group === 'reach')?.claim
    .area;
  const year = (time.asOf ?? context.pageDate ?? undefined)?.slice(0, 4);
  const subject = inside(c.passage.places, c.sentence).findLast((p) => p.end <= c.quantity.start && p.kind === 'country')?.area;
  for (const area of new Set([subject, entryArea(c), spoken, last, context.frame])) {
    if (area !== undefined && area !== 'world' && isOfCountry(context.names, { app: draft.app, metric, value: draft.value, year }, area))
      return area;
  }
  return undefined;
}

/** So many passages back a reader still knows which country is meant. */
const COUNTRY_REACH = 20;

/**
 * The country that "the country" takes up where neither the passage nor the headline names one: that of the app, else the one named last.
 */
function countryBefore({ candidate: c, app, metric, value }: AppDraft, { passages, positions, names }: Context): Area | undefined {
  if (!c.passage.places.some((p) => p.unnamed === 'antecedent' || p.unnamed === 'homeland')) return undefined;
  const here = positions.get(c.passage) ?? 0;
  for (let at = here - 1; at >= Math.max(0, here - COUNTRY_REACH); at--) {
    const place = passages[at]?.places.findLast((p) => (p.kind === 'country' || p.kind === 'demonym') && p.unnamed === undefined);
    if (place) return place.area;
  }
  return areaOnRecord(names, { app, metric, value, year: undefined });
}

/** The first country of an article: surveys say once where they were made. */
function firstPlace(passages: readonly PassageReading[]): Area {
  for (const passage of passages) {
    const place =
      passage.places.find((p) => p.kind === 'country' || (p.kind === 'demonym' && p.qualifies !== 'other')) ??
      passage.places.find(
        (p) =>
          p.kind === 'demonym' &&
          !inside(passage.epithets, { start: p.start - 24, end: p.end + 24 }).some(
            (e) => e.value.some((cue) => cue !== 'pronoun') && gap(e, p) <= 1,
          ),
      );
    if (place) return place.area;
  }
  return 'world';
}
