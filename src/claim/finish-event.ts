import type { Metric, PartialDate } from '../terms';
import type { Candidate } from './candidate';
import { isChild, isOfFamily } from './company-for';
import type { AppDraft } from './draft';
import type { Context, Unfinished } from './finishing';
import type { Names } from './names';
import { inside } from './reading';

/**
 * Whose a number of an event is: of a breakdown that hit a whole family, the company's, unless the text tells of one app of it alone.
 * @param unfinished - the draft with what stands beside it
 * @param event - the incident or deal that it belongs to
 * @param asOf - when it held
 * @returns the slug of the app or company
 */
export function appOfEvent({ draft, ofPassage, context }: Unfinished, event: string | null, asOf: PartialDate | null): string {
  const { app, metric, candidate: c } = draft;
  const { names } = context;
  return event?.includes('outage') &&
    ((app === 'facebook' && metric !== 'outage-reports') || !inside(c.passage.mentions, c.sentence).some((m) => m.app === app)) &&
    isOfFamily(app, names) &&
    !isCountedApart(draft, ofPassage) &&
    !(asOf === null && isAloneInTitle(app, context)) &&
    hitFamily(event, names)
    ? 'meta'
    : app;
}

/** "WhatsApp, Instagram and Facebook were down for six hours": more than two of a family broke down together. */
const hitFamily = (event: string, names: Names): boolean =>
  (names.events.get(event)?.apps.filter((a) => isOfFamily(a, names)).length ?? 0) > 2;

/** The night of a New Year's Eve that a number is counted in, unless the sentence tells it at a rate. */
export function nightOf(c: Candidate, metric: Metric, event: string | null, names: Names): PartialDate | undefined {
  return metric !== 'new-users' &&
    event?.startsWith('new-years-eve') &&
    !inside(c.passage.periods, c.sentence).some((p) => p.kind === 'rate')
    ? names.events.get(event)?.date
    : undefined;
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
