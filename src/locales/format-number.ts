import { numberFormat } from './intl';
import type { Locale } from './locales';

/** A number as text, and whether it ends in a scale word ("million"), after which many languages change the noun. */
export interface WrittenNumber {
  readonly text: string;
  readonly scaled: boolean;
}

/** From here on numbers are written with a scale word: "350,000", but "1.2 million". */
const FIRST_SCALED = 1e6;

/** Where CLDR writes 10⁹ as "1 mil millones": the usual form counts in millions up to 10¹² ("1500 millones"). */
const COUNTS_IN_MILLIONS: Partial<Record<Locale, string>> = { es: 'millones', 'pt-PT': 'milhões' };

/** Four digits hold every published figure but exact counters. */
const SCALED: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 };

/**
 * A plain number in words as readers write it.
 * @param locale - language of the interface
 * @param value - any finite number
 * @returns `350,000`, `100 million`, `2.91 billion`
 */
export function formatNumber(locale: Locale, value: number): WrittenNumber {
  const size = Math.abs(value);
  if (size < FIRST_SCALED) return { text: numberFormat(locale, { maximumFractionDigits: size < 100 ? 1 : 0 }).format(value), scaled: false };
  const millions = COUNTS_IN_MILLIONS[locale];
  if (millions && size >= 1e9 && size < 1e12) {
    return { text: `${numberFormat(locale, { maximumSignificantDigits: 4 }).format(value / 1e6)}\u00a0${millions}`, scaled: true };
  }
  return { text: numberFormat(locale, SCALED).format(value), scaled: true };
}

/**
 * A short form for the axis of a chart.
 * @returns `100M`, `1B`; the same scale words as {@link formatNumber}, abbreviated
 */
export function formatShort(locale: Locale, value: number): string {
  return numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/**
 * A sum of money with the currency's sign where the language puts it, and the number in words.
 * @param currency - ISO 4217
 * @returns `$19 billion`, `19 milliards $US`
 */
export function formatMoney(locale: Locale, value: number, currency: string): string {
  const { text } = formatNumber(locale, Math.abs(value));
  let written = false;
  return numberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
    .formatToParts(value < 0 ? -1 : 1)
    .map((part) => {
      if (part.type !== 'integer') return part.value;
      if (written) return '';
      written = true;
      return text;
    })
    .join('');
}

const BYTE_UNITS = [[1e12, 'terabyte'], [1e9, 'gigabyte'], [1e6, 'megabyte'], [1e3, 'kilobyte'], [1, 'byte']] as const;

/** A size of files, in the unit that keeps the number between 1 and 999: `2 GB`, `16 MB`. Units are decimal, as the dataset's. */
export function formatBytes(locale: Locale, value: number): string {
  const [factor, unit] = BYTE_UNITS.find(([size]) => value >= size) ?? BYTE_UNITS[4];
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value / factor);
}

/** A share: `41%`. @param value - in percent points */
export function formatPercent(locale: Locale, value: number): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
}

/** A length of time in one unit: `3 days`, `6 hours`. */
export function formatDuration(locale: Locale, value: number, unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'): string {
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
}
