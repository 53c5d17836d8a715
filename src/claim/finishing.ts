import type { Article } from '../article';
import type { Area, PartialDate } from '../terms';
import type { Claim } from './claim';
import type { AppDraft, Draft } from './draft';
import type { Names } from './names';
import type { PassageReading } from './reading';
import type { NamedEvents } from './resolve-event';

/** A claim on its way, with what later claims take over from it. */
export interface Finished {
  readonly draft: AppDraft;
  readonly claim: Claim;
}

/** What holds for a whole article. */
export interface Context {
  readonly article: Article;
  readonly names: Names;
  readonly passages: readonly PassageReading[];
  readonly pageDate: PartialDate | null;
  /** Incidents and deals that it names anywhere. */
  readonly events: () => NamedEvents;
  /** When its survey was made, and the one that it begins with. */
  readonly surveyDate: () => PartialDate | null;
  readonly surveyLead: () => PartialDate | null;
  /** The country that the headline speaks of. */
  readonly frame: Area | undefined;
  /** Where each passage stands among those that were read. */
  readonly positions: ReadonlyMap<PassageReading, number>;
  readonly ofPassage: ReadonlyMap<PassageReading, readonly AppDraft[]>;
  /** The claims that are finished. */
  readonly claimOf: Map<Draft, Claim>;
}
