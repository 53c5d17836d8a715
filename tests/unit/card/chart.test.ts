import { describe, expect, it } from 'vitest';
import { CHART_HEIGHT, CHART_WIDTH, placeLabel, layOutChart, type ChartInput } from '../../../src/card/chart';

const growing = [
  { time: 2014.2, value: 35e6 },
  { time: 2016.1, value: 100e6 },
  { time: 2020.3, value: 400e6 },
  { time: 2025.2, value: 1e9 },
];
const lay = (input: Partial<ChartInput>) => layOutChart({ series: growing, page: null, record: null, stepped: false, ...input });

describe('layOutChart', () => {
  it('keeps everything inside the box', () => {
    const { points, page, grid, years } = lay({ page: { time: 2026, value: 3e9 } });
    for (const { x, y } of [...points, ...(page ? [page] : [])]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(CHART_WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(CHART_HEIGHT);
    }
    expect(grid.every(({ y }) => y > 0 && y < CHART_HEIGHT)).toBe(true);
    expect(years.every(({ x }) => x >= 0 && x <= CHART_WIDTH)).toBe(true);
  });

  it('starts at zero and ends at a round number', () => {
    expect(lay({}).grid.map(({ value }) => value)).toEqual([0, 5e8, 1e9]);
    expect(lay({}).logarithmic).toBe(false);
  });

  it('is logarithmic only where the small values would lie on the axis', () => {
    const thousandfold = lay({ page: { time: 2016.1, value: 100_000 } });
    expect(thousandfold.logarithmic).toBe(true);
    expect(thousandfold.grid.map(({ value }) => value)).toEqual([1e5, 1e7, 1e9]);
    expect(lay({ series: [{ time: 2014, value: 0 }, ...growing] }).logarithmic).toBe(false);
  });

  it('shows losses below the axis', () => {
    const { grid, points } = lay({
      series: [
        { time: 2020, value: -40 },
        { time: 2021, value: -10 },
        { time: 2022, value: 20 },
      ],
    });
    expect(grid.map(({ value }) => value)).toEqual([-50, 0, 20]);
    expect(points[0]?.y).toBeGreaterThan(points[2]?.y ?? 0);
  });

  it('writes years that do not run into each other, the page’s among them', () => {
    const { years } = lay({ page: { time: 2018.5, value: 200e6 } });
    expect(years.map(({ year }) => year)).toEqual([2014, 2018, 2020, 2025]);
    for (const [index, { x }] of years.entries()) if (index > 0) expect(x - (years[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(40);
  });

  it('joins limits by steps that last to the end', () => {
    const { path } = lay({ stepped: true, page: { time: 2026, value: 1e9 } });
    expect(path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V/);
    expect(path.endsWith(`H${CHART_WIDTH - 6}`)).toBe(true);
    expect(path).not.toContain('L');
  });

  it('draws a series of one moment without dividing by zero', () => {
    const { points, path } = lay({
      series: [
        { time: 2020, value: 5 },
        { time: 2020, value: 5 },
      ],
    });
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(path).not.toContain('NaN');
  });
});

describe('placeLabel', () => {
  /** Height of letters above their baseline, and width of a label, px. */
  const [LETTERS, WIDTH] = [9, 56];

  it.each([2014.2, 2015, 2016.5, 2018, 2020.3, 2022, 2023.8, 2024.6, 2025.2])(
    'keeps the label of a mark on the line off the line (%f)',
    (time) => {
      const at = growing.findLastIndex((point) => point.time <= time);
      const [from, to] = [growing[at], growing[at + 1] ?? growing[at]];
      if (!from || !to) throw new Error('The series begins later.');
      const share = to === from ? 0 : (time - from.time) / (to.time - from.time);
      const { page, points, path } = lay({ page: { time, value: from.value + share * (to.value - from.value) } });
      if (!page) throw new Error('The page has no mark.');
      const { x, y: baseline, anchor } = placeLabel(page, points, false);
      const left = x - (anchor === 'end' ? WIDTH : anchor === 'middle' ? WIDTH / 2 : 0);
      const heights = Array.from({ length: WIDTH }, (_, step) => left + step).flatMap((x) =>
        points.flatMap((point, index) => {
          const next = points[index + 1];
          return next && x >= point.x && x <= next.x ? [point.y + ((next.y - point.y) * (x - point.x)) / (next.x - point.x)] : [];
        }),
      );
      expect(heights.length, path).toBeGreaterThan(0);
      expect(heights.filter((y) => y > baseline - LETTERS && y < baseline + 2)).toEqual([]);
      expect(baseline).toBeGreaterThanOrEqual(LETTERS);
      expect(baseline).toBeLessThanOrEqual(CHART_HEIGHT - 18);
    },
  );

  it('goes below a mark at the top of the box, and right above a step', () => {
    const flat = [
      { x: 6, y: 14 },
      { x: 322, y: 14 },
    ];
    expect(placeLabel({ x: 160, y: 14 }, flat, false)).toEqual({ x: 160, y: 30, anchor: 'middle' });
    const steps = [
      { x: 6, y: 80 },
      { x: 150, y: 50 },
      { x: 322, y: 50 },
    ];
    expect(placeLabel({ x: 160, y: 50 }, steps, true)).toEqual({ x: 160, y: 43, anchor: 'middle' });
  });

  it('goes beside a mark that lies below the line at the bottom of the box', () => {
    const rising = [
      { x: 6, y: 84 },
      { x: 322, y: 14 },
    ];
    expect(placeLabel({ x: 160, y: 78 }, rising, false)).toEqual({ x: 169, y: 82, anchor: 'start' });
  });
});
