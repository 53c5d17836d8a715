import { METRICS } from '../terms';
import type { AppQuestion } from './app-question';
import { isOfFamily, isOwnerOf } from './company-for';
import type { Mention, Stranger } from './mention';
import type { Meet } from './metric-features';
import {
  isBeside,
  isContrasted,
  isDown,
  isExample,
  isGenitive,
  isInWhen,
  isMedium,
  isOffice,
  isOwner,
  isToldOfEpithet,
} from './name-roles';
import { hasRole } from './names';
import { gap, inside } from './reading';
import { hasRecord, isBeyondRecord, isExactlyOnRecord, isOnRecord, type Recollection } from './recall';

/** More of them make no difference. */
const MANY = 2;
const MORE = 3;

/** Points are told apart by so many. */
const POINTS_STEP = 8;
const MOST_POINTS = 16;
const FARTHEST_POINTS = 6;

/** How near a name stands, in characters: right beside the number, by it, in its clause, or further. */
const NEAR = [3, 14, 40, 90];

/**
 * Names what speaks for an app as the one whose number it is, or against it, the same way in every language: the points that the rules give
 * it, whether it is spoken of, where it is named and in which role, and what is on record for it. What stands for somebody who is none of
 * ours has features of its own.
 * @param question - the number, and what its sentence names
 * @param scores - the points by the rules
 * @param said - what the number states
 * @param app - slug of the app; the empty string for somebody who is none of ours
 * @param meet - told each feature, some of them twice
 */
export function nameAppFeatures(question: AppQuestion, scores: AppScores, said: Recollection, app: string, meet: Meet): void {
  const mine: Meet = app === '' ? (feature) => meet(`other-${feature}`) : meet;
  pointFeatures(scores, app, mine);
  focusFeatures(question, app, mine);
  for (const name of namesOf(question, app)) nameFeatures(question, app, name, mine);
  epithetFeatures(question, app, mine);
  if (app !== '') ownFeatures(question, said, app, meet);
  else mine(`on-record:${[...scores.points.keys()].some((each) => each !== '' && isOnRecord(question.names, each, said))}`);
}

/** The points that the rules give, and the two highest. */
export interface AppScores {
  readonly points: ReadonlyMap<string, number>;
  readonly best: number;
  readonly second: number;
}

function pointFeatures({ points: all, best, second }: AppScores, app: string, meet: Meet): void {
  const points = all.get(app);
  if (points === undefined) {
    meet('no-points');
    return;
  }
  meet(`points:${Math.max(-1, Math.min(MOST_POINTS, Math.floor(points / POINTS_STEP)))}`);
  meet(`behind:${Math.min(FARTHEST_POINTS, Math.ceil((best - points) / POINTS_STEP))}`);
  if (points === best) meet(`ahead:${Math.min(FARTHEST_POINTS, Math.floor((best - second) / POINTS_STEP))}`);
}

function focusFeatures(
  { candidate: { passage, domain }, focus, own, strangers, goesOn, metric }: AppQuestion,
  app: string,
  meet: Meet,
): void {
  meet(`named:${Math.min(MORE, focus.named.size)}`);
  meet(`group:${METRICS[metric].group}`);
  if (app === focus.topic) meet('topic');
  const at = focus.recent.indexOf(app);
  meet(`recent:${at < 0 ? 'no' : Math.min(MANY, at)}`);
  if (app === focus.carried) meet('carried');
  if (app === focus.lastNamed) meet('last-named');
  if (app === focus.inSentence) meet('in-sentence');
  if (goesOn !== undefined) meet(`goes-on:${app === goesOn}`);
  if (focus.lastClaim) {
    const same = `${focus.lastClaim.app === app}:${focus.lastClaim.passage === passage.index}`;
    meet(`last-claim:${same}`);
    if (focus.lastClaim.metric === metric) meet(`last-claim:${same}:alike`);
  }
  const titled = focus.inTitle.length;
  meet(focus.inTitle.includes(app) ? `title:${Math.min(MORE, titled)}` : `untitled:${Math.min(MANY, titled)}`);
  if (focus.namedBefore.includes(app)) meet('named-before');
  meet(`names:own:${Math.min(MANY, own.length)}`);
  meet(`strangers:${Math.min(MANY, strangers.length)}`);
  meet(`strangers:own:${Math.min(MANY, inside(strangers, domain).length)}`);
}

/** Where an app is named in the sentence; all strangers stand for somebody else. */
const namesOf = ({ named, strangers }: AppQuestion, app: string): readonly (Mention | Stranger)[] =>
  app === '' ? strangers : named.filter((m) => m.by === 'name' && m.app === app);

function nameFeatures(question: AppQuestion, app: string, name: Mention | Stranger, meet: Meet): void {
  const { candidate: c, names, named, strangers, last, metric } = question;
  const { passage, quantity, domain } = c;
  const before = name.end <= quantity.start;
  const side = before ? '<' : '>';
  const between = before ? { start: name.end, end: quantity.start } : { start: quantity.end, end: name.start };
  const near = NEAR.findIndex((reach) => gap(name, quantity) <= reach);
  const part = name.start >= domain.start && name.end <= domain.end ? 'own' : 'other';
  meet(`at:${side}${near}`);
  meet(`at:${side}${part}`);
  meet(`at:${side}${part}${near}`);
  const others = inside(named, between).filter((m) => m.by === 'name').length + inside(strangers, between).length;
  meet(`between:${side}${Math.min(MANY, others)}`);
  if (name === last) meet('last');
  const first = Math.min(named.find((m) => m.by === 'name')?.start ?? Infinity, strangers[0]?.start ?? Infinity);
  if (name.start <= first) meet(`first:${side}`);
  const text = passage.text.folded.slice(between.start, between.end);
  meet(`parted:${side}${/[;:]/.test(text) ? 'colon' : text.includes(',') ? 'comma' : 'none'}`);
  meet(`numbers:${side}${Math.min(MANY, inside(passage.quantities, between).length)}`);
  const role = (is: boolean, label: string): void => {
    if (!is) return;
    meet(`role:${label}`);
    meet(`role:${label}:${side}`);
  };
  role(isContrasted(passage, name), 'contrast');
  role(isExample(passage, name), 'example');
  role(isBeside(c, name), 'beside');
  role(isInWhen(c, name), 'when');
  role(isToldOfEpithet(c, name), 'of-epithet');
  role(isGenitive(passage, name), 'genitive');
  if (!('by' in name)) return;
  role(isMedium(passage, name), 'medium');
  role(isOffice(passage, name), 'office');
  role(app !== '' && isOwner(passage, name, names), 'owner');
  if (isDown(c, name)) meet(`role:down:${METRICS[metric].group}`);
}

function epithetFeatures({ candidate: { passage, quantity, domain }, focus }: AppQuestion, app: string, meet: Meet): void {
  const spoken = app === focus.recent[0] ? 'recent' : app === focus.topic ? 'topic' : 'none';
  for (const epithet of inside(passage.epithets, domain))
    for (const cue of epithet.value) meet(`epithet:${cue}:${epithet.end <= quantity.start ? '<' : '>'}:${spoken}`);
}

function ownFeatures({ focus, names, named, metric }: AppQuestion, said: Recollection, app: string, meet: Meet): void {
  const { group } = METRICS[metric];
  for (const person of named)
    if (person.by === 'person' && person.apps.includes(app)) meet(`person:${named.length === 1 ? 'alone' : 'beside'}`);
  meet(`kind:${names.apps.get(app)?.kind}:${group}`);
  if (hasRole(names, app, 'acquirer')) meet(`acquirer:${metric}`);
  if (isOfFamily(app, names)) meet(`family:${group}`);
  if (isOwnerOf(focus.topic, app, names)) meet(`owner-of-topic:${group}`);
  if (isOwnerOf(focus.recent[0], app, names)) meet(`owner-of-recent:${group}`);
  if (focus.down === app) meet(`down:${group}`);
  meet(
    isExactlyOnRecord(names, app, said)
      ? 'recorded-exactly'
      : isOnRecord(names, app, said)
        ? 'on-record'
        : hasRecord(names, app, said)
          ? 'has-record'
          : 'no-record',
  );
  if (isBeyondRecord(names, app, said)) meet('beyond-record');
}
