import { METRICS, type Metric } from '../terms';
import type { FoundPhrase } from '../text/phrases';
import type { Candidate } from './candidate';
import type { Draft } from './draft';
import { gap, inside } from './reading';
import type { ArticleSurvey } from './survey-article';

/** What the numbers before say of a number. */
export interface NumbersBefore {
  /** The last draft. */
  readonly previous: Draft | undefined;
  /** What the headline states. */
  readonly about: Metric | undefined;
  /** The app that the article is about; `''` where it is about somebody else. */
  readonly topic: string | undefined;
}

/** Told a feature by its name. */
export type Meet = (feature: string) => void;

/** More of them make no difference. */
const MANY = 2;

/** A ratio of a thousand to the number before is as good as any larger one. */
const FAR = 3;

/** The order of magnitude of a number. */
const order = (value: number): number => (value <= 0 ? 0 : Math.floor(Math.log10(value)));

/**
 * Names what stands in and around a number, the same way in every language: how it is written, what it counts, which words of which kind
 * stand before and behind it, who is named, what the headline and the number before it are about. {@link weighMetric} knows how much each
 * speaks for each measure.
 * @param c - the number with its surroundings
 * @param before - the numbers before it
 * @param survey - what the article is about
 * @param meet - told each feature, some of them twice
 */
export function nameFeatures(c: Candidate, before: NumbersBefore, survey: ArticleSurvey, meet: Meet): void {
  ownFeatures(c, meet);
  wordFeatures(c, meet);
  nameFeaturesNear(c, meet);
  articleFeatures(c, before, survey, meet);
  if (before.previous) previousFeatures(c, before.previous, meet);
  else meet('first');
  if (c.before !== undefined && c.before !== before.previous?.candidate) meet('behind-no-claim');
}

function ownFeatures({ quantity, head, bracketed, header, passage }: Candidate, meet: Meet): void {
  meet(`kind:${quantity.kind}`);
  meet(`kind:${quantity.kind}:${order(quantity.value)}`);
  meet(`scale:${order(quantity.scale)}`);
  meet(`form:${quantity.form}`);
  meet(`bound:${quantity.bound}`);
  if (quantity.change) meet(`change:${quantity.change.role}`);
  if (quantity.times) meet('times');
  if (quantity.signed) meet('signed');
  if (quantity.afterName) meet('after-name');
  if (bracketed) meet('bracketed');
  if (header) meet('listed');
  if (passage.index === 0) meet('title');
  meet(`head:${head.kind}`);
  if (head.kind === 'noun') {
    for (const cue of head.heads) meet(`head=${cue}`);
    for (const metric of head.metrics) meet(`head=${metric}`);
    meet(`head:${head.side}`);
  }
  const next = passage.text.folded.charAt(quantity.end);
  meet(`next:${/[.,;)!:]/.test(next) ? next : next === '' ? 'end' : 'word'}`);
}

/** Words of each kind, by the side on which they stand and by whether they stand in the number's own part of the sentence. */
function wordFeatures(c: Candidate, meet: Meet): void {
  const { passage, sentence, domain, quantity } = c;
  const edge = Math.min(quantity.start, quantity.hedgeStart);
  const tell = (kind: string, words: readonly FoundPhrase<readonly string[]>[]): void => {
    for (const word of inside(words, sentence)) {
      const place = `${word.start >= domain.start && word.end <= domain.end ? 'own' : 'other'}${word.end <= edge ? '<' : '>'}`;
      for (const cue of word.value) meet(`${kind}:${cue}:${place}`);
    }
  };
  tell('sign', passage.signs);
  tell('bar', passage.bars);
  tell('mode', passage.modes);
  tell('epithet', passage.epithets);
  tell('speech', passage.speech);
  tell('feature', passage.features);
  for (const noun of inside(passage.heads, sentence)) {
    const side = noun.end <= edge ? '<' : '>';
    for (const cue of noun.value.heads) meet(`noun:${cue}:${side}`);
    for (const metric of noun.value.metrics) meet(`noun:${metric}:${side}`);
  }
  for (const period of inside(passage.periods, sentence))
    meet(`period:${period.kind}:${period.duration}:${period.start >= domain.start && period.end <= domain.end ? 'own' : 'other'}`);
  meet(`moments:${Math.min(MANY, inside(passage.moments, domain).length)}`);
  meet(`places:${Math.min(1, inside(passage.places, domain).length)}`);
}

/** How near a name stands, in characters: right beside the number, by it, in its clause, or further. */
const NEAR = [3, 14, 40];

function nameFeaturesNear({ passage: { mentions, strangers }, sentence, domain, quantity }: Candidate, meet: Meet): void {
  const edge = Math.min(quantity.start, quantity.hedgeStart);
  const own = inside(mentions, domain);
  meet(`names:own:${Math.min(MANY, own.length)}`);
  meet(`names:${Math.min(MANY, inside(mentions, sentence).length)}`);
  for (const name of own) meet(`name:${name.end <= edge ? '<' : '>'}${NEAR.findIndex((reach) => gap(name, quantity) <= reach)}${name.by}`);
  meet(`strangers:own:${Math.min(MANY, inside(strangers, domain).length)}`);
  meet(`strangers:${Math.min(MANY, inside(strangers, sentence).length)}`);
}

function articleFeatures({ passage }: Candidate, { about, topic }: NumbersBefore, survey: ArticleSurvey, meet: Meet): void {
  meet(`topic:${topic === undefined ? 'none' : topic === '' ? 'other' : 'app'}`);
  if (survey.central) meet('central');
  if (survey.ofOthers) meet('of-others');
  if (survey.outage) meet('outage');
  if (survey.fines) meet('fines');
  if (survey.crime) meet('crime');
  if (survey.spends) meet('spends');
  if (survey.container) meet(`container:${survey.container}`);
  if (about) meet(`about:${about}`);
  if (survey.title && passage.index !== 0) for (const sign of survey.title.signs) for (const cue of sign.value) meet(`title:${cue}`);
}

function previousFeatures(c: Candidate, previous: Draft, meet: Meet): void {
  const { quantity, passage, sentence, head } = c;
  const told = previous.candidate;
  const where =
    told.sentence === sentence
      ? 'sentence'
      : told.passage === passage
        ? 'passage'
        : passage.index - told.passage.index <= 1
          ? 'next'
          : 'far';
  meet(`previous:${where}`);
  meet(`previous:${where}:${previous.metric}`);
  meet(`previous=${previous.metric}`);
  const scale = quantity.scale === 1 && told.quantity.scale > 1 && quantity.value < 1000 ? told.quantity.scale : 1;
  const ratio = Math.log10((quantity.value * scale) / Math.abs(previous.value) || 1);
  meet(`ratio:${Math.max(-FAR, Math.min(FAR, Math.round(ratio)))}`);
  if (told.quantity.kind === quantity.kind) meet('previous:alike');
  meet(`heads:${told.head.kind}:${head.kind}`);
  meet(`group:${where}:${METRICS[previous.metric].group}:${quantity.kind}`);
}
