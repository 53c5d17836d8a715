import { METRICS } from '../terms';
import type { Candidate } from './candidate';
import type { Draft } from './draft';
import type { Names } from './names';
import { readCandidates } from './read-candidates';
import { readMetric } from './read-metric';
import type { PassageReading } from './reading';
import { resolveApp, type Focus } from './resolve-app';
import type { Trace } from './trace';

/** A draft with the app that it is about. */
export interface AppDraft extends Draft {
  readonly app: string;
}

/**
 * Decides for every number of an article which metric of which app it states.
 * @param passages - the passages as read
 * @param names - the dataset's names
 * @param trace - told of every number what became of it
 * @returns drafts in reading order
 */
export function draftsOf(passages: readonly PassageReading[], names: Names, trace?: Trace): AppDraft[] {
  const drafts: AppDraft[] = [];
  const named = new Set(passages.flatMap((p) => p.mentions.map((m) => m.app)));
  let recent: string[] = [];
  const topic = topicOf(passages);
  let lastClaim: Focus['lastClaim'];

  for (const passage of passages) {
    const candidates = readCandidates(passage);
    let next = 0;
    const meet = (until: number): void => {
      // Names become the focus as the reader comes past them; what stands behind a number is not known yet when it is read.
      while (next < passage.mentions.length) {
        const mention = passage.mentions[next];
        if (mention === undefined || mention.start >= until) break;
        recent = [mention.app, ...recent.filter((a) => a !== mention.app)];
        next += 1;
      }
    };
    for (const candidate of candidates) {
      meet(candidate.sentence.start);
      const say = (stage: 'metric' | 'app' | 'claim', kept: boolean, why: string): void =>
        trace?.({ passage: passage.index, quote: passage.text.text.slice(candidate.quantity.start, candidate.quantity.end), stage, kept, why });
      const previous = drafts.at(-1);
      const samePassage = previous?.candidate.passage === passage ? previous : undefined;
      const reading = readMetric(candidate, {
        inSentence: samePassage?.candidate.sentence === candidate.sentence ? samePassage : undefined,
        inPassage: samePassage,
        before: previous && passage.index - previous.candidate.passage.index <= 1 ? previous : undefined,
      });
      if (reading.metric === null) { say('metric', false, reading.rule); continue; }
      const focus: Focus = { topic, recent, lastClaim, named };
      const app = resolveApp(candidate, reading.metric, focus, names);
      if (app === null) { say('app', false, `${reading.metric} (${reading.rule}) of nobody known`); continue; }
      const draft = draftOf(candidate, reading, app);
      say('claim', true, `${reading.metric} (${reading.rule}) of ${app}`);
      drafts.push(draft);
      lastClaim = { app, metric: draft.metric, passage: passage.index };
      recent = [app, ...recent.filter((a) => a !== app)];
    }
    meet(Infinity);
    if (topic && recent[0] !== topic && !passage.mentions.some((m) => m.app === recent[0])) recent = [topic, ...recent.filter((a) => a !== topic)];
  }
  return drafts;
}

function draftOf(candidate: Candidate, reading: Extract<ReturnType<typeof readMetric>, { metric: string }>, app: string): AppDraft {
  const { quantity } = candidate;
  const factor = (reading.scale ?? 1) * (reading.negative ? -1 : 1);
  const currency = quantity.currency ?? (METRICS[reading.metric].unit === 'money' ? reading.continues?.currency : undefined);
  return {
    candidate, app, metric: reading.metric, rule: reading.rule,
    value: baseValue(candidate) * factor,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax * factor }),
    ...(currency === undefined ? {} : { currency }),
    ...(reading.continues === undefined ? {} : { continues: reading.continues }),
  };
}

/** Durations are told in minutes. */
const MINUTES: Readonly<Record<string, number>> = { PT1S: 1 / 60, PT1M: 1, PT1H: 60, P1D: 1440, P1W: 10080, P7D: 10080 };

function baseValue({ quantity }: Candidate): number {
  return quantity.kind === 'duration' ? quantity.value * (MINUTES[quantity.unitDuration ?? 'PT1M'] ?? 1) : quantity.value;
}

/** The app that an article is about: the first of its title, else the one named most. */
function topicOf(passages: readonly PassageReading[]): string | undefined {
  const title = passages.find((p) => p.index === 0)?.mentions.find((m) => m.app !== 'meta');
  if (title) return title.app;
  const tally = new Map<string, number>();
  for (const passage of passages) for (const mention of passage.mentions) tally.set(mention.app, (tally.get(mention.app) ?? 0) + (mention.by === 'name' ? 2 : 1));
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}
