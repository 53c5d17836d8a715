import type { SignCue } from '../languages/lexicon';
import { METRICS, type Metric, type PartialDate } from '../terms';
import { NAMED_IN_SENTENCE } from './app-points';
import type { Candidate } from './candidate';
import { isOfFamily } from './company-for';
import type { Draft } from './draft';
import type { Focus } from './focus';
import { isContrasted, isGenitive } from './name-roles';
import type { Names } from './names';
import { readCandidates } from './read-candidates';
import { readLists } from './read-lists';
import { readMetric } from './read-metric';
import { inside, nearest, type PassageReading, type Span } from './reading';
import { areasOf, recallMetric, yearsOf } from './recall';
import { resolveApp, type AppReading } from './resolve-app';
import type { Trace } from './trace';

/** A draft with the app that it is about. */
export interface AppDraft extends Draft {
  readonly app: string;
  /** The app was read rather than guessed. */
  readonly sure: boolean;
}

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
  /** The last draft of each value, shares apart, and the last of an audience: looking for them in all would take time in the square of an article's length. */
  const told = new Map<number, AppDraft>();
  let audience: AppDraft | undefined;
  let recent: string[] = [];
  let topic = topicOf(passages, names);
  const central = isCentral(passages);
  const down = brokenDown(passages);
  const crime = passages.filter((p) => p.hasBar('other-money')).length >= CRIME_PASSAGES;
  const titleFamily = new Set((passages.find((p) => p.index === 0)?.mentions ?? []).map((m) => m.app).filter((a) => isOfFamily(a, names))).size;
  const lists = readLists(passages);
  const inTitle = namesOf(passages.find((p) => p.index === 0));
  let lastClaim: Focus['lastClaim'];

  for (const passage of passages) {
    const namedBefore = namesOf(passages[passages.indexOf(passage) - 1]);
    const candidates = readCandidates(passage, lists.get(passage));
    let sentence = 0;
    /** What the sentences before an offset were about becomes the focus, the last one's subject first. */
    const meet = (until: number): void => {
      for (; sentence < passage.sentences.length; sentence++) {
        const span = passage.sentences[sentence];
        if (span === undefined || span.start >= until) break;
        recent = focusAfter(passage, span, recent, drafts.at(-1), topic, names, named);
      }
    };
    const years = candidates.length === 0 ? new Set<string>() : yearsOf(passage, pageDate);
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
        told: (value) => told.get(value),
        audience,
        sum: drafts.findLast((d) => METRICS[d.metric].unit === 'money' && d.candidate.passage.index >= passage.index - SUM_REACH),
        all: drafts,
        about: drafts[0]?.candidate.passage.index === 0 ? drafts[0].metric : undefined,
      });
      const reading = read.rule === 'no-rule' ? recalled(candidate, names, topic, years) : read;
      if (reading.metric === null) { say('metric', false, reading.rule); continue; }
      if (METRICS[reading.metric].group === 'business' && !central && drafts[0]?.candidate.passage.index !== 0 && !isNamedAsSubject(candidate)) { say('app', false, `${reading.metric} in an article that only names apps`); continue; }
      if (METRICS[reading.metric].unit === 'money' && crime && !(central && OWN_RESULTS.has(reading.metric)) && !isNamedAsSubject(candidate) && inside(candidate.passage.epithets, candidate.domain).every((e) => e.value.every((cue) => cue === 'pronoun'))) { say('app', false, `${reading.metric} among the sums of a crime`); continue; }
      const focus: Focus = { topic, recent, lastClaim, named, down, titleFamily, inTitle, namedBefore, lastNamed: passage.mentions.findLast((m) => m.by === 'name' && m.end <= candidate.sentence.start)?.app };
      const goesOn = reading.continues && samePassage && reading.continues === samePassage && samePassage.candidate.sentence === candidate.sentence ? samePassage.app : undefined;
      let points = '';
      const said = { metric: reading.metric, value: valueOf(candidate, reading), years, areas: areasOf(passage, passages.find((p) => p.index === 0)) };
      const owner = resolveApp(candidate, said, focus, names, goesOn, trace && ((scores) => { points = scores; }));
      if (owner === null) { say('app', false, `${reading.metric} (${reading.rule}) of nobody known [${points}]`); continue; }
      const about = central || drafts[0]?.candidate.passage.index === 0;
      if (!about && owner.points < NAMED_IN_SENTENCE) { say('app', false, `${reading.metric} of ${owner.app} by its place only, in an article about something else [${points}]`); continue; }
      const { app } = owner;
      const draft = draftOf(candidate, reading, owner);
      say('claim', true, `${reading.metric} (${reading.rule}) of ${app} [${points}]`);
      drafts.push(draft);
      if (METRICS[draft.metric].unit !== 'percent') told.set(Math.abs(draft.value), draft);
      if (METRICS[draft.metric].group === 'audience') audience = draft;
      lastClaim = { app, metric: draft.metric, passage: passage.index };
    }
    meet(Infinity);
    // What the headline counts is what the article is about; a new paragraph speaks of that again.
    if (passage.index === 0) topic = drafts[0]?.app ?? topic;
    if (topic && recent[0] !== topic) recent = [topic, ...recent.filter((a) => a !== topic)];
  }
  return drafts;
}

/** The apps that a passage names, in its order. */
function namesOf(passage: PassageReading | undefined): string[] {
  return [...new Set((passage?.mentions ?? []).filter((m) => m.by === 'name').map((m) => m.app))];
}

/** What the record says of a number whose words say nothing: of the apps named beside it, else of the one that the article is about. */
function recalled(candidate: Candidate, names: Names, topic: string | undefined, years: ReadonlySet<string>): ReturnType<typeof readMetric> {
  const named = new Set(inside(candidate.passage.mentions, candidate.sentence).flatMap((m) => m.apps));
  if (named.size === 0 && topic !== undefined) named.add(topic);
  const metric = recallMetric(names, named, candidate, years);
  return metric === null ? { metric, rule: 'no-rule' } : { metric, rule: 'on-record' };
}

/** Whom a reader has in mind after a sentence: the app of its last claim, else its first name, else whom he had in mind before. */
function focusAfter(passage: PassageReading, sentence: Span, recent: readonly string[], last: AppDraft | undefined, topic: string | undefined, names: Names, named: ReadonlySet<string>): string[] {
  const met = [...inside(passage.mentions, sentence).filter((m) => m.by === 'name'), ...inside(passage.strangers, sentence).map((s) => ({ ...s, app: '' }))]
    .sort((a, b) => a.start - b.start);
  const aside = met.filter((m) => isAside(passage, m)).map((m) => m.app);
  const central = met.filter((m) => !isAside(passage, m)).map((m) => m.app)
    // The owner of what the article is about stands beside it without taking its place.
    .filter((app) => !(topic !== undefined && app !== topic && names.apps.get(topic)?.parent === (app === 'facebook' ? 'meta' : app)));
  if (topic !== undefined && central.includes(topic)) central.unshift(topic);
  // "…, says Jan Koum. In the service that he runs": who speaks stands for what he runs.
  const person = met.length === 0 ? inside(passage.mentions, sentence).find((m) => m.by === 'person') : undefined;
  const runs = person?.apps.filter((app) => named.has(app)) ?? [];
  if (person && runs.length === 1) central.push(...runs);
  const claimed = last?.candidate.passage === passage && last.candidate.sentence === sentence ? [last.app] : [];
  return [...new Set([...claimed, ...central, ...recent.slice(0, 1), ...aside, ...recent])];
}

/** The app that the article says broke down: in its headline, else the first name with a word for it behind. */
function brokenDown(passages: readonly PassageReading[]): string | undefined {
  const title = passages.find((p) => p.index === 0);
  const outage = title?.signs.find((s) => s.value.includes('outage'));
  const hit = title && outage && nearest(title.mentions.filter((m) => m.by === 'name'), { start: 0, end: title.text.text.length }, outage);
  if (hit) return hit.app;
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      if (mention.by === 'name' && inside(passage.signs, { start: mention.end, end: mention.end + 24 }).some((s) => s.value.includes('outage'))) return mention.app;
    }
  }
  return undefined;
}

/** For so many passages a text that spoke of money may leave the currency out. */
const SUM_REACH = 2;

/** From so many passages with ransom, fraud or loot on, an article tells of a crime, and its sums are those of the crime. */
const CRIME_PASSAGES = 2;

/** From this share of its passages on, an article that names an app is about it. */
const CENTRAL_SHARE = 0.4;

/** Whether an article is about an app or its makers, and not about something that happened through one: its headline names one otherwise than as the means. */
function isCentral(passages: readonly PassageReading[]): boolean {
  const title = passages.find((p) => p.index === 0);
  if (title === undefined || title.text.text === '') return true;
  const fraud = title.hasBar('other-money');
  // "Störung bei WhatsApp": where it happens is what the headline is about.
  const happens = (name: Span): boolean => inside(title.signs, { start: Math.max(0, name.start - HAPPENING_REACH), end: name.start }).some((s) => s.value.some((cue) => HAPPENING.has(cue)) && name.start - s.end <= HAPPENING_BESIDE);
  if (!fraud && title.mentions.some((m) => !isMeans(title, m) || (m.by === 'name' && happens(m)))) return true;
  // A headline on a fraud names the app as its means, whatever the grammar.
  if (fraud) return false;
  // A headline may speak of "the messenger"; then the text names it again and again.
  const share = passages.filter((p) => p.mentions.some((m) => m.by === 'name' && !isMeans(p, m))).length / passages.length;
  return share >= CENTRAL_SHARE;
}

/** How near before the name what happens to it stands, and where it is looked for, in characters. */
const HAPPENING_BESIDE = 8;
const HAPPENING_REACH = 40;

/** Results that no swindler has. */
const OWN_RESULTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit']);

/** What happens to an app itself. */
const HAPPENING: ReadonlySet<SignCue> = new Set<SignCue>(['outage', 'leak', 'limit', 'fine', 'revenue', 'profit', 'loss', 'employ', 'borrow']);

/** "fraud on WhatsApp", "per Telegram"; who speaks about an app makes it no means. */
function isMeans(passage: PassageReading, name: Span): boolean {
  return inside(passage.functions, { start: Math.max(0, name.start - 16), end: name.start }).some((f) => f.value.includes('medium') && name.start - f.end <= 1
    && !inside(passage.speech, { start: Math.max(0, f.start - 24), end: f.start }).some((s) => f.start - s.end <= 1));
}

function isNamedAsSubject(c: Candidate): boolean {
  return inside(c.passage.mentions, { start: c.domain.start, end: c.quantity.start }).some((m) => m.by === 'name' && !isMeans(c.passage, m) && !isContrasted(c.passage, m));
}

/** "after X", "the users of X": a name in such a place is not what the sentence is about. */
function isAside(passage: PassageReading, name: Span): boolean {
  return isContrasted(passage, name) || isGenitive(passage, name);
}

type StatedMetric = Extract<ReturnType<typeof readMetric>, { metric: string }>;

const factorOf = (reading: StatedMetric): number => (reading.scale ?? 1) * (reading.negative ? -1 : 1);

const valueOf = (candidate: Candidate, reading: StatedMetric): number => baseValue(candidate) * factorOf(reading);

function draftOf(candidate: Candidate, reading: StatedMetric, { app, sure }: AppReading): AppDraft {
  const { quantity } = candidate;
  const currency = quantity.currency ?? (METRICS[reading.metric].unit === 'money' ? reading.continues?.currency : undefined);
  return {
    candidate, app, sure, metric: reading.metric, rule: reading.rule,
    value: valueOf(candidate, reading),
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax * factorOf(reading) }),
    ...(currency === undefined ? {} : { currency }),
    ...(reading.continues === undefined ? {} : { continues: reading.continues }),
  };
}

/** Durations are told in minutes. */
const MINUTES: Readonly<Record<string, number>> = { PT1S: 1 / 60, PT1M: 1, PT1H: 60, P1D: 1440, P1W: 10080, P7D: 10080 };

function baseValue({ quantity }: Candidate): number {
  return quantity.kind === 'duration' ? quantity.value * (MINUTES[quantity.unitDuration ?? 'PT1M'] ?? 1) : quantity.value;
}

/** The app that an article is about: the first of its title, what a company owns before the company; else the one named most. */
function topicOf(passages: readonly PassageReading[], names: Names): string | undefined {
  const titleReading = passages.find((p) => p.index === 0);
  const title = titleReading?.mentions ?? [];
  const named = title.filter((m) => m.by === 'name').map((m) => m.app);
  const owned = [...new Set(named)].filter((app) => app !== 'facebook' && names.apps.get(app)?.parent === 'meta');
  const [child] = owned;
  const first = title.find((m) => m.by === 'name' && titleReading !== undefined && !isAside(titleReading, m))?.app ?? named[0];
  if (first === 'facebook' || first === 'meta') return owned.length === 1 ? child : first;
  if (first ?? title[0]) return first ?? title[0]?.app;
  const tally = new Map<string, number>();
  for (const passage of passages) for (const mention of passage.mentions) tally.set(mention.app, (tally.get(mention.app) ?? 0) + (mention.by === 'name' ? 2 : 1));
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}
