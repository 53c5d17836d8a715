import { METRICS, type Metric, type PartialDate } from '../terms';
import { counts, type Candidate } from './candidate';
import type { AppDraft } from './draft';
import { isOwnerOf } from './company-for';
import { isAside, isMeans } from './find-topic';
import type { Focus } from './focus';
import { bringsInSomebody, focusAfter, namesOf } from './follow-focus';
import type { Names } from './names';
import { objectionToMetric, objectionToOwner } from './object-to-draft';
import { readCandidates } from './read-candidates';
import { readLists } from './read-lists';
import { IN_ORDER } from './metric-rules/respective';
import { UNSAID_MONEY } from './metric-rules/rule';
import { readMetric } from './read-metric';
import { inside, type PassageReading } from './reading';
import { areasOf, isTelling, recallMetric, safetyOnRecord, yearsOf } from './recall';
import { resolveApp, type AppReading } from './resolve-app';
import { surveyArticle } from './survey-article';
import { seriesBefore } from './told-aside';
import type { Trace } from './trace';
import type { Observer } from './observer';
import { weighReading } from './weigh-reading';

/**
 * Decides for every number of an article which metric of which app it states.
 * @param passages - the passages as read
 * @param names - the dataset's names
 * @param pageDate - when the page was published
 * @param trace - told of every number what became of it
 * @param observer - told of every number instead of having it weighed, for learning
 * @returns drafts in reading order
 */
export function draftsOf(
  passages: readonly PassageReading[],
  names: Names,
  pageDate: PartialDate | null,
  trace?: Trace,
  observer?: Observer,
): AppDraft[] {
  const drafts: AppDraft[] = [];
  /** The first draft and the last ones, for those who look back for one. */
  const known: AppDraft[] = [];
  const survey = surveyArticle(passages, names);
  const { title, inTitle, named, central } = survey;
  /**
   * The last draft of each value, shares apart, and the last of an audience and of money: looking for them in all would take time in the
   * square of an article's length.
   */
  const told = new Map<number, AppDraft>();
  let audience: AppDraft | undefined;
  let sum: AppDraft | undefined;
  /** A number of people was told that a leak hit. */
  let leaked = false;
  let recent: readonly string[] = [];
  /** The passage of the last sum that is no figure of an app, where no claim came behind it. */
  let spentIn: number | undefined;
  let carried: string | undefined;
  /** The number before was somebody else's, and none of ours was named since. */
  let other = false;
  let { topic } = survey;
  const lists = readLists(passages);
  let lastClaim: Focus['lastClaim'];

  for (const [position, passage] of passages.entries()) {
    const namedBefore = namesOf(passages[position - 1]);
    const candidates = readCandidates(passage, lists.get(passage));
    const draftsBefore = drafts.length;
    let sentence = 0;
    /** A sentence of this passage brought in somebody who is none of ours. */
    let newcomer = false;
    /** What the sentences before an offset were about becomes the focus, the last one's subject first. */
    const meet = (until: number): void => {
      for (; sentence < passage.sentences.length; sentence++) {
        const span = passage.sentences[sentence];
        if (span === undefined || span.start >= until) break;
        recent = focusAfter(passage, span, recent, drafts.at(-1), topic, names, named);
        newcomer = (newcomer && !inside(passage.mentions, span).some((m) => m.by === 'name')) || bringsInSomebody(passage, span);
        if (other) other = !inside(passage.mentions, span).some((m) => m.by === 'name' && !isMeans(passage, m) && !isAside(passage, m));
        if (other) recent = ['', ...recent.filter((app) => app !== '')];
      }
    };
    let years: ReadonlySet<string> | undefined;
    const yearsHere = (): ReadonlySet<string> => (years ??= yearsOf(passage, pageDate));
    for (const candidate of candidates) {
      meet(candidate.sentence.start);
      const traceWhy = (stage: 'metric' | 'app' | 'claim', kept: boolean, why: string): void =>
        trace?.({
          passage: passage.index,
          quote: passage.text.text.slice(candidate.quantity.start, candidate.quantity.end),
          stage,
          kept,
          why,
        });
      const previous = drafts.at(-1);
      const samePassage = previous?.candidate.passage === passage ? previous : undefined;
      const series = seriesBefore(drafts, candidate);
      const about = drafts[0]?.candidate.passage.index === 0 ? drafts[0].metric : undefined;
      const read = readMetric(candidate, {
        inSentence: series?.candidate.sentence === candidate.sentence ? series : undefined,
        inPassage: series?.candidate.passage === passage ? series : undefined,
        before: series,
        ...survey,
        told: (value) => told.get(value),
        audience,
        sum: sum && sum.candidate.passage.index >= passage.index - SUM_REACH ? sum : undefined,
        anySum: sum,
        spent: spentIn !== undefined && passage.index - spentIn <= 1,
        all: known,
        about,
      });
      const ruled = OPEN.has(read.rule) ? recalled(read, candidate, names, topic, yearsHere) : read;
      const weighed = weighReading(ruled, OPEN.has(ruled.rule), candidate, { previous, about, topic }, survey, observer);
      // What is left out although a rule gives it a measure may still bring in somebody else.
      const leftOut = weighed.metric === null && ruled.metric !== null;
      const reading = leftOut ? ruled : weighed;
      if (reading.metric === null && (candidate.quantity.kind === 'money' || reading.rule === UNSAID_MONEY)) spentIn = passage.index;
      if (reading.metric === null) {
        traceWhy('metric', false, reading.rule);
        continue;
      }
      const stated = { candidate, metric: reading.metric, survey, drafts: known, samePassage };
      const idle = objectionToMetric(stated);
      if (idle !== undefined) {
        traceWhy('app', false, `${reading.metric}: ${idle}`);
        continue;
      }
      const whole = other ? '' : topic;
      const focus: Focus = {
        inSentence:
          samePassage?.candidate.sentence === candidate.sentence &&
          (isOfKind(samePassage.metric, reading.metric) ||
            samePassage.metric === 'acquisition-price' ||
            isJoined(samePassage.candidate, candidate) ||
            series !== previous)
            ? samePassage.app
            : undefined,
        topic: whole,
        recent,
        carried,
        lastClaim,
        named,
        down: survey.down,
        titleFamily: survey.titleFamily,
        inTitle,
        namedBefore,
        lastNamed: passage.mentions.findLast((m) => m.by === 'name' && m.end <= candidate.sentence.start)?.app,
      };
      const goesOn =
        reading.continues && samePassage && reading.continues === samePassage && samePassage.candidate.sentence === candidate.sentence
          ? samePassage.app
          : // "It came to 81 and 68 million by the day, respectively": of the apps whose numbers stood so before.
            reading.rule === IN_ORDER && !inside(passage.mentions, candidate.sentence).some((m) => m.by === 'name')
            ? known.find((d) => d === reading.continues)?.app
            : undefined;
      let points = '';
      // A sum that leaves its currency out is in that of the sum before.
      const currency =
        candidate.quantity.currency ??
        (METRICS[reading.metric].unit === 'money' ? (reading.continues?.currency ?? sum?.currency) : undefined);
      const said = {
        metric: reading.metric,
        value: valueOf(candidate, reading),
        years: yearsHere(),
        areas: areasOf(passage, title),
        currency,
      };
      const owner = resolveApp(
        candidate,
        said,
        focus,
        names,
        goesOn,
        trace &&
          ((scores) => {
            points = scores;
          }),
        observer,
      );
      if (owner?.app === '') other = true;
      if (leftOut) {
        traceWhy('metric', false, weighed.rule);
        continue;
      }
      if (owner === null || owner.app === '') {
        traceWhy('app', false, `${reading.metric} (${reading.rule}) of nobody known [${points}]`);
        continue;
      }
      const objection = objectionToOwner({ ...stated, owner, names, other, newcomer, reading });
      if (objection !== undefined) {
        traceWhy('app', false, `${reading.metric} of ${owner.app}: ${objection} [${points}]`);
        continue;
      }
      const { app } = owner;
      const safety = safetyOnRecord(names, app, reading.metric, said.value, leaked || passage.signs.some((s) => s.value.includes('leak')));
      const draft = draftOf(candidate, safety === undefined ? reading : { metric: safety, rule: 'on-record' }, owner, currency);
      traceWhy('claim', true, `${reading.metric} (${reading.rule}) of ${app} [${points}]`);
      drafts.push(draft);
      known.push(draft);
      if (known.length > 2 * MEMORY) known.splice(1, MEMORY);
      leaked ||= draft.metric === 'people-affected';
      spentIn = undefined;
      if (METRICS[draft.metric].unit !== 'percent' && METRICS[draft.metric].unit !== 'bytes') told.set(Math.abs(draft.value), draft);
      if (METRICS[draft.metric].group === 'audience') audience = draft;
      if (METRICS[draft.metric].unit === 'money') sum = draft;
      lastClaim = { app, metric: draft.metric, passage: passage.index };
    }
    meet(Infinity);
    if (central) other = false;
    // What the headline counts is what the article is about; a new paragraph speaks of that again.
    if (passage.index === 0) topic = drafts[0]?.app ?? topic;
    const ofOne = drafts.slice(draftsBefore).every((d) => d.app === recent[0]);
    carried = passage.index > 0 && ofOne ? recent[0] : undefined;
    // A headline that lists several apps compares them: whoever was spoken of last stays in mind.
    if (topic !== undefined && recent[0] !== topic && inTitle.length < COMPARED) recent = [topic, ...recent.filter((a) => a !== topic)];
  }
  return drafts;
}

/**
 * Whether two numbers of a sentence are likely of one: of the same group, or both tell how many people have an app ("has two billion users
 * and reaches 94 per cent").
 */
function isOfKind(a: Metric, b: Metric): boolean {
  const [first, second] = [METRICS[a].group, METRICS[b].group];
  return first === second || ((first === 'audience' || first === 'reach') && (second === 'audience' || second === 'reach'));
}

/** "has 2,320 million users and some 35,000 employees": nothing but a joining word between what one number counts and the next. */
function isJoined(before: Candidate, candidate: Candidate): boolean {
  const { passage, quantity } = candidate;
  const from = before.head.kind === 'noun' && before.head.side === 'after' ? before.head.span.end : before.quantity.end;
  const between = passage.text.folded.slice(from, Math.min(quantity.start, quantity.hedgeStart)).trim();
  return between.length <= LONGEST_JOINT && passage.language.places.joins.includes(between);
}

/** No joining word is longer, in characters. */
const LONGEST_JOINT = 12;

/**
 * What leaves open what a number states: nothing said it, what it counts is no word that we know, or a word for prices and the like stands
 * beside it.
 */
const OPEN: ReadonlySet<string> = new Set(['no-rule', 'unknown-noun', 'other-money']);

/** What the record says of a number whose words say nothing: of the apps named beside it, else of the one that the article is about. */
function recalled(
  open: ReturnType<typeof readMetric>,
  candidate: Candidate,
  names: Names,
  topic: string | undefined,
  years: () => ReadonlySet<string>,
): ReturnType<typeof readMetric> {
  if (!isTelling(candidate)) return open;
  const named = new Set(inside(candidate.passage.mentions, candidate.sentence).flatMap((m) => m.apps));
  const ofStranger = named.size === 0 && inside(candidate.passage.strangers, candidate.sentence).length > 0;
  if (
    topic &&
    (named.size === 0 || [...named].every((app) => isOwnerOf(topic, app, names))) &&
    (open.rule === 'no-rule' || candidate.quantity.kind === 'count')
  )
    named.add(topic);
  const metric = recallMetric(names, named, candidate, years());
  // "The old record, 746 million, was Amazon's"
  if (metric !== null && ofStranger && METRICS[metric].unit !== 'money') return open;
  // "pales beside the 20 billion telegrams": what we don't know is no message.
  if (metric !== null && METRICS[metric].group === 'activity' && candidate.head.kind === 'unknown') return open;
  // "locks a billion chats": what is counted is nobody.
  if (
    metric !== null &&
    METRICS[metric].group === 'audience' &&
    counts(candidate, 'recipient', 'message', 'content', 'photo', 'video', 'call', 'sticker')
  )
    return open;
  return metric === null ? open : { metric, rule: 'on-record' };
}

/** Numbers told longer ago than so many others are forgotten; otherwise a long text would take time in the square of its length. */
const MEMORY = 200;

/** So many apps in a headline are compared, and none of them is what the article is about. */
const COMPARED = 3;

/** For so many passages a text that spoke of money may leave the currency out. */
const SUM_REACH = 2;

type StatedMetric = Extract<ReturnType<typeof readMetric>, { metric: string }>;

const factorOf = (reading: StatedMetric): number => (reading.scale ?? 1) * (reading.negative ? -1 : 1);

/** A number with its scale and sign; what a scale was put to is whole again (2.11 thousand million). */
const scaled = (value: number, reading: StatedMetric): number =>
  reading.scale === undefined ? value * factorOf(reading) : Math.round(value * factorOf(reading));

const valueOf = (candidate: Candidate, reading: StatedMetric): number => scaled(baseValue(candidate), reading);

function draftOf(candidate: Candidate, reading: StatedMetric, { app, sure }: AppReading, currency: string | undefined): AppDraft {
  const { quantity } = candidate;
  return {
    candidate,
    app,
    sure,
    metric: reading.metric,
    rule: reading.rule,
    value: valueOf(candidate, reading),
    ...(quantity.valueMax === undefined ? {} : { valueMax: scaled(quantity.valueMax, reading) }),
    ...(currency === undefined ? {} : { currency }),
    ...(reading.continues === undefined ? {} : { continues: reading.continues }),
  };
}

/** Durations are told in minutes. */
const MINUTES: Readonly<Record<string, number>> = { PT1S: 1 / 60, PT1M: 1, PT1H: 60, P1D: 1440, P1W: 10080, P7D: 10080 };

function baseValue({ quantity }: Candidate): number {
  return quantity.kind === 'duration' ? quantity.value * (MINUTES[quantity.unitDuration ?? 'PT1M'] ?? 1) : quantity.value;
}
