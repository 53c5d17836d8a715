import type { Figure } from '../dataset/schema';
import { METRICS, type Area, type Metric } from '../terms';
import { figuresNear } from './app-record';
import type { Names } from './names';

/** Within this share of it, a number is taken for the figure that a reader has in mind. */
const SAME_WITHIN = 0.015;

/** A world audience so many times larger shows that a number is of one country. */
const FAR_SMALLER = 4;

/** Sizes of an audience; newcomers and payers may be few in all the world. */
const SIZES: ReadonlySet<Metric> = new Set(['users', 'monthly-active-users', 'weekly-active-users', 'daily-active-users']);

/** A size of an audience whose area the words beside it leave open. */
export interface OpenArea {
  readonly app: string;
  readonly metric: Metric;
  readonly value: number;
  /** The latest year that it may be of, as `2014`. */
  readonly year: string | undefined;
}

/**
 * Whether an audience is that of a country which the text speaks of rather than that of the world: the record knows it there, or knows
 * a world audience many times larger.
 * @param names - apps with their figures
 * @param said - the number
 * @param area - the country that the text speaks of
 */
export function isOfCountry(names: Names, { app, metric, value, year }: OpenArea, area: Area): boolean {
  // What exists in one country only counts that country's people anyway.
  if (!SIZES.has(metric) || names.apps.get(app)?.home === area) return false;
  // What only a part of the app has is small all over the world.
  const figures = names
    .figuresOf(app)
    .filter((f) => f.feature === undefined && SIZES.has(f.metric) && (year === undefined || f.asOf.slice(0, 4) <= year));
  const near = (to: number): boolean => Math.abs(value - to) <= SAME_WITHIN * to;
  const ofWorld = figures.filter((f) => f.area === 'world');
  if (figures.some((f) => f.area === area && near(f.value))) return true;
  if (ofWorld.some((f) => near(f.value))) return false;
  // What an app had in the year itself or the one before: it may have been small once.
  const recent = ofWorld.filter((f) => year === undefined || Number(f.asOf.slice(0, 4)) >= Number(year) - 2);
  const known = recent.length > 0 ? recent : ofWorld.slice(-1);
  return (
    known.length > 0 && value * (recent.length > 0 ? FAR_SMALLER : FAR_SMALLER * FAR_SMALLER) <= Math.min(...known.map((f) => f.value))
  );
}

/** A figure is told as the newest one for so many years. */
const TOLD_FOR = 2;

/** The figures that a number may repeat, of any area. */
function figuresTold(names: Names, { app, metric, value, year }: OpenArea): Figure[] {
  const { group, unit } = METRICS[metric];
  if (group === 'limits' || (unit !== 'people' && unit !== 'items')) return [];
  return figuresNear(names.figuresOf(app), value, SAME_WITHIN).filter(
    (f) =>
      (f.metric === metric || (SIZES.has(f.metric) && SIZES.has(metric))) &&
      (f.feature === undefined || !SIZES.has(metric)) &&
      (year === undefined || (f.asOf.slice(0, 4) <= year && Number(f.asOf.slice(0, 4)) >= Number(year) - TOLD_FOR)),
  );
}

/**
 * Whether the record knows a number as the world's and not as that of a country which the text speaks of.
 * @param names - apps with their figures
 * @param said - the number
 * @param area - the country
 */
export function isOfWorld(names: Names, said: OpenArea, area: Area): boolean {
  if (area === 'world') return false;
  const told = figuresTold(names, said);
  return told.some((f) => f.area === 'world') && !told.some((f) => f.area === area);
}

/** The one country for which the record knows a number; undefined where none or several have it. */
export function areaOnRecord(names: Names, said: OpenArea): Area | undefined {
  const areas = new Set(figuresTold(names, said).map((f) => f.area));
  const [area] = areas;
  return areas.size === 1 && area !== 'world' ? area : undefined;
}

/** A sum is printed with fewer digits than it was laid with: "$167m" for 167,254,000. */
const SAME_SUM = 0.005;

/**
 * Under whose law a fine of that sum was imposed, where the record knows it.
 * @param names - apps with their figures
 * @param app - who was fined
 * @param value - the sum
 * @param currency - ISO 4217 code of the sum
 * @returns the area, or undefined where no such fine or several of different areas are on record
 */
export function areaOfFine(names: Names, app: string, value: number, currency: string | undefined): Area | undefined {
  const areas = new Set(
    names
      .figuresOf(app, 'fine')
      .filter((f) => (currency === undefined || f.currency === currency) && Math.abs(value - f.value) <= SAME_SUM * f.value)
      .map((f) => f.area),
  );
  return areas.size === 1 ? [...areas][0] : undefined;
}
