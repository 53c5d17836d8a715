import type { HeadCue } from '../languages/lexicon';
import { familyOf, METRICS, type Area, type Metric, type PartialDate, type Unit } from '../terms';
import type { Figure } from '../dataset/schema';
import { figuresNear, figuresOfValue, largestAudience, yearsOnRecord } from './app-record';
import type { Candidate } from './candidate';
import type { Names } from './names';
import type { PassageReading } from './reading';

/** Within this share of it, a number is taken for the figure that a reader has in mind. */
const SAME_WITHIN = 0.015;

/** What is told in numbers so small that many apps share them. */
const TOO_COMMON: ReadonlySet<Unit> = new Set<Unit>(['minutes', 'percent', 'times', 'bytes', 'characters']);

/** What is bought is bought once: its price is remembered for years. */
const REMEMBERED: ReadonlySet<Metric> = new Set(['acquisition-price']);

/** A number with what dates it. */
export interface Recollection {
  readonly metric: Metric;
  /** In base units. */
  readonly value: number;
  /** Years that the text may speak of, as `2014`. */
  readonly years: ReadonlySet<string>;
  /** Areas that it may speak of. */
  readonly areas: ReadonlySet<Area>;
  /** ISO 4217 code of a sum, its own or that of the sum told before. */
  readonly currency?: string | undefined;
}

/**
 * The years that a passage may speak of: those that it names, the page's and the one before.
 * @param passage - the passage
 * @param pageDate - when the page was published
 */
export function yearsOf(passage: PassageReading, pageDate: PartialDate | null): ReadonlySet<string> {
  const years = new Set(passage.moments.flatMap((m) => (m.date === null ? [] : [m.date.slice(0, 4)])));
  if (pageDate === null) return years;
  const year = Number(pageDate.slice(0, 4));
  return years.add(String(year)).add(String(year - 1));
}

/**
 * The areas that a passage may speak of: the world, and those that it or the headline names.
 * @param passage - the passage
 * @param title - the headline, where there is one
 */
export function areasOf(passage: PassageReading, title: PassageReading | undefined): ReadonlySet<Area> {
  return new Set(['world', ...passage.places.map((p) => p.area), ...(title?.places ?? []).map((p) => p.area)]);
}

/**
 * Whether a number is on record for an app in one of the years: where a text leaves open whose number it is, a well-read reader
 * goes by what is known.
 * @param names - apps with their figures
 * @param app - slug of the app
 * @param said - the number
 */
export function isOnRecord(names: Names, app: string, { metric, value, years, areas }: Recollection): boolean {
  if (TOO_COMMON.has(METRICS[metric].unit) || METRICS[metric].group === 'limits') return false;
  const family = METRICS[metric].group === 'audience' ? familyOf(metric) : null;
  const figures = family === null ? names.figuresOf(app, metric) : names.figuresOf(app);
  const last = [...years].sort().at(-1) ?? '';
  return figuresNear(figures, value, SAME_WITHIN).some(
    (f) =>
      areas.has(f.area) &&
      (years.has(f.asOf.slice(0, 4)) || (REMEMBERED.has(metric) && f.asOf.slice(0, 4) <= last)) &&
      (family === null || familyOf(f.metric) === family),
  );
}

/** So many times the largest audience on record is not that of the app. */
const BEYOND = 2.5;

/**
 * Whether a number is far larger than any audience on record for an app up to the latest of the years.
 * @param names - apps with their figures
 * @param app - slug of the app
 * @param said - the number
 * @returns false where nothing is on record, or for other things than audiences
 */
export function isBeyondRecord(names: Names, app: string, { metric, value, years }: Recollection): boolean {
  if (METRICS[metric].group !== 'audience') return false;
  const last = [...years].sort().at(-1);
  const largest = largestAudience(names.figuresOf(app), last);
  return largest !== undefined && value > BEYOND * largest;
}

/** What happens once: its number tells whose it is. */
const SINGLE: ReadonlySet<Metric> = new Set(['acquisition-price', 'fine', 'people-affected']);

/** A sum is printed with fewer digits than it was laid with. */
const SAME_SUM = 0.005;

/** From here on sums and counts of single facts are told apart by their number. */
const LEAST_SINGLE = 100_000;

/**
 * Whose price, fine or leak a number is, where the record has it for just one.
 * @param names - apps with their figures
 * @param apps - slugs of the apps that the article names
 * @param said - the number
 */
export function singleOwner(names: Names, apps: Iterable<string>, { metric, value, years, currency }: Recollection): string | undefined {
  if (!SINGLE.has(metric) || value < LEAST_SINGLE) return undefined;
  const last = [...years].sort().at(-1) ?? '';
  const asked = new Set([...apps].flatMap((app) => [app, names.apps.get(app)?.parent ?? app]));
  const owners = [...asked].filter((app) =>
    figuresNear(names.figuresOf(app, metric), value, SAME_SUM).some(
      (f) => f.asOf.slice(0, 4) <= last && (currency === undefined || f.currency === currency),
    ),
  );
  return owners.length === 1 ? owners[0] : undefined;
}

/** From so many digits that are no closing zeros on, a number is hardly another's by chance. */
const TELLING_DIGITS = 4;
/** Sums have a metric of their own: fewer tell as much. */
const TELLING_DIGITS_OF_SUMS = 3;

/** The digits of a number without its closing zeros. */
function tellingDigits(value: number): number {
  const written = String(Math.abs(value)).replace('.', '');
  return [...written].findLastIndex((digit) => digit !== '0') + 1;
}

/**
 * Whether exactly this number, told to four digits or more, is on record for an app, whatever the year.
 * @param names - apps with their figures
 * @param app - slug of the app
 * @param said - the number
 */
export function isExactlyOnRecord(names: Names, app: string, { metric, value, areas }: Recollection): boolean {
  if (METRICS[metric].group === 'limits' || TOO_COMMON.has(METRICS[metric].unit)) return false;
  const digits = tellingDigits(value);
  return (
    digits >= (METRICS[metric].unit === 'money' ? TELLING_DIGITS_OF_SUMS : TELLING_DIGITS) &&
    [value, -value].some((of) =>
      figuresOfValue(names.figuresOf(app), of).some((f) => familyOf(f.metric) === familyOf(metric) && areas.has(f.area)),
    )
  );
}

/**
 * Whether anything of the kind is on record for an app in one of the years, so that a number that is no round one and not among it is
 * rather another's.
 */
export function hasRecord(names: Names, app: string, { metric, value, years }: Recollection): boolean {
  if (METRICS[metric].group === 'safety' || !isPrecise(value)) return false;
  const onRecord = yearsOnRecord(names.figuresOf(app), metric);
  return [...years].some((year) => onRecord.has(year));
}

/** Round numbers are on record for many; two digits that are no zeros tell more. */
const isPrecise = (value: number): boolean => /[1-9]\d*[1-9]/.test(String(Math.abs(value)));

/**
 * What leaked or was banned, where an audience that a text tells of is none on record for an app but exactly that ("the Facebook list of
 * 533 million users"): a round number only where the text told of a leak.
 */
export function safetyOnRecord(names: Names, app: string, metric: Metric, value: number, told: boolean): Metric | undefined {
  const digits = tellingDigits(value);
  if (
    (METRICS[metric].group !== 'audience' && metric !== 'downloads') ||
    (digits < TELLING_DIGITS && (value < LEAST_LEAK || (!told && digits < TELLING_DIGITS_OF_SUMS)))
  )
    return undefined;
  const [first, ...same] = figuresOfValue(names.figuresOf(app), value);
  return first !== undefined &&
    (first.metric === 'people-affected' || (digits >= TELLING_DIGITS && METRICS[first.metric].group === 'safety')) &&
    same.every((f) => f.metric === first.metric)
    ? first.metric
    : undefined;
}

/** Fewer are shared by chance. */
const LEAST_LEAK = 10_000_000;

/** Counts of fewer are shared by too many things to tell what they count. */
const SMALLEST_TELLING_COUNT = 1_000_000;
/** So large a count tells by itself; a smaller one by at least two digits that are no zeros. */
const TELLING_BY_SIZE = 1_000_000_000;
/** In a headline a round count of so many tells as well. */
const TELLING_IN_TITLE = 100_000_000;
/** Sums of less are prices. */
const SMALLEST_TELLING_SUM = 1_000_000;

/**
 * What a number states that its own words leave open ("WhatsApp to pay 225 million euros"), by what is on record with just that
 * number for an app that the text speaks of.
 * @param names - apps with their figures
 * @param apps - slugs of the apps that the number may be of
 * @param c - the number with its surroundings, one that {@link isTelling}
 * @param years - years that the text may speak of
 * @returns the one metric that has the number on record, `users` for any audience; null where none or several have
 */
export function recallMetric(names: Names, apps: Iterable<string>, c: Candidate, years: ReadonlySet<string>): Metric | null {
  const metrics = new Set<Metric>();
  const last = [...years].sort().at(-1) ?? '';
  for (const app of apps) {
    for (const figure of figuresOfValue(names.figuresOf(app), c.quantity.value)) {
      if ((years.has(figure.asOf.slice(0, 4)) || (REMEMBERED.has(figure.metric) && figure.asOf.slice(0, 4) <= last)) && isSame(figure, c))
        metrics.add(METRICS[figure.metric].group === 'audience' ? 'users' : figure.metric);
    }
  }
  const [only] = metrics;
  return metrics.size === 1 && only !== undefined ? only : null;
}

/** Nouns that say outright what is counted. */
const SAID: ReadonlySet<HeadCue> = new Set<HeadCue>(['complaint', 'request', 'business', 'character']);

/** Whether a number by itself is rare enough to tell what it counts. */
export function isTelling({ passage, head, quantity: { kind, value, form } }: Candidate): boolean {
  // What counts complaints and was no claim of those is none of users.
  if (kind === 'count' && head.kind === 'noun' && head.heads.some((cue) => SAID.has(cue))) return false;
  if (kind === 'money') return value >= SMALLEST_TELLING_SUM;
  if (kind !== 'count' || value < SMALLEST_TELLING_COUNT) return false;
  // A headline of an app and a number says no more: "X: 900 million".
  return value >= TELLING_BY_SIZE || (form === 'digits' && isPrecise(value)) || (passage.index === 0 && value >= TELLING_IN_TITLE);
}

function isSame(figure: Figure, { quantity }: Candidate): boolean {
  if (figure.value !== quantity.value) return false;
  const { unit } = METRICS[figure.metric];
  if (unit === 'money')
    return quantity.kind === 'money'
      ? quantity.currency === undefined || figure.currency === quantity.currency
      : quantity.value >= TELLING_BY_SIZE && (isPrecise(quantity.value) || REMEMBERED.has(figure.metric));
  return quantity.kind === 'count' && (unit === 'people' || unit === 'items');
}
