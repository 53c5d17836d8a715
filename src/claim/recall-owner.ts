import { LEAST_POINTS, LOSS, POINTS } from './app-points';
import type { Candidate } from './candidate';
import { isOwnerOf } from './company-for';
import type { Focus } from './focus';
import { hasRole, type Names } from './names';
import { hasRecord, isBeyondRecord, isExactlyOnRecord, isOnRecord, type Recollection } from './recall';
import { inside } from './reading';

/** Where no name in the number's own part says whose it is, the record speaks for those of whom the number is known. */
export function recallOwner(
  c: Candidate,
  scores: Map<string, number>,
  said: Recollection,
  focus: Focus,
  names: Names,
  award: (app: string, points: number) => void,
): void {
  // What is hoped for or not yet reached is on record for nobody.
  const open = inside(c.passage.modes, c.domain).some((m) =>
    m.value.some((cue) => cue === 'forecast' || cue === 'denied' || cue === 'hypothetical' || cue === 'nears'),
  );
  const denied = inside(c.passage.modes, c.domain).some((m) => m.value.includes('denied'));
  if (denied) return;
  const spokenOf = [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
  const rather = spokenOf !== undefined && spokenOf !== '' && hasRecord(names, spokenOf, said);
  for (const app of new Set([...scores.keys(), ...focus.recent, ...focus.inTitle, ...focus.named])) {
    if (app !== '' && isExactlyOnRecord(names, app, said)) award(app, POINTS.recalledExactly);
  }
  // "WhatsApp, too, was tiny: 55 people, 450 million users": whom the sentence opens with goes before all that it does not name.
  const opening = inside(c.passage.mentions, { start: c.sentence.start, end: c.quantity.start }).find((m) => m.by === 'name');
  const subject =
    opening !== undefined && opening.start - c.sentence.start <= OPENING && !hasRole(names, opening.app, 'acquirer')
      ? opening.app
      : undefined;
  for (const app of new Set([...scores.keys(), ...focus.recent, ...focus.inTitle])) {
    if (subject !== undefined && app !== subject && !inside(c.passage.mentions, c.sentence).some((m) => m.apps.includes(app))) continue;
    // "It belongs to Facebook. Since 2018 it has …": an owner named before is not who has it.
    if (
      app !== '' &&
      !(isOwnerOf(spokenOf, app, names) && !inside(c.passage.mentions, c.sentence).some((m) => m.apps.includes(app))) &&
      isOnRecord(names, app, said)
    )
      award(app, Math.max(scores.get(app) ?? 0, POINTS.topic - LEAST_POINTS) + (rather ? POINTS.recalledRather : POINTS.recalled));
  }
  // It may well be more than ever.
  if (!open) for (const [app, points] of scores) if (app !== '' && isBeyondRecord(names, app, said)) scores.set(app, points - LOSS.beyond);
}

/** So near the beginning of its sentence a name is what the sentence is about, in characters. */
const OPENING = 2;
