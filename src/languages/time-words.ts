/**
 * How a language speaks of time: typed data, no code. Names of months and weekdays are in `calendar-names`; a language adds only what that
 * doesn't know (abbreviations of newspapers, inflections).
 *
 * All phrases are patterns of `phraseBook`: `*` for any ending, `(a|b|)` for alternatives, `-` for hyphen or space; any case.
 * A phrase may stand in several lists: the engine takes the sense that fits its neighbours.
 */

/** Units of time that periods and relative dates are stated in. */
export const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'half', 'year', 'decade'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What a word does in an expression of time. */
export type TimeCue =
  /** "of", "the", "its": may stand inside an expression without changing it */
  | 'link'
  /** "only", "less than", "a single": hedges that may stand between a preposition and its number */
  | 'hedge'
  /** "last", "past": one before the present, or before now in "the last 24 hours" */
  | 'last'
  /** "this", "current" */
  | 'this'
  /** "next", "coming" */
  | 'next'
  /** "previous", "preceding", "before": one before the time that was named last */
  | 'previous'
  /** "following": one after the time that was named last */
  | 'following'
  /** "same", as in "the same period last year" */
  | 'same'
  /** "period", "time" in such phrases */
  | 'period'
  /** "in the period", "over those three months": the stretch that was named last */
  | 'that-period'
  /** "year-earlier quarter", "Vorjahreszeitraum": the stretch that was named last, a year before */
  | 'same-year-before'
  /** "ago", "il y a", "vor": counts back from the page's date */
  | 'ago'
  /** "earlier", "zuvor": counts back from the time that was named last */
  | 'earlier'
  /** "later", "darauf": counts on from the time that was named last */
  | 'later'
  /** "after", "since" behind a stretch of time: "13 months after it stood at 700" */
  | 'after-event'
  /** "early", "beginning of" */
  | 'begin'
  | 'middle'
  /** "late", "end of" */
  | 'end'
  /** "ended (the year) with": its end is meant; "ended the quarter" is of the quarter */
  | 'ended'
  /** "in", "during": introduces a time and nothing else that looks like a year */
  | 'in'
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  /** "between", "from": opens a stretch from one date to another */
  | 'from'
  /** "and", "to": joins the two dates of such a stretch */
  | 'to'
  /** "within", "in", "over" before a number of units: "in 72 hours" */
  | 'within'
  /** "over the", "im": before a unit without number: "over the quarter" */
  | 'within-the'
  /** "it took", "were enough": before or behind the time that something took */
  | 'sufficed'
  /** "per", "each", "a": before a unit, or a number of units: "every 24 hours" */
  | 'per'
  /** Words between a number and its unit's half: "and a half" in "a day and a half" */
  | 'and-a-half'
  /** "now", "today", "désormais" */
  | 'now'
  /** "yesterday", "tomorrow", "this morning": days that are named by no date */
  | 'near-day'
  /** "previously", "until then": an earlier time without date */
  | 'former'
  /** "at the time", "à l'époque": the time that was named last, or an earlier one without date */
  | 'then'
  /** 31 December by name */
  | 'new-years-eve'
  /** 1 January by name */
  | 'new-year'
  /** "the first of the month" */
  | 'first-of-month'
  /** the end of the year in one word: Jahresende */
  | 'year-end'
  /** a season gives its year */
  | 'spring' | 'summer' | 'autumn' | 'winter'
  /** What shows that the number before it counts something and is no year: "million", "users" */
  | 'counted'
  /** "over", "around", "some": shows the same before a number */
  | 'more-than';

export type Phrases = readonly string[];

/** What a language says of times: names, words before and after, spans, relative days. */
export interface TimeWords {
  /** The tag under which `calendar-names` has the names of months and weekdays. */
  readonly locale: string;
  /** Whether `3/4/2016` is the third of April (true), the fourth of March (false), or can't be told (null). */
  readonly dayFirst: boolean | null;
  /** A day may follow its month: "February 23". */
  readonly monthDay: boolean;
  /** "End", "beginning" and the unit stand behind what they belong to: "2023 sonunda". */
  readonly postposed: boolean;
  /** "Last" may stand between a number and its unit: "les douze derniers mois". */
  readonly countBeforeLast: boolean;
  /** Years stand in a sentence without any preposition: "Das Unternehmen verdiente 2024 …". */
  readonly plainYears: boolean;
  /** Further forms of the months' names, January first. */
  readonly months: readonly [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases];
  /** What a month's name may be one word with, so that no day can stand before it: "Januarwoche". */
  readonly monthCompounds?: Phrases;
  /** Names of months are only read with a capital, since they are common words too ("may", "march"). */
  readonly capitalMonths: boolean;
  /** Names of months and seasons that are other words too ("May", "été"): read only behind a preposition or article, or with a day or year. */
  readonly homographs: Phrases;
  /** Further forms of the weekdays' names, all days in one list: no weekday is resolved. */
  readonly weekdays: Phrases;
  readonly units: Readonly<Record<TimeUnit, Phrases>>;
  /** Numbers in words as periods use them, with their value: "three", "vingt-quatre", "anderthalb". */
  readonly counts: readonly (readonly [Phrases, number])[];
  /** First to fourth; used of quarters, halves, weeks and days. */
  readonly ordinals: readonly [Phrases, Phrases, Phrases, Phrases];
  /** Quarters by a name of their own, first to fourth: "Schlussquartal", "holiday quarter". */
  readonly quarters?: readonly [Phrases, Phrases, Phrases, Phrases];
  /** "last", "final", as in "the final quarter of 2016". */
  readonly lastOrdinal: Phrases;
  /** "daily", "monthly": a rate in one word or fixed phrase. */
  readonly rates: Partial<Readonly<Record<TimeUnit, Phrases>>>;
  /** "overnight", "on day one": a stretch of one unit in a fixed phrase. */
  readonly spans: Partial<Readonly<Record<TimeUnit, Phrases>>>;
  /** Stretches in one word: "fortnight" is 14 days, "полгода" 6 months. */
  readonly stretches: readonly (readonly [Phrases, number, TimeUnit])[];
  /** Relative years and months in one word: "Vorjahr" is the previous year, "heuer" this year, "im Gesamtjahr" all of the one that a report is about. */
  readonly shifts: readonly (readonly [Phrases, 'last' | 'this' | 'next' | 'previous' | 'whole', TimeUnit])[];
  /** "a year ago" in one phrase, where the language leaves the number out: "год назад". */
  readonly agos: readonly (readonly [Phrases, 'ago' | 'earlier' | 'later', number, TimeUnit])[];
  /** Words right before an hour of the day that is told by a number and "h": "às 9h", "à 9 h". */
  readonly atHour?: Phrases;
  /** Words right before an hour of the day where it is told with the word for hours: "rond elf uur", "vers 9 heures". */
  readonly atWrittenHour?: Phrases;
  /** What stands between a word for a quarter of the year and a whole, where it may be a part of anything too: "a quarter of them". */
  readonly partLink?: string;
  /** Articles, with prepositions of time that may follow, as a pattern: what stands behind them before a date describes the noun: "das 2014 gekaufte WhatsApp". */
  readonly articles?: string;
  /** Endings of participles that describe the noun behind them, as alternatives of a pattern: "купленный в 2014 году WhatsApp", "2014'te satın alınan WhatsApp". */
  readonly participles?: string;
  /** Endings by which a word for a beginning, or a date, describes what stands right behind it, as alternatives of a pattern: "das 2003 gegründete Unternehmen", "mayıstaki 175 milyon". */
  readonly describing?: string;
  /** Pattern of how a unit of time ends behind so many of which something happened: "24 saatte". */
  readonly locative?: string;
  /** How what stands right before a number ends where it says that the number is to come, as alternatives of a pattern: "alcanzará", "quiere llegar". */
  readonly futures?: string;
  /** How a clause ends that tells by hearsay what has been done, behind a verb that else says what is to come: "soll … umgesetzt haben". */
  readonly perfects?: string;
  readonly cues: Readonly<Record<TimeCue, Phrases>>;
}
