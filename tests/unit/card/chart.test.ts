import { describe, expect, it } from 'vitest';
import { CHART_HEIGHT, CHART_WIDTH, layOutChart, type ChartInput } from '../../../src/card/chart';

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
