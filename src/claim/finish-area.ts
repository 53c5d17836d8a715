import type { Area, Metric } from '../terms';
import { claimedArea } from './carry-area';
import type { ClaimTime } from './dating/claim-time';
import type { Unfinished } from './finishing';
import { areaOfFine } from './recall-area';
import { fineArea } from './resolve-area';

/**
 * Where a number holds: a fine where it is on record or its authority sits, else as words, record and the claims before have it.
 * @param unfinished - the draft with what stands beside it
 * @param metric - what is claimed
 * @param time - when it held
 */
export function finishArea({ draft, before, finished, context }: Unfinished, metric: Metric, time: ClaimTime): Area {
  return metric === 'fine'
    ? (areaOfFine(context.names, draft.app, draft.value, draft.currency) ?? fineArea(draft.candidate, draft.currency, context.passages))
    : claimedArea(draft, metric, time, before, context, finished);
}

/**
 * "granted 900 requests of American courts in 2024, and disclosed 2,253 people": whose data were asked for, by the same courts, in the
 * same time.
 * @returns the area of the requests where none is known of the people
 */
export function areaOfRequests({ sameSentence }: Unfinished, metric: Metric, area: Area): Area {
  return metric === 'people-affected' && sameSentence?.metric === 'data-requests' && area === 'world' ? sameSentence.area : area;
}
