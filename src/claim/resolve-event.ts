import { METRICS, type Metric, type PartialDate } from '../terms';
import type { DatasetEvent } from '../dataset/schema';
import type { Candidate } from './candidate';
import type { Names } from './names';

/** What kinds of figures an incident or deal can own. Sizes of an audience only happened to hold at the time. */
const DEAL_METRICS: ReadonlySet<Metric> = new Set(['acquisition-price', 'valuation']);
const INCIDENT_METRICS: ReadonlySet<Metric> = new Set(['new-users', 'downloads', 'messages', 'photos', 'videos', 'calls', 'people-affected', 'outage-minutes', 'outage-reports', 'fine']);

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
 * @param articleText - the folded text of the whole article, for incidents named elsewhere in it
 * @param names - the dataset's names
 * @returns the event's slug, or null
 */
export function eventOf(c: Candidate, app: string, metric: Metric, asOf: PartialDate | null, pageDate: PartialDate | null, articleText: string, names: Names): string | null {
  const deal = DEAL_METRICS.has(metric);
  if (!deal && !INCIDENT_METRICS.has(metric)) return null;
  const lang = c.passage.language.tag;
  const passageText = c.passage.text.folded;
  let best: { id: string; points: number } | undefined;
  for (const event of names.events.values()) {
    if (!concerns(event, app, names) || isDeal(event) !== deal) continue;
    if (metric === 'fine' && event.id.includes('outage')) continue;
    if (metric.startsWith('outage') && !event.id.includes('outage')) continue;
    const aliases = [...(event.aliases[lang] ?? []), ...(event.aliases['en'] ?? [])];
    const inPassage = aliases.some((a) => passageText.includes(a.toLowerCase()));
    const inArticle = inPassage || aliases.some((a) => articleText.includes(a.toLowerCase()));
    const days = distance(event.date, asOf ?? pageDate);
    const fresh = days <= (metric.startsWith('outage') ? OUTAGE_DAYS : NEWS_DAYS);
    let points = 0;
    if (inPassage) points += 4;
    else if (inArticle) points += 2;
    if (fresh) points += asOf ? 4 : 3;
    else if (asOf && days > 400) points -= 3;
    else if (pageDate && days < 0) points -= 9;
    const needed = metric.startsWith('outage') ? 3 : metric === 'fine' ? 6 : deal ? 4 : 5;
    if (METRICS[metric].group === 'activity' && !fresh) continue;
    if (points >= needed && points > (best?.points ?? 0)) best = { id: event.id, points };
  }
  if (best) return best.id;
  return deal && metric === 'acquisition-price' ? onlyDeal(app, asOf, pageDate, names) : null;
}

/** A company that was bought once: its price needs no further name. */
function onlyDeal(app: string, asOf: PartialDate | null, pageDate: PartialDate | null, names: Names): string | null {
  const limit = asOf ?? pageDate;
  const deals = [...names.events.values()].filter((e) => isDeal(e) && !e.id.includes('offer') && e.apps[0] === app && (limit === null || e.date.slice(0, 4) <= limit.slice(0, 4)));
  const [deal] = deals;
  return deals.length === 1 && deal ? deal.id : null;
}

function isDeal(event: DatasetEvent): boolean {
  return /\b(buys?|offers?|merge|takeover|talks)\b/i.test(event.name);
}

function concerns(event: DatasetEvent, app: string, names: Names): boolean {
  return event.apps.includes(app) || event.apps.some((a) => names.apps.get(a)?.parent === app);
}

/** Days from an event to a date; a month or year counts as zero where it holds the event. Negative where the event comes after. */
function distance(event: PartialDate, date: PartialDate | null): number {
  if (date === null) return Infinity;
  if (date.startsWith(event) || event.startsWith(date)) return 0;
  const days = (day(date) - day(event)) / 86_400_000;
  return days < -2 ? Infinity : Math.abs(days);
}

function day(date: PartialDate): number {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return Date.UTC(Number(quarter[1]), Number(quarter[2]) * 3 - 1, 1);
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, dayOfMonth);
}
