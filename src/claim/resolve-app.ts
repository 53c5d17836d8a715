import { METRICS, type Metric } from '../terms';
import { LEAST_POINTS, LOSS, POINTS, SURE_MARGIN, SURE_POINTS } from './app-points';
import { askApp, type AppQuestion, type Award } from './app-question';
import type { Candidate } from './candidate';
import { companyFor, isOfFamily } from './company-for';
import { isHeld, isOfMessengers } from './find-holder';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { hasRole, type Names } from './names';
import type { Observer } from './observer';
import { singleOwner, type Recollection } from './recall';
import { isContrasted, isGenitive } from './name-roles';
import { pairedName } from './pair-names';
import { recallOwner } from './recall-owner';
import { inside, within, type Span } from './reading';
import { featureOf } from './resolve-feature';
import { scoreEpithets, type EpithetsBeside } from './score-epithets';
import { scoreNames } from './score-names';
import { scoreStrangers } from './score-strangers';
import { hasUnknownName, unknownName } from './spot-unknown-names';
import { weighApp } from './weigh-app';
import { isUptake } from './metric-kinds';

/** Whom a number belongs to, and whether that was read or rather guessed. */
export interface AppReading {
  readonly app: string;
  readonly sure: boolean;
  /** What spoke for it; see `POINTS`. */
  readonly points: number;
}

/**
 * Finds the app that a careful reader would name for a number.
 * @param c - the number with its surroundings
 * @param said - what it states, with the years that it may be of
 * @param focus - whom the article has spoken of so far
 * @param names - the dataset's names
 * @param goesOn - the app of the claim in the same sentence whose measure the number goes on with
 * @param say - told the points of every app that came into question
 * @param observer - told of the choices instead of having them weighed, for learning
 * @returns the app and whether it is certain, the empty string where somebody else is meant, or null where nobody is clearly
 */
export function resolveApp(
  c: Candidate,
  said: Recollection,
  focus: Focus,
  names: Names,
  goesOn?: string,
  say?: (scores: string) => void,
  observer?: Observer,
): AppReading | null {
  const scores = new Map<string, number>();
  const award: Award = (app, points) => {
    scores.set(app, Math.max(scores.get(app) ?? -Infinity, points));
  };
  const question = askApp(c, said.metric, focus, names, goesOn);
  scoreNames(question, award);
  scoreStrangers(question, award);
  const beside = scoreEpithets(question, award);
  if (isOfSeveral(question)) return null;
  if (goesOn === undefined && OF_MESSENGERS.has(METRICS[said.metric].group) && isOfMessengers(c, said.metric === 'population-share'))
    return { app: '', sure: false, points: POINTS.attached };
  if (isOfWholeFamily(question, beside)) return { app: 'meta', sure: true, points: beside.family ? POINTS.subsidiary : POINTS.incident };
  scoreFocus(question, beside, award);
  scoreUnknown(question, award);
  scoreIncidents(question, award);
  const paired = pairedName(question);
  if (paired !== undefined) award(paired, POINTS.attached);
  const single = singleOwner(names, focus.named, said);
  if (single !== undefined && isToldOfSingle(question, single, said)) award(single, POINTS.told);
  if (question.own.length === 0 && !beside.other) recallOwner(c, scores, said, focus, names, award);

  const { best, bestPoints } = bestOf(scores);
  const whose = (app: string): string => {
    const company = companyFor(app, said.metric, c, names);
    return company === 'meta' ? networkOf(company, said, focus, names, single) : company;
  };
  const ruled = best === '' ? '' : whose(best);
  const learnt = weighApp(question, scores, said, ruled, whose, observer);
  say?.(
    [
      ...[...scores].map(([app, points]) => `${app || 'somebody else'} ${points.toFixed(0)}`),
      ...(learnt === undefined ? [] : [`learnt: ${learnt || 'somebody else'}`]),
    ].join(', '),
  );
  if (learnt !== undefined) return { app: learnt, sure: false, points: Math.max(LEAST_POINTS, scores.get(learnt) ?? 0) };
  if (best === '') return bestPoints > LEAST_POINTS ? { app: '', sure: false, points: bestPoints } : null;
  const second = Math.max(...[...scores].filter(([app]) => app !== best).map(([, points]) => points), 0);
  return {
    app: ruled,
    sure: (bestPoints >= SURE_POINTS && bestPoints - second >= SURE_MARGIN) || (focus.named.size === 1 && second === 0),
    points: bestPoints,
  };
}

/** Whether a number is told of the one app that may have such: not where another that may have been bought stands right behind it. */
function isToldOfSingle({ candidate: c, own, names }: AppQuestion, single: string, said: Recollection): boolean {
  const spoken =
    said.metric !== 'people-affected' ||
    (own.length === 0 && inside(c.passage.mentions, { start: 0, end: c.sentence.start }).some((m) => m.app === single));
  return (
    spoken && !own.some((m) => m.start >= c.quantity.end && m.start - c.quantity.end <= BOUGHT_REACH && !hasRole(names, m.app, 'acquirer'))
  );
}

/** The first of those with the most points, where that is enough. */
function bestOf(scores: ReadonlyMap<string, number>): { readonly best: string; readonly bestPoints: number } {
  let best = '';
  let bestPoints = LEAST_POINTS;
  for (const [app, points] of scores) if (points > bestPoints) [best, bestPoints] = [app, points];
  return { best, bestPoints };
}

/** What leaked or was banned is a network's, and not that of the company behind it. */
function networkOf(company: string, said: Recollection, focus: Focus, names: Names, single: string | undefined): string {
  if (said.metric === 'people-affected') return single ?? company;
  return said.metric === 'accounts-banned' && focus.topic !== undefined && names.apps.get(focus.topic)?.parent === company
    ? focus.topic
    : company;
}

/** What all messengers together have. */
const OF_MESSENGERS: ReadonlySet<string> = new Set(['audience', 'reach', 'activity']);

/** Whether an outage hit several apps of Meta's family, or the words speak of all of them. */
function isOfWholeFamily({ candidate: c, metric, focus, names, named }: AppQuestion, { family }: EpithetsBeside): boolean {
  if (metric.startsWith('outage')) {
    // "when X sold itself to Facebook and then was down for four hours"
    const bought = inside(c.passage.signs, c.domain).some((s) => s.value.includes('buy'));
    const hit = new Set(
      named
        .filter(
          (m) =>
            !(bought && hasRole(names, m.app, 'acquirer')) &&
            m.start >= c.domain.start - 1 &&
            m.end <= c.domain.end + 1 &&
            isOfFamily(m.app, names),
        )
        .map((m) => m.app),
    );
    if (
      hit.size > 1 ||
      (!named.some(
        (m) =>
          m.by === 'name' &&
          isOfFamily(m.app, names) &&
          (within(m, c.domain) || (m.end <= c.quantity.start && !c.passage.text.folded.slice(m.end, c.quantity.start).includes(';'))),
      ) &&
        (focus.titleFamily > 1 || focus.down === 'meta') &&
        (focus.inSentence ?? 'meta') === 'meta' &&
        !goesOnApart(c, metric, focus))
    )
      return true;
  }
  if (isAddedUp(c, metric, named, names)) return true;
  // "at least one of its apps (Facebook, Instagram, WhatsApp)" counts the family, whichever names it.
  return (
    family &&
    !(METRICS[metric].group === 'limits' && named.some((m) => m.by === 'name' && within(m, c.domain))) &&
    new Set(named.filter((m) => isOfFamily(m.app, names) && m.start < c.domain.end).map((m) => m.app)).size !== 1 &&
    (focus.topic === 'meta' || isOfFamily(focus.topic ?? focus.recent[0], names))
  );
}

/**
 * "47,000 complaints about WhatsApp in Mexico. In Colombia it was 12,000": trouble that the passage counts of one app is told on of that
 * one.
 */
function goesOnApart(c: Candidate, metric: Metric, { lastClaim }: Focus): boolean {
  return metric === 'outage-reports' && lastClaim?.metric === metric && lastClaim.passage === c.passage.index && lastClaim.app !== 'meta';
}

/**
 * "The users of WhatsApp, Messenger and Instagram send 100 billion messages": what the apps of a family listed before one number have
 * together.
 */
function isAddedUp(c: Candidate, metric: Metric, named: readonly Mention[], names: Names): boolean {
  const apps = named.filter((m) => m.app !== 'meta');
  return (
    apps.every((m) => m.by !== 'name' || isOfFamily(m.app, names)) && (isListedBefore(c, metric, apps) || isListedBehind(c, metric, apps))
  );
}

/** "Wire, Threema and Element together have 15 million users": what apps of several makers have together is nobody's. */
function isOfSeveral({ candidate: c, metric, names, named }: AppQuestion): boolean {
  const {
    passage: {
      text: { folded },
      quantities,
      language,
    },
    sentence,
  } = c;
  const [last, before] = named
    .filter((m) => m.by === 'name')
    .slice(-2)
    .reverse();
  return (
    last !== undefined &&
    before !== undefined &&
    named.some((m) => m.by === 'name' && !isOfFamily(m.app, names)) &&
    language.places.joins.includes(folded.slice(before.end, last.start).trim()) &&
    inside(quantities, sentence).filter((q) => q.kind === 'count').length === 1 &&
    isListedBefore(c, metric, named)
  );
}

/** "3.58 billion people open Facebook, Instagram or WhatsApp each day": a list behind the only large number. */
function isListedBehind(c: Candidate, metric: Metric, named: readonly Mention[]): boolean {
  const [first] = named.filter((m) => m.by === 'name');
  return (
    first !== undefined &&
    first.start >= c.quantity.end &&
    !isContrasted(c.passage, first) &&
    !c.passage.text.folded.slice(c.quantity.end, first.start).includes(',') &&
    isListed(
      c,
      metric,
      named,
      named.filter((m) => m.by === 'name'),
    )
  );
}

/** Whether all that a sentence names is a list before its only large number. */
function isListedBefore(c: Candidate, metric: Metric, named: readonly Mention[]): boolean {
  return isListed(
    c,
    metric,
    named,
    named.filter((m) => m.by === 'name' && m.end <= c.quantity.start),
  );
}

function isListed(
  { passage, sentence, quantity }: Candidate,
  metric: Metric,
  named: readonly Mention[],
  listed: readonly Mention[],
): boolean {
  if (METRICS[metric].group !== 'activity' && METRICS[metric].group !== 'audience') return false;
  if (inside(passage.quantities, sentence).some((q) => q.kind === 'count' && q.scale > 1 && q.start !== quantity.start)) return false;
  if (new Set(listed.map((m) => m.app)).size < 2 || listed.length !== named.filter((m) => m.by === 'name').length) return false;
  const { joins } = passage.language.places;
  // Where nouns have capitals, "Messenger" in the list is read as a word.
  const isJoint = (span: Span): boolean => {
    let text = passage.text.folded.slice(span.start, span.end);
    for (const word of inside(passage.epithets, span)) text = text.replace(passage.text.folded.slice(word.start, word.end), '');
    return text.split(/[ ,]+/).every((word) => word === '' || joins.includes(word));
  };
  return listed.every((m, i) => i === 0 || isJoint({ start: listed[i - 1]?.end ?? 0, end: m.start }));
}

/** Gives points to whom the article spoke of before the number. */
function scoreFocus(
  { candidate: { passage, quantity, domain, before, bracketed }, metric, names, focus, goesOn, named, strangers, deal }: AppQuestion,
  { rival }: EpithetsBeside,
  award: Award,
): void {
  if (
    goesOn !== undefined &&
    !rival &&
    !named.some(
      (m) =>
        m.by === 'name' && m.start >= (bracketed && before !== undefined ? before.quantity.end : domain.start) && m.end <= quantity.start,
    )
  )
    award(goesOn, POINTS.goesOn);
  // "On X a group holds 200,000, and a message up to 4,096 characters"
  const between = { start: before?.quantity.end ?? quantity.start, end: quantity.start };
  if (
    focus.inSentence !== undefined &&
    !rival &&
    !deal &&
    inside(named, between).length === 0 &&
    inside(strangers, between).length === 0 &&
    new Set(named.map((m) => m.app)).size <= 1
  )
    award(focus.inSentence, POINTS.sameSentence);
  // "While its engineers looked for the key, Durov counted arrivals": others gain by what is down.
  const down = (app: string): number => (isUptake(metric) && app === focus.down ? LOSS.down : 0);
  const inFocus = focus.recent[0];
  if (inFocus !== undefined)
    award(
      inFocus,
      POINTS.focus -
        down(inFocus) +
        (focus.lastClaim?.app === inFocus && focus.lastClaim.passage === passage.index ? POINTS.continuity : 0) -
        (deal && hasRole(names, inFocus, 'acquirer') ? LOSS.buyer : 0),
    );
  if (focus.topic !== undefined)
    award(focus.topic, POINTS.topic - down(focus.topic) - (deal && hasRole(names, focus.topic, 'acquirer') ? LOSS.buyer : 0));
}

/** How far behind a price the name of what was bought may stand, in characters ("$40bn for Arm"). */
const BOUGHT_REACH = 16;
/** So far behind the beginning of a clause its first word may stand, behind a conjunction, in characters. */
const JOINT = 4;

/** "The chipmaker Nvidia paid $40bn for Arm", "LinkedIn cost Microsoft $26bn": both sides of the deal are named, and neither is ours. */
function isOthersDeal({ candidate: { passage, domain, quantity, sentence }, names, named, strangers, deal }: AppQuestion): boolean {
  if (!deal || inside(named, domain).some((m) => m.by === 'name' && !hasRole(names, m.app, 'acquirer'))) return false;
  const before = { start: domain.start, end: quantity.start };
  // "For Tableau it laid out 15.7 billion", "had bought Kobo for 315"
  const opens =
    inside(passage.functions, { start: before.start, end: before.start + BOUGHT_REACH }).find(
      (f) => f.value.includes('link') && f.start - before.start <= JOINT,
    )?.end ?? Infinity;
  const buys = inside(passage.signs, before).findLast((s) => s.value.includes('buy'))?.end ?? Infinity;
  if (
    inside(strangers, before).some((s) => s.start === opens + 1 || (s.start > buys && !isGenitive(passage, s))) ||
    [opens, buys].some((from) => hasUnknownName(passage, { start: from, end: Math.min(quantity.start, from + 2 * BOUGHT_REACH) }))
  )
    return true;
  if (inside(passage.epithets, before).some((e) => !e.value.includes('outsider'))) return false;
  const parties = inside(strangers, before).length + inside(named, before).length;
  const behind = { start: quantity.end, end: Math.min(sentence.end, quantity.end + BOUGHT_REACH) };
  return inside(strangers, before).length > 0 && (parties > 1 || inside(strangers, behind).length > 0 || hasUnknownName(passage, behind));
}

/** How far behind "a start-up called" or "its rival" the name may stand that says which, in characters. */
const CALLED_REACH = 10;

/**
 * Where the sentence names and calls nobody before the number, or calls by its kind whom a name behind tells, a name that is none of ours
 * speaks for somebody else.
 */
function scoreUnknown(question: AppQuestion, award: Award): void {
  const { candidate: c, metric, named, strangers, goesOn } = question;
  const { passage, domain, quantity } = c;
  if (isOthersDeal(question)) award('', POINTS.unknownBetween);
  if (isHeld(c, metric)) award('', POINTS.unknownBetween);
  if (
    strangers.some((s) => s.end <= quantity.start) ||
    named.some((m) => m.end <= quantity.start && (goesOn === undefined || m.start >= domain.start))
  )
    return;
  const name = unknownName(c, metric);
  if (name === undefined) return;
  const called = inside(passage.epithets, { start: domain.start, end: quantity.start });
  const is = (e: { readonly start: number; readonly end: number; readonly value: readonly string[] }): boolean =>
    e.value.every((cue) => cue === 'pronoun') ||
    (e.end <= name.start && name.start - e.end <= CALLED_REACH && !/[,;:()]/.test(passage.text.folded.slice(e.end, name.start)));
  if (called.every(is)) award('', called.length > 0 || goesOn !== undefined ? POINTS.unknownBetween : POINTS.unknown);
}

/** Gives points to those whose part is spoken of, or whom the incident hit. */
function scoreIncidents({ candidate: c, metric, focus, names, goesOn, named }: AppQuestion, award: Award): void {
  const feature =
    METRICS[metric].group === 'audience' &&
    goesOn === undefined &&
    inside(c.passage.features, { start: c.domain.start, end: c.quantity.start }).length > 0
      ? featureOf(c, metric)
      : undefined;
  const owners = feature === undefined ? [] : [...focus.named].filter((app) => names.figuresOf(app).some((f) => f.feature === feature));
  if (owners.length === 1 && owners[0] !== undefined) award(owners[0], POINTS.feature);
  const told = incidentOf(c, metric, names, focus);
  if (told) award(told, POINTS.told);
  if (
    metric.startsWith('outage') &&
    named.every((m) => metric === 'outage-minutes' && m.app === focus.down) &&
    focus.down &&
    !goesOnApart(c, metric, focus)
  )
    award(focus.down, POINTS.incident);
}

/** The app that an incident named in the passage hit: numbers of people affected are its own. */
function incidentOf(c: Candidate, metric: Metric, names: Names, focus: Focus): string | undefined {
  if (metric !== 'people-affected') return undefined;
  const lang = c.passage.language.tag;
  for (const event of names.events.values()) {
    const [first] = event.apps;
    if (first === undefined || !focus.named.has(first)) continue;
    // Only names of their own tell an incident from others; "leak" and "outage" name any.
    const aliases = [
      ...(event.aliases[lang] ?? []).filter((a) => TWO_NAMES.test(a)),
      ...(event.aliases['en'] ?? []).filter((a) => TWO_NAMES.test(a) || ONE_NAME.test(a)),
    ];
    if (aliases.some((a) => c.passage.text.text.includes(a))) return first;
  }
  return undefined;
}

/** "NSO Group", and "Paragon" in a language that gives only names a capital. */
const TWO_NAMES = /\p{Lu}\p{L}{1,40} \p{Lu}/u;
const ONE_NAME = /^\p{Lu}\p{L}{5,40}$/u;
