import { cleanSources } from './clean-sources';
import { competentBody } from './competent-body';
import { datesInOrder } from './dates-in-order';
import { declaredAliases } from './declared-aliases';
import { fittingValues } from './fitting-values';
import { formatted } from './formatted';
import { knownIds } from './known-ids';
import { liveExceptions } from './live-exceptions';
import { noDuplicates } from './no-duplicates';
import { revisedSaysWithWhat } from './revised-says-with-what';
import type { Rule } from './rule';
import { shortNotes } from './short-notes';
import { sorted } from './sorted';
import { steadySeries } from './steady-series';

const CONTENT_RULES: readonly Rule[] = [
  knownIds,
  sorted,
  formatted,
  noDuplicates,
  datesInOrder,
  cleanSources,
  fittingValues,
  steadySeries,
  declaredAliases,
  revisedSaysWithWhat,
  competentBody,
  shortNotes,
];

/** Every rule that content is held to, once it fits the schema. */
export const RULES: readonly Rule[] = [...CONTENT_RULES, liveExceptions(CONTENT_RULES)];
