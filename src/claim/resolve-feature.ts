import type { Metric } from '../terms';
import type { Candidate } from './candidate';
import { gap, inside } from './reading';

/** Which parts of an app can own figures of a metric; a word such as "calls" names a part for shares only. */
const FEATURES_OF: Readonly<Partial<Record<Metric, readonly string[]>>> = {
  'daily-active-users': ['stories', 'status', 'reels', 'channels', 'direct'],
  'monthly-active-users': ['stories', 'status', 'reels', 'channels', 'direct', 'business'],
  users: ['stories', 'status', 'reels', 'channels', 'direct', 'premium'],
  'population-share': ['direct', 'ever-used', 'calls', 'stories'],
  'market-share': ['voip-calls'],
  messages: ['stickers', 'gifs', 'business', 'sent', 'received'],
  videos: ['video-messages'],
  'content-removed': ['terrorism'],
  'file-size': ['premium'],
  'group-size': ['supergroups'],
  revenue: ['ads'],
  downloads: ['android', 'ios'],
  funding: ['total-raised'],
};

/** How near to the number the word for a part must stand, in characters. */
const FEATURE_REACH = 60;

/**
 * The part of the app that a figure is about.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed
 * @returns slug as in the dataset, undefined where the figure is about the whole app
 */
export function featureOf(c: Candidate, metric: Metric): string | undefined {
  const possible = FEATURES_OF[metric];
  if (!possible) return undefined;
  const range = metric === 'content-removed' ? c.sentence : c.domain;
  let best: { slug: string; distance: number } | undefined;
  for (const word of inside(c.passage.features, range)) {
    const slug = word.value.find((s) => possible.includes(s));
    const distance = gap(word, c.quantity);
    if (slug && distance <= FEATURE_REACH && distance < (best?.distance ?? Infinity)) best = { slug, distance };
  }
  return best?.slug;
}
