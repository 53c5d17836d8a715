/** A month's name by itself, and as it stands beside a day. */
export type MonthForms = readonly [alone: string, dated: string];

const known = new Map<string, readonly MonthForms[]>();

/**
 * The names of the months as `Intl` knows them. They are asked for once, since asking takes long.
 * @param locale - BCP 47 tag
 * @param month - in full or abbreviated
 * @returns January first, a short name with its point where it has one
 */
export function monthNames(locale: string, month: 'long' | 'short'): readonly MonthForms[] {
  const key = `${month} ${locale}`;
  const made = known.get(key) ?? namesOf(locale, month);
  known.set(key, made);
  return made;
}

function namesOf(locale: string, month: 'long' | 'short'): MonthForms[] {
  const alone = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month });
  const dated = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month, day: 'numeric' });
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2021, index, 3));
    return [monthIn(alone, date), monthIn(dated, date)] as const;
  });
}

function monthIn(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
}
