import type { Article } from '../article';
import type { Area, PartialDate } from '../terms';
import type { Candidate } from './candidate';
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

/** A draft on its way to a claim, with what stands beside it: what every step of finishing reads. */
export interface Unfinished {
  readonly draft: AppDraft;
  /** The drafts of its passage, it among them; what they stand for in the text; and those of them that count the same kind of thing. */
  readonly ofPassage: readonly AppDraft[];
  readonly neighbours: readonly Candidate[];
  readonly alike: readonly Candidate[];
  /** The claim whose measure it goes on with. */
  readonly before: Claim | undefined;
  /** What was finished last, and its claim where that stands in the same sentence. */
  readonly last: Finished | undefined;
  readonly sameSentence: Claim | undefined;
  /** That claim where both are numbers of one list ("16 and 6, respectively"), which are of one time. */
  readonly listedWith: Claim | undefined;
  /** All that was finished before it. */
  readonly finished: readonly Finished[];
  readonly context: Context;
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
