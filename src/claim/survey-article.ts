import type { SignCue } from '../languages/lexicon';
import type { Metric } from '../terms';
import { isOfFamily } from './company-for';
import { fewAffected } from './few-affected';
import { brokenDown, isCentral, isMeans, isOfOthers, topicOf } from './find-topic';
import { namesOf } from './follow-focus';
import { isMoneyCue } from './metric-rules/money';
import type { Names } from './names';
import type { PassageReading } from './reading';

/** What an article is about, as far as its numbers depend on it. */
export interface ArticleSurvey {
  readonly title: PassageReading | undefined;
  /** The apps that the headline names, in its order, and how many of them are of Meta's family. */
  readonly inTitle: readonly string[];
  readonly titleFamily: number;
  /** All apps that the article names, and those that it names otherwise than as the means of something. */
  readonly named: ReadonlySet<string>;
  readonly spokenOf: ReadonlySet<string>;
  /** The app that the article is about; `''` where it is about somebody who is none of ours. */
  readonly topic: string | undefined;
  readonly ofOthers: boolean;
  /** Whether it is about an app or its makers, and not about something that happened through one. */
  readonly central: boolean;
  /** Whether it is, but its headline names apps only as the means of something and the text often does too. */
  readonly means: boolean;
  /** The app that broke down, and whether the headline tells of a breakdown. */
  readonly down: string | undefined;
  readonly outage: boolean;
  /** How many people the incidents hit that it names and that hit few. */
  readonly few: ReadonlySet<number>;
  /** Whether it tells of authorities that ask for data: and of data that are handed over to them. */
  readonly asks: boolean;
  /** Whether the headline tells of a fine without its sum, of a fine at all, and of time that people spend. */
  readonly fined: boolean;
  readonly fines: boolean;
  readonly spends: boolean;
  /** Whether it tells of a crime, whose sums its sums then are. */
  readonly crime: boolean;
  /** What the headline names that holds people. */
  readonly container: 'group-size' | 'call-participants' | undefined;
  /** Whether a number is on record as a limit of an app that it names. */
  readonly isRecordedLimit: (metric: Metric, value: number) => boolean;
}

/**
 * Looks an article over before its numbers are read.
 * @param passages - all passages as read
 * @param names - the dataset's names
 */
export function surveyArticle(passages: readonly PassageReading[], names: Names): ArticleSurvey {
  const title = passages.find((p) => p.index === 0);
  const named = new Set(passages.flatMap((p) => p.mentions.filter((m) => m.by === 'name').map((m) => m.app)));
  const ofOthers = isOfOthers(passages);
  return {
    title,
    inTitle: namesOf(title),
    titleFamily: new Set((title?.mentions ?? []).map((m) => m.app).filter((a) => isOfFamily(a, names))).size,
    named,
    spokenOf: new Set(passages.flatMap((p) => p.mentions.filter((m) => !isMeans(p, m)).flatMap((m) => m.apps))),
    topic: ofOthers ? '' : topicOf(passages, names),
    ofOthers,
    central: !ofOthers && isCentral(passages),
    means: !isCentral(passages, MEANS_SHARE),
    down: brokenDown(passages, names),
    // "The town warns over X when the water is cut off": what breaks down is another.
    outage: passages.some(
      (p) =>
        p.index === 0 &&
        p.signs.some((s) => s.value.includes('outage')) &&
        !p.hasBar('crime') &&
        !(p.mentions.length > 0 && p.mentions.every((m) => isMeans(p, m))),
    ),
    few: fewAffected(passages, names),
    asks: tellsOfRequests(passages),
    fined: passages.some(
      (p) => p.index === 0 && p.signs.some((s) => s.value.includes('fine')) && p.quantities.every((q) => q.scale < 1000),
    ),
    fines: tellsOfFines(title, passages),
    spends: passages.some((p) => p.index === 0 && p.signs.some((s) => s.value.includes('spend'))),
    crime: passages.filter((p) => p.hasBar('crime')).length >= CRIME_PASSAGES || title?.hasBar('crime') === true,
    container: containerIn(title),
    isRecordedLimit: (metric, value) => [...named].some((app) => names.figuresOf(app, metric).some((f) => f.value === value)),
  };
}

/** From this share of its passages on an article whose headline names an app as the means of something is about the app all the same. */
const MEANS_SHARE = 0.8;

/** From so many passages with ransom, fraud or loot on, an article tells of a crime, and its sums are those of the crime. */
const CRIME_PASSAGES = 2;

/** Whether a headline tells of a fine: by a word that can mean nothing else, or by one that the text then bears out. */
function tellsOfFines(title: PassageReading | undefined, passages: readonly PassageReading[]): boolean {
  const only = (cues: readonly SignCue[]): boolean => cues.includes('fine') && cues.filter(isMoneyCue).length === 1;
  return (
    title !== undefined &&
    title.signs.some((s) => s.value.includes('fine')) &&
    passages.some((p) => p.hasSign('fine') && p.signs.some((s) => only(s.value)))
  );
}

/** Whether the headline, or a passage on requests, tells of data that are handed over. */
function tellsOfRequests(passages: readonly PassageReading[]): boolean {
  const asked = passages.filter((p) => p.heads.some((h) => h.value.heads.includes('request')));
  return (
    asked.length > 0 &&
    [...asked, ...passages.slice(0, 1)].some((p) =>
      p.signs.some((s) => s.value.includes('disclose') || (p.index === 0 && asked.includes(p) && s.value.includes('leak'))),
    )
  );
}

/** What a headline names that holds people: a group, a call; a call in a group ("group calls") is a call. */
function containerIn(title: PassageReading | undefined): 'group-size' | 'call-participants' | undefined {
  const has = (cue: SignCue): boolean => title?.signs.some((s) => s.value.includes(cue)) === true;
  if (has('group') === has('conversation')) return has('conversation') ? 'call-participants' : undefined;
  return has('group') ? 'group-size' : 'call-participants';
}
