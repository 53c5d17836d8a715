/** Whether text is dark or light, which tells on what kind of ground it stands without looking for the ground. */
export type TextTone = 'dark' | 'light';

/** Relative luminance (WCAG 2) from which text counts as light: as far from black as from white. */
const MIDDLE = 0.18;
/** The same middle on the lightness scales of `lab()` and `oklab()`, in shares of their range. */
const MIDDLE_LIGHTNESS = 0.5;

/** The linear light of one sRGB channel. @param channel - 0 to 255 */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * Reads the tone from a computed colour.
 * @param color - as `getComputedStyle` gives it: `rgb(…)`, `color(srgb …)`, `oklch(…)`, `lab(…)` and the like
 * @returns `dark` where the colour is in a form that is not known
 */
export function toneOf(color: string): TextTone {
  const numbers =
    color
      .slice(color.indexOf('('))
      .match(/[\d.]+(e-\d+)?%?/g)
      ?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part))) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^(ok)?l(ab|ch)/.test(color)) return (first > 1 ? first / 100 : first) > MIDDLE_LIGHTNESS ? 'light' : 'dark';
  const range = color.startsWith('color') ? 255 : 1;
  return 0.2126 * linear(first * range) + 0.7152 * linear(second * range) + 0.0722 * linear(third * range) > MIDDLE ? 'light' : 'dark';
}
