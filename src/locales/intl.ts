import type { Locale } from './locales';

/** Keeps one Intl object of each language and options: making one costs about 50 µs, using one less than 1 µs. */
function kept<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const known = new Map<string, Formatter>();
  return (locale: Locale, options: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let formatter = known.get(key);
    if (formatter === undefined) {
      formatter = make(locale, options);
      known.set(key, formatter);
    }
    return formatter;
  };
}

/** A kept `Intl.NumberFormat`. */
export const numberFormat = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** A kept `Intl.DateTimeFormat`; dates are calendar dates, so callers pass `timeZone: 'UTC'`. */
export const dateFormat = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/** A kept `Intl.DisplayNames` for countries. */
export const regionNames = kept((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));
