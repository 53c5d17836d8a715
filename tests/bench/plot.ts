/** Draws the growth of the engine's time as an SVG of two panels; colours follow the reader's scheme. */
import type { Growth } from './engine-bench';
import { digits } from './measure';

const PANEL = { width: 330, height: 210, left: 62, top: 34, gap: 90 };

interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Decades of both sides; a straight line of slope 1 is time in line with length. */
function logAxis(values: readonly number[], length: number, label: (value: number) => string): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return {
    at: (value) => ((Math.log10(value) - low) / Math.max(1, high - low)) * length,
    ticks: Array.from({ length: high - low + 1 }, (_, step) => ({ value: 10 ** (low + step), label: label(10 ** (low + step)) })),
  };
}

function linearAxis(values: readonly number[], length: number): Axis {
  const top = Math.max(...values);
  const step = 10 ** Math.floor(Math.log10(top)) / (top / 10 ** Math.floor(Math.log10(top)) > 4 ? 1 : 2);
  const end = Math.ceil(top / step) * step;
  return {
    at: (value) => (value / end) * length,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => ({
      value: index * step,
      label: digits(index * step).replace(/\.0+$/, ''),
    })),
  };
}

const sizes = (value: number): string => (value >= 1e6 ? `${value / 1e6} MB` : `${value / 1e3} kB`);

function panel(x: number, title: string, points: Growth, across: Axis, up: Axis, ideal: string): string {
  const { width, height, top } = PANEL;
  const place = ([size, time]: readonly [number, number]): string =>
    `${(x + across.at(size)).toFixed(1)},${(top + height - up.at(time)).toFixed(1)}`;
  return [
    `<text class="title" x="${x}" y="16">${title}</text>`,
    ...up.ticks.map(
      ({ value, label }) =>
        `<path class="grid" d="M${x} ${(top + height - up.at(value)).toFixed(1)}h${width}"/><text class="y" x="${x - 8}" y="${(top + height - up.at(value) + 4).toFixed(1)}">${label}</text>`,
    ),
    ...across.ticks.map(
      ({ value, label }) => `<text class="x" x="${(x + across.at(value)).toFixed(1)}" y="${top + height + 18}">${label}</text>`,
    ),
    `<path class="ideal" d="${ideal}"/>`,
    `<polyline class="line" points="${points.map(place).join(' ')}"/>`,
    ...points.map((point) => {
      const [cx, cy] = place(point).split(',');
      return `<circle class="dot" cx="${cx}" cy="${cy}" r="3.5"/>`;
    }),
  ].join('');
}

/**
 * @param byLength - milliseconds by length of the text in characters
 * @param byLanguages - milliseconds by number of languages, at the same length
 * @returns the plot as SVG
 */
export function plotGrowth(byLength: Growth, byLanguages: Growth): string {
  const { width, height, left, top, gap } = PANEL;
  const [lengths, lengthTimes] = [byLength.map(([size]) => size), byLength.map(([, time]) => time)];
  const across = logAxis(lengths, width, sizes);
  const up = logAxis(lengthTimes, height, (value) => (value >= 1000 ? `${value / 1000} s` : `${value} ms`));
  const [size = 1, time = 1] = byLength[2] ?? [];
  const slope = (at: number): string => `${(left + across.at(at)).toFixed(1)} ${(top + height - up.at((time / size) * at)).toFixed(1)}`;
  const second = left + width + gap;
  const languages: Axis = {
    at: (value) => ((value - 1) / Math.max(1, byLanguages.length - 1)) * width,
    ticks: byLanguages.map(([value]) => ({ value, label: String(value) })),
  };
  const times = linearAxis(
    byLanguages.map(([, milliseconds]) => milliseconds),
    height,
  );
  const level = byLanguages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0) / byLanguages.length;
  const total = second + width + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${total}" height="${top + height + 34}" viewBox="0 0 ${total} ${top + height + 34}" role="img" aria-label="Time to read claims: in line with the length of a text from 1 kB to 10 MB, and the same for one to nine languages">
<style>text{font:12px system-ui,sans-serif;fill:#57606a}.title{font-weight:600;fill:#1f2328}.y{text-anchor:end}.x{text-anchor:middle}.grid{stroke:#d0d7de;fill:none}.ideal{stroke:#8c959f;stroke-dasharray:4 4;fill:none}.line{stroke:#0969da;stroke-width:2;fill:none}.dot{fill:#0969da}
@media (prefers-color-scheme:dark){text{fill:#9198a1}.title{fill:#f0f6fc}.grid{stroke:#3d444d}.line{stroke:#4493f8}.dot{fill:#4493f8}}</style>
${panel(left, 'Time by length of the text (dashed: straight line)', byLength, across, up, `M${slope(lengths[0] ?? 1)}L${slope(lengths.at(-1) ?? 1)}`)}
${panel(second, 'Milliseconds for 60,000 characters, by languages', byLanguages, languages, times, `M${second} ${(top + height - times.at(level)).toFixed(1)}h${width}`)}
</svg>
`;
}
