import { METRICS, type Metric, type PartialDate } from '../terms';
import type { DatasetEvent } from '../dataset/schema';
import type { Candidate } from './candidate';
import { phraseBook, type PhraseBook } from '../text/phrases';
import type { Names } from './names';
import type { PassageReading } from './reading';

/** What kinds of figures an incident or deal can own. Sizes of an audience only happened to hold at the time. */
const DEAL_METRICS: ReadonlySet<Metric> = new Set(['acquisition-price', 'valuation']);
const INCIDENT_METRICS: ReadonlySet<Metric> = new Set([
  'new-users',
  'downloads',
  'messages',
  'photos',
  'videos',
  'calls',
  'people-affected',
  'outage-minutes',
  'outage-reports',
  'fine',
]);

/** An incident is news for so many days; a figure beside its name later speaks of it only if the name stands in the passage. */
const NEWS_DAYS = 40;
/** An outage is reported on the day or the day after; two outages of one app lie further apart. */
const OUTAGE_DAYS = 4;

/**
 * The incident or deal that a figure belongs to.
 * @param c - the quantity with its surroundings
 * @param app - whose figure it is
 * @param metric - what is claimed
 * @param asOf - the claim's own date
 * @param pageDate - the page's date
 * @param inArticle - incidents and deals that the article names anywhere
 * @param names - the dataset's names
 * @returns the event's slug, or null
 */
export function eventOf(
  c: Candidate,
  app: string,
  metric: Metric,
  asOf: PartialDate | null,
  pageDate: PartialDate | null,
  inArticle: () => NamedEvents,
  names: Names,
): string | null {
  const deal = DEAL_METRICS.has(metric);
  if (!deal && !INCIDENT_METRICS.has(metric)) return null;
  const inPassage = eventsIn(c.passage, names);
  const inSentence = namedIn(c.passage, names, c.sentence.start, c.sentence.end);
  let best: { id: string; points: number } | undefined;
  for (const event of eventsOfApp(app, names)) {
    if (isDeal(event) !== deal) continue;
    if (metric === 'fine' && event.id.includes('outage')) continue;
    if (metric.startsWith('outage') && !event.id.includes('outage')) continue;
    const days = distance(event.date, asOf ?? pageDate);
    const fresh = days <= (metric.startsWith('outage') ? OUTAGE_DAYS : NEWS_DAYS);
    // A day's messages belong to a day of records; that something leaked meanwhile makes them no part of it.
    if (METRICS[metric].group === 'activity' && (!fresh || event.kind !== 'record')) continue;
    let points = 0;
    // A name of its own ("Cambridge Analytica") tells an incident from all others; "outage" only one that is news.
    if (inSentence.get(event.id) === 'own') points += 6;
    else if (inPassage.get(event.id) === 'own') points += 4;
    // What is no news any more is told only by its own name: the rest of the article need not be looked through.
    else if (!fresh) continue;
    else if (inArticle().get(event.id) === 'own') points += 2;
    else if (inPassage.has(event.id)) points += 4;
    else if (inArticle().has(event.id)) points += 2;
    if (fresh) points += asOf ? 4 : 3;
    else if (asOf && days > 400) points -= 3;
    else if (days < 0) points -= 9;
    const needed = metric.startsWith('outage') ? 3 : metric === 'fine' ? 6 : deal ? 4 : 5;
    if (points >= needed && points > (best?.points ?? 0)) best = { id: event.id, points };
  }
  if (best) return best.id;
  return deal && metric === 'acquisition-price' ? onlyDeal(app, asOf, pageDate, names) : null;
}

/** How an incident is named: by a name of its own, or by a word that names any ("outage", "leak"). */
export type NamedEvents = ReadonlyMap<string, 'own' | 'common'>;

type EventBook = PhraseBook<readonly { readonly id: string; readonly named: 'own' | 'common' }[]>;
const books = new WeakMap<object, Map<string, EventBook>>();
const found = new WeakMap<PassageReading, NamedEvents>();

/**
 * The incidents and deals that a passage names, by the words for them in its language and in English.
 * @param passage - the passage
 * @param names - the dataset's names
 * @returns slugs with how they are named; computed once a passage
 */
export function eventsIn(passage: PassageReading, names: Names): NamedEvents {
  const known = found.get(passage);
  if (known) return known;
  const events = namedIn(passage, names, 0, passage.text.folded.length);
  found.set(passage, events);
  return events;
}

function namedIn(passage: PassageReading, names: Names, from: number, to: number): NamedEvents {
  const events = new Map<string, 'own' | 'common'>();
  for (const phrase of eventBook(names, passage.language.tag).findPhrases(passage.text, from, to)) {
    for (const { id, named } of phrase.value) if (events.get(id) !== 'own') events.set(id, named);
  }
  return events;
}

/** Two words, or a capital or digit in it: no word that any incident is called by. */
function isOwnName(alias: string): boolean {
  return /\S \S|\d|\p{Lu}/u.test(alias);
}

function eventBook(names: Names, lang: string): EventBook {
  const ofDataset = books.get(names.events) ?? new Map<string, EventBook>();
  books.set(names.events, ofDataset);
  const known = ofDataset.get(lang);
  if (known) return known;
  const byAlias = new Map<string, { id: string; named: 'own' | 'common' }[]>();
  for (const event of names.events.values()) {
    for (const alias of [...(event.aliases[lang] ?? []), ...(event.aliases['en'] ?? [])]) {
      const key = alias
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/[|*()]/g, ' ');
      byAlias.set(key, [...(byAlias.get(key) ?? []), { id: event.id, named: isOwnName(alias) ? 'own' : 'common' }]);
    }
  }
  const made = phraseBook(byAlias);
  ofDataset.set(lang, made);
  return made;
}

/** A company that was bought once: its price needs no further name. */
function onlyDeal(app: string, asOf: PartialDate | null, pageDate: PartialDate | null, names: Names): string | null {
  const limit = asOf ?? pageDate;
  const deals = [...names.events.values()].filter(
    (e) => isDeal(e) && !e.id.includes('offer') && e.apps[0] === app && (limit === null || e.date.slice(0, 4) <= limit.slice(0, 4)),
  );
  const [deal] = deals;
  return deals.length === 1 && deal ? deal.id : null;
}

const isDeal = (event: DatasetEvent): boolean => event.kind === 'deal';

const byApp = new WeakMap<object, Map<string, readonly DatasetEvent[]>>();

/** The incidents and deals of an app, or of the products of an owner. */
function eventsOfApp(app: string, names: Names): readonly DatasetEvent[] {
  const ofDataset = byApp.get(names.events) ?? new Map<string, readonly DatasetEvent[]>();
  byApp.set(names.events, ofDataset);
  let events = ofDataset.get(app);
  if (!events) {
    events = [...names.events.values()].filter((event) => event.apps.some((a) => a === app || names.apps.get(a)?.parent === app));
    ofDataset.set(app, events);
  }
  return events;
}

/** Days from an event to a date; a month or year counts as zero where it holds the event. Negative where the event comes after. */
function distance(event: PartialDate, date: PartialDate | null): number {
  if (date === null) return Infinity;
  if (date.startsWith(event) || event.startsWith(date)) return 0;
  const days = (day(date) - day(event)) / 86_400_000;
  return days < -2 ? Infinity : Math.abs(days);
}

const days = new Map<PartialDate, number>();

/** The same few dates are asked for again and again. */
function day(date: PartialDate): number {
  const known = days.get(date) ?? dayOf(date);
  if (days.size < MOST_DAYS) days.set(date, known);
  return known;
}

/** So many dates are kept; a text may name any number of them. */
const MOST_DAYS = 5_000;

function dayOf(date: PartialDate): number {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return Date.UTC(Number(quarter[1]), Number(quarter[2]) * 3 - 1, 1);
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, dayOfMonth);
}
