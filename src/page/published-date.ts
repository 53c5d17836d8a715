import type { PublishedDate } from '../article';
import type { PartialDate } from '../terms';
import { daysBetween, findDays, type DateHabits, type FoundDay } from './date-text';
import { roleOf } from './element-role';
import { datesInLinkedData } from './linked-data';

/** What is known of a page when its date is looked for. */
export interface DateContext extends DateHabits {
  /** The page's address. */
  readonly address: string;
  /** The heading, where the page shows one. */
  readonly heading: Element | null;
  /** The short lines around the heading, in order of nearness. */
  readonly lines: readonly string[];
  /** Whether an element of the head may be believed; false for what an earlier page of the same document left there. */
  readonly believes: (element: Element) => boolean;
}

type Origin = PublishedDate['origin'];

/** Names of meta elements without anything but letters: "article:published_time", "DC.date.issued", "sailthru.date", "parsely-pub-date". */
const PUBLISHED_NAME = /publi(?:sh|cation)|pubdate|issued|^(?:dc|dcterms|sailthru|article|citation|citationonline|og)?(?:date|created|datecreated|dateoriginal|available)$|^(?:news)?ptime$|dateoriginal/;
const NOT_PUBLISHED_NAME = /modif|updat|revis|expir|publisher|unpublish|event|valid|copyright|version|status|until|end/;
const CREATED_NAME = /created|dccdate|^date$|available/;

const UPDATED_LABEL = /(?:updat|modif|revis|corrected|mis à jour|màj|actualis|aktualis|geändert|actualiz|atualiz|aggiorn|обновл|измен|bijgewerkt|gewijzigd|güncel|düzenle)\P{N}{0,30}$/iu;
const PUBLISHED_LABEL = /(?:publi|pubbli|gepubl|publicerad|posted|written|first|veröff|erschien|erstellt|stand|mis en ligne|posté|créé|paru|inserito|postado|опублик|размещ|создан|geplaatst|yayın|oluştur|eklen|published)\P{N}{0,30}$/iu;
/** Longest line, in characters beside the date, that is still a date line and not a sentence with a date in it. */
const LINE = 90;

/**
 * Finds when a page was published: what it states for machines first, then what a reader sees, then its address. Dates of changes,
 * comments and other articles are left aside.
 * @param document - the page
 * @param context - address, heading and how dates are written
 * @returns the day (a month where the address says no more) with how sure it is, or null: no date is better than a wrong one
 */
export function readPublishedDate(document: Document, context: DateContext): PublishedDate | null {
  const address = inAddress(context);
  const text = inLines(context);
  const stated: [Origin, FoundDay | null][] = [
    ['json-ld', inLinkedData(document, context)],
    ['meta', inMeta(document, context)],
    ['microdata', inMicrodata(document, context)],
    ['time', inTime(document, context)],
  ];
  for (const [origin, found] of stated) {
    if (found) return { date: localDay(found, [address, text?.day ?? null, ...stated.map(([, other]) => other && !other.universal ? other.day : null)]), certainty: 'stated', origin };
  }
  if (text) return { date: text.day, certainty: 'read', origin: 'text' };
  return address === null ? null : { date: address, certainty: 'guessed', origin: 'address' };
}

/** An instant in universal time is the day that the publisher's address or date line shows, where that is the next to it. */
function localDay({ day, universal }: FoundDay, others: readonly (PartialDate | null)[]): PartialDate {
  return (universal && others.find((other) => other !== null && other.length === 10 && Math.abs(daysBetween(day, other)) === 1)) || day;
}

function inLinkedData(document: Document, context: DateContext): FoundDay | null {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].filter(context.believes);
  return firstDay(datesInLinkedData(scripts.map((script) => script.textContent ?? ''), context.address), context);
}

function inMeta(document: Document, context: DateContext): FoundDay | null {
  let created: FoundDay | null = null;
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase().replace(/[^a-z]/g, '');
    if (!PUBLISHED_NAME.test(name) || NOT_PUBLISHED_NAME.test(name) || !context.believes(meta)) continue;
    if (meta.hasAttribute('itemprop') && !isOwn(meta, context)) continue;
    const day = firstDay([meta.getAttribute('content') ?? ''], context);
    if (day && !CREATED_NAME.test(name)) return day;
    created ??= day;
  }
  return created;
}

function inMicrodata(document: Document, context: DateContext): FoundDay | null {
  const marked = '[itemprop~=datePublished],[itemprop~=dateCreated],[property$=datePublished],.dt-published,.hentry .published,time[pubdate]';
  for (const element of document.querySelectorAll(marked)) {
    const day = isOwn(element, context) ? firstDay(valuesOf(element), context) : null;
    if (day) return day;
  }
  return null;
}

/** The first `<time>` at or behind the heading that isn't about a change; else the last one before it. */
function inTime(document: Document, context: DateContext): FoundDay | null {
  let before: FoundDay | null = null;
  for (const time of [...document.querySelectorAll('time')].slice(0, 40)) {
    const names = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.className ?? ''}`;
    if (/updat|modif/i.test(names) && !/publi/i.test(names)) continue;
    if (UPDATED_LABEL.test(time.previousSibling?.textContent ?? '') || UPDATED_LABEL.test(time.textContent ?? '')) continue;
    const day = isOwn(time, context) ? firstDay(valuesOf(time), context) : null;
    if (!day) continue;
    if (!context.heading || context.heading.compareDocumentPosition(time) & 4) return day;
    before = day;
  }
  return before;
}

function valuesOf(element: Element): string[] {
  return ['datetime', 'content', 'title'].map((name) => element.getAttribute(name) ?? '').concat(element.textContent ?? '');
}

/** Whether a date's element belongs to the article: not to a comment, a sidebar, a link to another article, or another `<article>`. */
function isOwn(element: Element, { heading, address }: DateContext): boolean {
  for (let above: Element | null = element; above && above.localName !== 'body'; above = above.parentElement) {
    if (heading && above.contains(heading)) return true;
    const role = roleOf(above, NOTHING, false);
    if (role === 'comments' || role === 'aside') return false;
    if (above.localName === 'article' && heading?.closest('article')) return false;
    if (above.localName === 'a' && !address.includes(above.getAttribute('href')?.replace(/^https?:/, '') || ' ')) return false;
    if (/^(?:comment|review)$/.test(above.getAttribute('itemprop') ?? '')) return false;
  }
  return true;
}

const NOTHING: ReadonlySet<Element> = new Set();

function firstDay(texts: readonly string[], habits: DateHabits): FoundDay | null {
  for (const text of texts) {
    const epoch = /^\s*1\d{9}(?:\d{3})?\s*$/.test(text) ? new Date(+text.trim().padEnd(13, '0')).toISOString() : text;
    const [day] = findDays(epoch.slice(0, 200), habits);
    if (day) return day;
  }
  return null;
}

/** The day in a date line near the heading: one called published, else the first that isn't called changed. */
function inLines(context: DateContext): FoundDay | null {
  let first: FoundDay | null = null;
  for (const line of context.lines) {
    const days = findDays(line, context);
    if (days.length === 0 || line.length - days.reduce((sum, { start, end }) => sum + end - start, 0) > LINE) continue;
    let behind = 0;
    for (const day of days) {
      const label = line.slice(behind, day.start);
      behind = day.end;
      if (PUBLISHED_LABEL.test(label)) return day;
      if (!UPDATED_LABEL.test(label)) first ??= day;
    }
  }
  return first;
}

const MONTHS_IN_ADDRESS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function inAddress({ address, today }: DateContext): PartialDate | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '')
    .replace(/\/((?:19|20)\d\d)\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/)/i, (whole: string, year: string, month: string, day: string) => {
      const index = MONTHS_IN_ADDRESS.indexOf(month.toLowerCase());
      return index < 0 ? whole : `/${year}/${index + 1}/${day}`;
    });
  const [found] = findDays(path, { languages: ['und'], today });
  if (found) return found.day;
  const [, year, month] = /[/-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/.exec(path) ?? [];
  return year && month && `${year}-${month}` <= today ? `${year}-${month}` : null;
}
