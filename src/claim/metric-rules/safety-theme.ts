import type { SignCue } from '../../languages/lexicon';
import type { Metric } from '../../terms';
import { type Candidate, counts, signInSentence, signNear } from '../candidate';
import type { Draft } from '../draft';
import { inside } from '../reading';
import { SMALLEST_AFFECTED } from './people-affected';
import { type Rule, SMALLEST_AUDIENCE, continuing, found } from './rule';

/** What an article on bans, removals or a leak is about. */
const THEMES: ReadonlySet<Metric> = new Set<Metric>(['accounts-banned', 'content-removed', 'people-affected']);

/** What those do who have an app. */
const OF_USERS: readonly SignCue[] = ['use', 'join', 'active', 'open', 'paying', 'download', 'send'];

/** Of what happens to accounts nothing is so many times more than what was told before. */
const LARGEST_RISE = 8;

/**
 * "In October 7.5 million sign-ups were cut off", "Egypt leads with 45 million registrations": in an article on bans, removals or a leak,
 * whatever stands for accounts and does nothing with the app goes on with that.
 */
export const themeGoesOn: Rule = (c, { about, inPassage, before, all }) => {
  const near = inPassage ?? before;
  const last = near !== undefined && THEMES.has(near.metric) ? near : undefined;
  const theme = last?.metric ?? about;
  if (
    theme === undefined ||
    !THEMES.has(theme) ||
    c.quantity.value < (counts(c, 'record', 'account') ? SMALLEST_AFFECTED : SMALLEST_AUDIENCE)
  )
    return undefined;
  // "Worldwide eight million are affected each month"
  if (
    inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate' && (theme === 'people-affected' || p.duration.startsWith('PT'))) ||
    all.every((d) => d.metric !== theme || c.quantity.value > LARGEST_RISE * d.value)
  )
    return undefined;
  return isOfTheme(c, theme, last, theme === about || inPassage?.metric === theme)
    ? last
      ? continuing(last, 'theme-goes-on', c)
      : found(theme, 'theme-goes-on')
    : undefined;
};

/** What was banned in one month is not so many times more or less than in another. */
const ALIKE = 3;

/** Whether a number counts what the theme of its article counts. */
function isOfTheme(c: Candidate, theme: Metric, last: Draft | undefined, central: boolean): boolean {
  const leak = theme === 'people-affected';
  if (leak && last && counts(c, 'record')) return true;
  if (signNear(c, ...OF_USERS)) return false;
  const has =
    signNear(c, 'have') && (leak || last === undefined || c.quantity.value > ALIKE * last.value || c.quantity.value * ALIKE < last.value);
  if (!leak)
    return (
      (counts(c, 'account', 'newcomer') && !has) || ((c.head.kind === 'none' || counts(c, 'them')) && signNear(c, 'ban', 'remove', 'leak'))
    );
  return (
    (central && ((counts(c, 'record', 'account', 'user') && !has) || (counts(c, 'person') && !signInSentence(c, 'use')))) ||
    (last !== undefined && c.head.kind !== 'noun' && isCountryBefore(c))
  );
}

/** Whether the number's own part begins with a country. */
function isCountryBefore({ passage, domain, quantity }: Candidate): boolean {
  return inside(passage.places, { start: domain.start, end: quantity.start }).some((p) => p.kind === 'country' && p.unnamed === undefined);
}
