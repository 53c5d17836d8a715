import type { SignCue } from '../languages/lexicon';
import { METRICS, type Metric, type PartialDate } from '../terms';
import { NAMED_IN_SENTENCE } from './app-points';
import { counts, type Candidate } from './candidate';
import { isOfFamily } from './company-for';
import type { AppDraft } from './draft';
import { fewAffected } from './few-affected';
import { brokenDown, isAside, isCentral, isMeans, isOfOthers, topicOf } from './find-topic';
import type { Focus } from './focus';
import { bringsInSomebody, focusAfter, namesOf } from './follow-focus';
import { isContrasted } from './name-roles';
import { isMoneyCue } from './metric-rules/money';
import { hasRole, type Names } from './names';
import { readCandidates } from './read-candidates';
import { readLists } from './read-lists';
import { UNSAID_MONEY } from './metric-rules/rule';
import { readMetric } from './read-metric';
import { enclosing, inside, startingAt, type PassageReading } from './reading';
import { areasOf, isTelling, recallMetric, yearsOf } from './recall';
import { resolveApp, type AppReading } from './resolve-app';
import type { Trace } from './trace';

/**
 * Decides for every number of an article which metric of which app it states.
 * @param passages - the passages as read
 * @param names - the dataset's names
 * @param pageDate - when the page was published
 * @param trace - told of every number what became of it
 * @returns drafts in reading order
 */
export function draftsOf(passages: readonly PassageReading[], names: Names, pageDate: PartialDate | null, trace?: Trace): AppDraft[] {
  const drafts: AppDraft[] = [];
  const named = new Set(passages.flatMap((p) => p.mentions.filter((m) => m.by === 'name').map((m) => m.app)));
  /** Whom the article names otherwise than as the means of something. */
  const spokenOf = new Set(passages.flatMap((p) => p.mentions.filter((m) => !isMeans(p, m)).flatMap((m) => m.apps)));
  /** The last draft of each value, shares apart, and the last of an audience and of money: looking for them in all would take time in the square of an article's length. */
  const told = new Map<number, AppDraft>();
  let audience: AppDraft | undefined;
  let sum: AppDraft | undefined;
  let recent: readonly string[] = [];
  /** The passage of the last sum that is no figure of an app, where no claim came behind it. */
  let spentIn: number | undefined;
  let carried: string | undefined;
  /** The number before was somebody else's, and none of ours was named since. */
  let other = false;
  const ofOthers = isOfOthers(passages);
  let topic = ofOthers ? '' : topicOf(passages, names);
  const central = !ofOthers && isCentral(passages);
  const down = brokenDown(passages, names);
  // "The town warns over X when the water is cut off": what breaks down is another.
  const outage = passages.some((p) => p.index === 0 && p.signs.some((s) => s.value.includes('outage')) && !p.hasBar('crime') && !(p.mentions.length > 0 && p.mentions.every((m) => isMeans(p, m))));
  const few = fewAffected(passages, names);
  const fined = passages.some((p) => p.index === 0 && p.signs.some((s) => s.value.includes('fine')) && p.quantities.every((q) => q.scale < 1000));
  const spends = passages.some((p) => p.index === 0 && p.signs.some((s) => s.value.includes('spend')));
  const isRecordedLimit = (metric: Metric, value: number): boolean => [...named].some((app) => names.figuresOf(app, metric).some((f) => f.value === value));
  const crime = passages.filter((p) => p.hasBar('crime')).length >= CRIME_PASSAGES;
  const title = passages.find((p) => p.index === 0);
  const container = containerIn(title);
  const fines = tellsOfFines(title, passages);
  const titleFamily = new Set((title?.mentions ?? []).map((m) => m.app).filter((a) => isOfFamily(a, names))).size;
  // "A baker sells 1,200 cakes without leaving WhatsApp": where nothing stands for a company, results are somebody else's.
  const ofCompany = passages.some((p) => p.epithets.some((e) => e.value.some((cue) => cue === 'company' || cue === 'parent' || cue === 'subsidiary'))) || title?.signs.some((s) => s.value.some(isMoneyCue)) === true;
  const lists = readLists(passages);
  const inTitle = namesOf(title);
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
      const say = (stage: 'metric' | 'app' | 'claim', kept: boolean, why: string): void =>
        trace?.({ passage: passage.index, quote: passage.text.text.slice(candidate.quantity.start, candidate.quantity.end), stage, kept, why });
      const previous = drafts.at(-1);
      const samePassage = previous?.candidate.passage === passage ? previous : undefined;
      const read = readMetric(candidate, {
        inSentence: samePassage?.candidate.sentence === candidate.sentence ? samePassage : undefined,
        inPassage: samePassage,
        before: previous,
        outage,
        container,
        few,
        spends,
        fined,
        isRecordedLimit,
        told: (value) => told.get(value),
        audience,
        sum: sum && sum.candidate.passage.index >= passage.index - SUM_REACH ? sum : undefined,
        fines,
        anySum: sum,
        spent: spentIn !== undefined && passage.index - spentIn <= 1,
        all: drafts,
        about: drafts[0]?.candidate.passage.index === 0 ? drafts[0].metric : undefined,
      });
      const reading = read.rule === 'no-rule' ? recalled(candidate, names, topic, yearsHere) : read;
      if (reading.metric === null && (candidate.quantity.kind === 'money' || reading.rule === UNSAID_MONEY)) spentIn = passage.index;
      if (reading.metric === null) { say('metric', false, reading.rule); continue; }
      // "The vote in the chat lasted two days": an article that tells of no breakdown.
      if (reading.metric === 'outage-minutes' && !outage && !central) { say('app', false, 'an outage in an article on something else'); continue; }
      if (METRICS[reading.metric].group === 'business' && !central && drafts[0]?.candidate.passage.index !== 0 && !isNamedAsSubject(candidate)) { say('app', false, `${reading.metric} in an article that only names apps`); continue; }
      if (METRICS[reading.metric].unit === 'money' && crime && !(central && OWN_RESULTS.has(reading.metric)) && !isNamedAsSubject(candidate) && inside(candidate.passage.epithets, candidate.domain).every((e) => e.value.every((cue) => cue === 'pronoun'))) { say('app', false, `${reading.metric} among the sums of a crime`); continue; }
      const whole = other ? '' : topic;
      const focus: Focus = { inSentence: samePassage?.candidate.sentence === candidate.sentence && (isOfKind(samePassage.metric, reading.metric) || isJoined(samePassage.candidate, candidate)) ? samePassage.app : undefined, topic: whole, recent, carried, lastClaim, named, down, titleFamily, inTitle, namedBefore, lastNamed: passage.mentions.findLast((m) => m.by === 'name' && m.end <= candidate.sentence.start)?.app };
      const goesOn = reading.continues && samePassage && reading.continues === samePassage && samePassage.candidate.sentence === candidate.sentence ? samePassage.app : undefined;
      let points = '';
      const said = { metric: reading.metric, value: valueOf(candidate, reading), years: yearsHere(), areas: areasOf(passage, title) };
      const owner = resolveApp(candidate, said, focus, names, goesOn, trace && ((scores) => { points = scores; }));
      if (owner?.app === '') other = true;
      if (owner === null || owner.app === '') { say('app', false, `${reading.metric} (${reading.rule}) of nobody known [${points}]`); continue; }
      const about = central || drafts[0]?.candidate.passage.index === 0 || (!ofOthers && toldOf(drafts, passage));
      if (!about && !(isOfAppsOnly(candidate) && spokenOf.has(owner.app)) && !isShareBesideName(candidate) && !(inTitle.includes(owner.app) && isCalled(candidate, reading.metric)) && samePassage?.app !== owner.app && (owner.points < NAMED_IN_SENTENCE || (METRICS[reading.metric].group === 'audience' && !spokenOf.has(owner.app) && !inside(passage.mentions, candidate.sentence).some((m) => m.apps.includes(owner.app))))) { say('app', false, `${reading.metric} of ${owner.app} by its place only, in an article about something else [${points}]`); continue; }
      // "An influencer is convicted over his shop on X. His 680,000 subscribers …"
      if (METRICS[reading.metric].group === 'audience' && counts(candidate, 'member') && !spokenOf.has(owner.app) && !inside(passage.mentions, candidate.sentence).some((m) => m.apps.includes(owner.app))) { say('app', false, `members of ${owner.app}, which the article names as a means only`); continue; }
      if (OWN_RESULTS.has(reading.metric) && owner.points < NAMED_IN_SENTENCE && !ofCompany && candidate.quantity.value < OF_A_COMPANY && !hasRole(names, owner.app, 'acquirer') && drafts.every((d) => METRICS[d.metric].group !== 'business')) { say('app', false, `${reading.metric} of ${owner.app} by its place only, in an article that tells of no company [${points}]`); continue; }
      // "Fines run to up to 18 million": what the law threatens, where the sentence names and calls nobody.
      if (reading.metric === 'fine' && candidate.quantity.bound === 'at-most' && samePassage?.metric !== 'fine' && owner.points < NAMED_IN_SENTENCE) { say('app', false, `fine of ${owner.app} that a law threatens`); continue; }
      // "1,100 fines that brought in 12 million": what an office imposed on many.
      if (reading.metric === 'fine' && owner.points < NAMED_IN_SENTENCE && inside(passage.quantities, candidate.sentence).some((q) => q.kind === 'count' && q.value > 1 && startingAt(passage.signs, q.end + 1)?.value.includes('fine'))) { say('app', false, `fine of ${owner.app} among many`); continue; }
      // "70 per cent of the start-up's conversations run over X"
      const shared = passage.mentions.some((m) => m.by === 'name') || inside(passage.epithets, candidate.sentence).some((e) => e.value.some((cue) => cue !== 'pronoun' && cue !== 'outsider')) || samePassage?.metric === 'market-share';
      if (reading.metric === 'market-share' && (ofOthers || other || (!central && !shared))) { say('app', false, `market-share of ${owner.app} among somebody's`); continue; }
      // "A plumber gets his orders through it. He has 14 employees"
      if (METRICS[reading.metric].group === 'business' && newcomer && !inside(passage.mentions, candidate.sentence).some((m) => m.by === 'name') && inside(passage.epithets, candidate.sentence).every((e) => e.value.every((cue) => cue === 'pronoun') || enclosing(passage.signs, e, 1))) { say('app', false, `${reading.metric} of somebody brought in`); continue; }
      // "Its investments rise to 72 billion": who buys others raises no money.
      if (reading.metric === 'funding' && hasRole(names, owner.app, 'acquirer')) { say('app', false, `funding of ${owner.app}, which gives it`); continue; }
      const { app } = owner;
      const draft = draftOf(candidate, reading, owner);
      say('claim', true, `${reading.metric} (${reading.rule}) of ${app} [${points}]`);
      drafts.push(draft);
      spentIn = undefined;
      if (METRICS[draft.metric].unit !== 'percent') told.set(Math.abs(draft.value), draft);
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

/** Whether a headline tells of a fine: by a word that can mean nothing else, or by one that the text then bears out. */
function tellsOfFines(title: PassageReading | undefined, passages: readonly PassageReading[]): boolean {
  const only = (cues: readonly SignCue[]): boolean => cues.includes('fine') && cues.filter(isMoneyCue).length === 1;
  return title !== undefined && title.signs.some((s) => s.value.includes('fine')) && passages.some((p) => p.signs.some((s) => only(s.value)));
}

/** What a headline names that holds people: a group, a call; a call in a group ("group calls") is a call. */
function containerIn(title: PassageReading | undefined): 'group-size' | 'call-participants' | undefined {
  const has = (cue: SignCue): boolean => title?.signs.some((s) => s.value.includes(cue)) === true;
  if (has('group') === has('conversation')) return has('conversation') ? 'call-participants' : undefined;
  return has('group') ? 'group-size' : 'call-participants';
}

/** Whether two numbers of a sentence are likely of one: of the same group, or both tell how many people have an app ("has two billion users and reaches 94 per cent"). */
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

/** What the record says of a number whose words say nothing: of the apps named beside it, else of the one that the article is about. */
function recalled(candidate: Candidate, names: Names, topic: string | undefined, years: () => ReadonlySet<string>): ReturnType<typeof readMetric> {
  if (!isTelling(candidate)) return { metric: null, rule: 'no-rule' };
  const named = new Set(inside(candidate.passage.mentions, candidate.sentence).flatMap((m) => m.apps));
  if (named.size === 0 && topic) named.add(topic);
  const metric = recallMetric(names, named, candidate, years());
  // "locks a billion chats": what is counted is nobody.
  if (metric !== null && METRICS[metric].group === 'audience' && counts(candidate, 'recipient', 'message', 'content', 'photo', 'video', 'call', 'sticker')) return { metric: null, rule: 'no-rule' };
  return metric === null ? { metric, rule: 'no-rule' } : { metric, rule: 'on-record' };
}

/** So many apps in a headline are compared, and none of them is what the article is about. */
const COMPARED = 3;

/** For so many passages a text that spoke of money may leave the currency out. */
const SUM_REACH = 2;

/** From so many passages with ransom, fraud or loot on, an article tells of a crime, and its sums are those of the crime. */
const CRIME_PASSAGES = 2;

/** Whether claims of two passages before make an article one about apps, whatever its headline says. */
function toldOf(drafts: readonly AppDraft[], passage: PassageReading): boolean {
  const first = drafts[0]?.candidate.passage;
  const last = drafts.findLast((d) => d.candidate.passage !== passage)?.candidate.passage;
  return first !== undefined && last !== undefined && first !== last;
}

/** Whether a number counts what only apps have, or a share beside the name of one. */
function isOfAppsOnly(c: Candidate): boolean {
  return counts(c, 'user', 'message', 'download', 'voice-message', 'sticker') || (c.quantity.kind === 'percent' && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name'));
}

/** "81 per cent of internet users send messages on X": a share of a population, with the app in its own part of the sentence. */
function isShareBesideName(c: Candidate): boolean {
  return c.quantity.kind === 'percent' && counts(c, 'population') && inside(c.passage.mentions, c.domain).some((m) => m.by === 'name');
}

/** No shop that uses an app takes so much. */
const OF_A_COMPANY = 10_000_000;

/** From here on people are no customers of a shop. */
const MILLION = 1_000_000;

/** "The messenger counts half a billion people": whatever else an article tells, millions of users of "the service" are those of the app in its headline. */
function isCalled({ passage, sentence, quantity, head }: Candidate, metric: Metric): boolean {
  return METRICS[metric].group === 'audience' && head.kind === 'noun' && quantity.value >= MILLION && passage.strangers.length === 0 && inside(passage.epithets, sentence).some((e) => e.value.includes('service')) && !passage.hasBar('follow') && !passage.hasBar('crime');
}

/** Results that no swindler has. */
const OWN_RESULTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit']);

function isNamedAsSubject(c: Candidate): boolean {
  return inside(c.passage.mentions, { start: c.domain.start, end: c.quantity.start }).some((m) => m.by === 'name' && !isMeans(c.passage, m) && !isContrasted(c.passage, m));
}

type StatedMetric = Extract<ReturnType<typeof readMetric>, { metric: string }>;

const factorOf = (reading: StatedMetric): number => (reading.scale ?? 1) * (reading.negative ? -1 : 1);

/** A number with its scale and sign; what a scale was put to is whole again (2.11 thousand million). */
const scaled = (value: number, reading: StatedMetric): number => (reading.scale === undefined ? value * factorOf(reading) : Math.round(value * factorOf(reading)));

const valueOf = (candidate: Candidate, reading: StatedMetric): number => scaled(baseValue(candidate), reading);

function draftOf(candidate: Candidate, reading: StatedMetric, { app, sure }: AppReading): AppDraft {
  const { quantity } = candidate;
  const currency = quantity.currency ?? (METRICS[reading.metric].unit === 'money' ? reading.continues?.currency : undefined);
  return {
    candidate, app, sure, metric: reading.metric, rule: reading.rule,
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
