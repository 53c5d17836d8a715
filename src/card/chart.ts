/** The geometry of the card's chart: numbers in, coordinates out. No strings of the interface, no DOM. */

/** A value at a time. */
export interface ChartPoint {
  /** Years with fractions, see `datePoint`. */
  readonly time: number;
  readonly value: number;
}

/** What a chart is laid out from. */
export interface ChartInput {
  /** The series, oldest first, at least two points. */
  readonly series: readonly ChartPoint[];
  /** The page's number and the record's, where known. */
  readonly page: ChartPoint | null;
  readonly record: ChartPoint | null;
  /** Limits hold until they change: drawn as steps. */
  readonly stepped: boolean;
}

/** How text is anchored at its point, as SVG's `text-anchor`. */
export type Anchor = 'start' | 'middle' | 'end';

/** A place in the chart's box, px from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Everything of the chart but its words, in coordinates of the box. */
export interface ChartGeometry {
  readonly logarithmic: boolean;
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  readonly years: readonly { readonly x: number; readonly year: number; readonly anchor: Anchor }[];
  readonly path: string;
  readonly points: readonly Place[];
  readonly page: Place | null;
  readonly record: Place | null;
}

/** The chart's box in px of the design; the view scales it to the card's width. */
export const CHART_WIDTH = 328;
export const CHART_HEIGHT = 104;
const TOP = 14;
const BOTTOM = 86;
/** Marks keep their radius off the edges. */
const SIDE = 6;
/** From this ratio on the small values would lie on the axis: then the scale is logarithmic, and the card says so. */
const LOGARITHMIC_FROM = 100;
/** Labels of years keep this distance, px between their middles. */
const YEAR_DISTANCE = 40;

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below the value. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= value * 0.9999) ?? 10;
  return step * power;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where text at `x` is anchored so that it stays inside the box. */
export function anchorAt(x: number, margin = 48): Anchor {
  if (x < margin) return 'start';
  return x > CHART_WIDTH - margin ? 'end' : 'middle';
}

/** How wide a label of a mark is at most, px. */
export const LABEL_WIDTH = 80;
/** How far its baseline is from what it stands above or below, px; how far it stands beside its mark, and its letters reach up and down there. */
const ABOVE = 7;
const BELOW = 16;
const BESIDE = 9;
const HALF_LINE = 9;
/** Up to so far above or below its mark it is as near as can be; farther it is still told to be of it. */
const NEAR_REACH = 20;
const FAR_REACH = 48;
/** Baselines between which a label stays in the box and off the years. */
const HIGHEST_BASELINE = 9;
const LOWEST_BASELINE = BOTTOM - 4;

/** Heights of the line between two places of the box. */
function heightsBetween(points: readonly Place[], from: number, to: number, stepped: boolean): number[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const heights = point.x >= from && point.x <= to ? [point.y] : [];
    if (next)
      for (const x of [from, to])
        if (x > point.x && x < next.x)
          heights.push(stepped ? point.y : point.y + ((next.y - point.y) * (x - point.x)) / (next.x - point.x));
    return heights;
  });
}

/** Where a label stands: the place of its baseline, and how it is anchored there. */
export interface LabelPlace extends Place {
  readonly anchor: Anchor;
}

/**
 * Where the label of a mark goes: off the line, right above or below the mark, else beside it, else farther above or below.
 * @param mark - the mark
 * @param points - of the line
 * @param stepped - whether the line is drawn as steps
 * @returns the place; that above the mark where the line leaves room nowhere
 */
export function placeLabel(mark: Place, points: readonly Place[], stepped: boolean): LabelPlace {
  const anchor = anchorAt(mark.x);
  const from = anchor === 'start' ? mark.x : mark.x - (anchor === 'end' ? LABEL_WIDTH : LABEL_WIDTH / 2);
  const heights = [mark.y, ...heightsBetween(points, from, from + LABEL_WIDTH, stepped)];
  const overOrUnder = (reach: number): LabelPlace[] =>
    [Math.min(...heights) - ABOVE, Math.max(...heights) + BELOW]
      .filter((y) => y >= HIGHEST_BASELINE && y <= LOWEST_BASELINE && Math.abs(y - mark.y) <= reach)
      .map((y) => ({ x: mark.x, y: round(y), anchor }));
  const beside = ([1, -1] as const).flatMap((side): LabelPlace[] => {
    const near = mark.x + side * BESIDE;
    const far = near + side * LABEL_WIDTH;
    const isFree = heightsBetween(points, Math.min(near, far), Math.max(near, far), stepped).every((y) => Math.abs(y - mark.y) > HALF_LINE);
    if (far < 0 || far > CHART_WIDTH || !isFree) return [];
    return [{ x: near, y: round(mark.y + 4), anchor: side > 0 ? 'start' : 'end' }];
  });
  const [place] = [...overOrUnder(NEAR_REACH), ...beside, ...overOrUnder(FAR_REACH)];
  return place ?? { x: mark.x, y: round(Math.max(HIGHEST_BASELINE, mark.y - ABOVE)), anchor };
}

function verticalScale(values: readonly number[]): { logarithmic: boolean; ticks: number[]; y: (value: number) => number } {
  const high = Math.max(...values);
  const low = Math.min(...values);
  if (low > 0 && high / low >= LOGARITHMIC_FROM) {
    const from = Math.floor(Math.log10(low));
    const to = Math.ceil(Math.log10(high));
    const every = Math.ceil((to - from) / 3);
    const ticks = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, step) => 10 ** (from + step * every));
    return { logarithmic: true, ticks, y: (value) => BOTTOM - ((Math.log10(value) - from) / (to - from)) * (BOTTOM - TOP) };
  }
  const top = high > 0 ? roundUp(high) : 0;
  const bottom = low < 0 ? -roundUp(-low) : 0;
  const ticks = bottom < 0 ? [bottom, 0, ...(top > 0 ? [top] : [])] : [0, top / 2, top];
  return { logarithmic: false, ticks, y: (value) => BOTTOM - ((value - bottom) / (top - bottom || 1)) * (BOTTOM - TOP) };
}

/** Years to write below the axis: first and last always, the page's and round ones where there is room. */
function yearLabels(first: number, last: number, page: number | null, x: (time: number) => number): ChartGeometry['years'] {
  const end = Math.floor(last);
  const begin = Math.floor(first);
  const candidates = [begin, end, ...(page === null ? [] : [Math.floor(page)])];
  for (let year = begin + 1; year < end; year += 1) if (year % 5 === 0) candidates.push(year);
  const chosen: { x: number; year: number; anchor: Anchor }[] = [];
  for (const year of candidates) {
    const at = year === begin ? x(first) : year === end ? x(last) : year === Math.floor(page ?? NaN) ? x(page ?? year) : x(year);
    if (chosen.some((other) => other.year === year || Math.abs(other.x - at) < YEAR_DISTANCE)) continue;
    chosen.push({ x: round(at), year, anchor: anchorAt(at, 16) });
  }
  return chosen.toSorted((a, b) => a.x - b.x);
}

/**
 * Lays the chart out.
 * @param input - series and marks; all values finite
 * @returns coordinates in a box of {@link CHART_WIDTH} × {@link CHART_HEIGHT}; the scale starts at zero unless it is logarithmic
 */
export function layOutChart({ series, page, record, stepped }: ChartInput): ChartGeometry {
  const marks = [page, record].filter((point) => point !== null);
  const all = [...series, ...marks];
  const first = Math.min(...all.map(({ time }) => time));
  const last = Math.max(...all.map(({ time }) => time));
  const x = (time: number) => SIDE + ((time - first) / (last - first || 1)) * (CHART_WIDTH - 2 * SIDE);
  const { logarithmic, ticks, y } = verticalScale(all.map(({ value }) => value));
  const place = ({ time, value }: ChartPoint): Place => ({ x: round(x(time)), y: round(y(value)) });
  const points = series.map(place);
  const path = points
    .map((point, index) => {
      if (index === 0) return `M${point.x} ${point.y}`;
      return stepped ? `H${point.x}V${point.y}` : `L${point.x} ${point.y}`;
    })
    .join('');
  return {
    logarithmic,
    grid: ticks.map((value) => ({ y: round(y(value)), value })),
    years: yearLabels(first, last, page?.time ?? null, x),
    path: stepped ? `${path}H${round(x(last))}` : path,
    points,
    page: page && place(page),
    record: record && place(record),
  };
}
