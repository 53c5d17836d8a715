import { METRICS, type Area, type Bound, type IsoDuration, type Metric } from '../terms';
import { formatMessage } from './format-message';
import { formatBytes, formatDuration, formatMoney, formatNumber, formatPercent, type WrittenNumber } from './format-number';
import { regionNames } from './intl';
import type { Locale } from './locales';
import { MESSAGES, type MessageId } from './messages';

/** What claims and figures have in common: a value of a metric. Both `Claim` and `Figure` fit as they are. */
export interface Quantity {
  readonly metric: Metric;
  /** In base units, see `Claim.value`. */
  readonly value: number;
  readonly valueMax?: number;
  readonly bound: Bound;
  readonly window: IsoDuration | null;
  readonly currency?: string | undefined;
}

/** Minutes from here on are told in hours. */
const HOURS_FROM = 120;

function bare(locale: Locale, { metric, currency }: Quantity, value: number): WrittenNumber {
  const unwritten = { scaled: false };
  switch (METRICS[metric].unit) {
    case 'money':
      return { text: currency ? formatMoney(locale, value, currency) : formatNumber(locale, value).text, ...unwritten };
    case 'percent':
      return { text: formatPercent(locale, value), ...unwritten };
    case 'bytes':
      return { text: formatBytes(locale, value), ...unwritten };
    case 'minutes':
      if (metric === 'call-minutes') return formatNumber(locale, value);
      return { text: value >= HOURS_FROM ? formatDuration(locale, value / 60, 'hour') : formatDuration(locale, value, 'minute'), ...unwritten };
    default:
      return formatNumber(locale, value);
  }
}

const BOUND_MESSAGE = { about: 'value.about', 'at-least': 'value.at-least', 'at-most': 'value.at-most' } as const;

function written(locale: Locale, quantity: Quantity): WrittenNumber {
  const low = bare(locale, quantity, quantity.value);
  const range = quantity.valueMax === undefined ? low : {
    text: formatMessage(locale, 'value.range', { from: low.text, to: bare(locale, quantity, quantity.valueMax).text }),
    scaled: bare(locale, quantity, quantity.valueMax).scaled,
  };
  // A limit is always "up to"; saying so with each would only lengthen the card.
  if (quantity.bound === 'exact' || (quantity.bound === 'at-most' && METRICS[quantity.metric].group === 'limits')) return range;
  return { text: formatMessage(locale, BOUND_MESSAGE[quantity.bound], { value: range.text }), scaled: range.scaled };
}

/**
 * A value with its hedge and unit but without what is counted.
 * @returns `over 100 million`, `$19 billion`, `41%`, `2 GB`
 */
export function formatValue(locale: Locale, quantity: Quantity): string {
  return written(locale, quantity).text;
}

const NAMED_WINDOWS: Readonly<Record<string, MessageId>> = {
  PT1S: 'window.second', PT1M: 'window.minute', P1D: 'window.day', P7D: 'window.week', P1W: 'window.week',
  P1M: 'window.month', P3M: 'window.quarter', P6M: 'window.half-year', P1Y: 'window.year',
};
const WINDOW_UNITS = { S: 'second', H: 'hour', D: 'day', Y: 'year' } as const;

/**
 * The period that a count runs over.
 * @returns `a day`, `in 72 hours`; an empty text for a duration that ISO 8601 does not know
 */
export function formatWindow(locale: Locale, window: IsoDuration): string {
  const named = NAMED_WINDOWS[window];
  if (named) return formatMessage(locale, named);
  const parts = /^P(T?)(\d+)([YMWDHS])$/.exec(window);
  if (!parts) return '';
  const [, time, count = '', letter = ''] = parts;
  const length = Number(count) * (letter === 'W' ? 7 : 1);
  const unit = letter === 'M' ? (time ? 'minute' : 'month') : letter === 'S' || letter === 'H' || letter === 'Y' ? WINDOW_UNITS[letter] : 'day';
  return formatMessage(locale, 'window.within', { duration: formatDuration(locale, length, unit) });
}

function hasMessage(locale: Locale, id: string): id is MessageId {
  return id in MESSAGES[locale];
}

/**
 * A value with what it counts: the card's headline.
 * @returns `100 million monthly active users`, `350,000 new users a day`, `Takeover price: $19 billion`
 */
export function formatQuantity(locale: Locale, quantity: Quantity): string {
  const { text, scaled } = written(locale, quantity);
  const id = `count.${quantity.metric}`;
  const value = hasMessage(locale, id)
    ? formatMessage(locale, id, { n: text, count: quantity.valueMax ?? quantity.value, scaled: scaled ? 'yes' : 'no' })
    : formatMessage(locale, 'value.named', { metric: formatMessage(locale, `metric.${quantity.metric}`), value: text });
  const window = quantity.window === null ? '' : formatWindow(locale, quantity.window);
  return window === '' ? value : formatMessage(locale, 'value.with-window', { value, window });
}

/** @returns the name of an area: `worldwide`, `France`, `European Union` */
export function formatArea(locale: Locale, area: Area): string {
  return area === 'world' ? formatMessage(locale, 'area.world') : (regionNames(locale, { type: 'region' }).of(area) ?? area);
}
