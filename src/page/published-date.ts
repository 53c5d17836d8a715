import type { PublishedDate } from '../article';
import type { PartialDate } from '../terms';
import { daysBetween, findDays, type DateHabits, type FoundDay } from './date-text';
import { roleOf } from './element-role';
import { LETTERS, patternWhenNeeded } from './pattern';
import { datesInLinkedData } from './linked-data';

/** What is known of a page when its date is looked for. */
export interface DateContext extends DateHabits {
  /** The page's address. */
  readonly address: string;
  /** The heading, where the page shows one. */
  readonly heading: Element | null;
  /** The short lines around the heading, nearest first. */
  readonly lines: readonly DateLine[];
  /** Whether an element of the head may be believed; false for what an earlier page of the same document left there. */
  readonly believes: (element: Element) => boolean;
}

/** A short line of the page. */
export interface DateLine {
  readonly text: string;
  /** Lines from the heading, negative before it. */
  readonly distance: number;
}

type Origin = PublishedDate['origin'];

/** Up to this hour of universal time it is still the day before somewhere (UTC−12), and from the other on the day after (UTC+14). */
const EARLIEST_ZONE = 12;
const LATEST_ZONE = 10;

/** Names of meta elements without anything but letters: "article:published_time", "DC.date.issued", "sailthru.date", "parsely-pub-date". */
const PUBLISHED_NAME =
  /publi(?:sh|cation)|pubdate|issued|^(?:dc|dcterms|sailthru|article|citation|citationonline|og)?(?:date|created|datecreated|dateoriginal|available)$|^(?:news)?ptime$|dateoriginal/;
/** What is made for readers of other sites; the rest is made for someone's statistics, and less looked after than what the page shows. */
const USUAL_NAME = /^(?:og)?(?:article)?(?:publishedtime|publisheddate|datepublished|publishdate|pubdate|publicationdate)$/;
const NOT_PUBLISHED_NAME = /modif|updat|revis|expir|publisher|unpublish|event|valid|copyright|version|status|until|end/;
const CREATED_NAME = /created|dccdate|^date$|available/;

/** Names beside the usual ones that date a page. */
const isRareName = (name: string): boolean => PUBLISHED_NAME.test(name) && !NOT_PUBLISHED_NAME.test(name) && !USUAL_NAME.test(name);

const UPDATED_LABEL =
  /(?:updat|modif|revis|corrected|mis à jour|màj|actualis|aktualis|geändert|actualiz|atualiz|aggiorn|обновл|измен|更新|수정|bijgewerkt|gewijzigd|güncel|düzenle)\D{0,30}$/;
const PUBLISHED_LABEL =
  /(?:publi|pubbli|gepubl|publicerad|posted|written|first|veröff|erschien|erstellt|stand|mis en ligne|posté|créé|paru|inserito|postado|опублик|размещ|создан|geplaatst|yayın|oluştur|eklen|published)\D{0,30}$/;
const isAbout = (label: RegExp, text: string): boolean => label.test(text.toLowerCase());

/** "11-12", "– 14 May": a time span, not a day of publication. */
const RANGE = /^\s?[-–—~～]\s?\d{1,2}(?!\d|:)/;
const CLOCK = patternWhenNeeded(`^[\\s,|•·–-]*(?:[${LETTERS}]{1,4}[\\s.]*)?\\d{1,2}\\s?[:.hH時时시]\\s?\\d\\d`);
/** Longest line, in characters beside the date, that is still a date line and not a sentence with a date in it. */
const LINE = 90;
/** What may stand beside a date, in characters: nothing but a weekday; a time and a name. */
const BARE = 4;
const SHORT_REST = 36;
/** Lines from the heading within which a date line mostly stands. */
const NEAR = 3;
/** A short line behind the heading is enough; a bare date far before it (today's, in the page's head) is not. */
const ENOUGH = 2;

/**
 * Finds when a page was published: what it states for machines first, then what a reader sees, then its address. Dates of changes,
 * comments and other articles are left aside.
 * @param document - the page
 * @param context - address, heading and how dates are written
 * @returns the day (a month where the address says no more) with how sure it is, or null: no date is better than a wrong one
 */
export function readPublishedDate(document: Document, context: DateContext): PublishedDate | null {
  const places: readonly (readonly [Origin, () => FoundDay | null])[] = [
    ['json-ld', () => inLinkedData(document, context)],
    ['meta', () => inMeta(document, context, (name) => USUAL_NAME.test(name))],
    ['microdata', () => inMicrodata(document, context)],
    ['meta', () => inMeta(document, context, isRareName)],
    ['time', () => inTime(document, context)],
  ];
  // What else the page states is looked for only where it may tell the day better.
  function* others(index: number): Generator<PartialDate | null> {
    yield inAddress(context);
    for (const [, look] of places.slice(index + 1)) yield look()?.day ?? null;
  }
  for (const [index, [origin, look]] of places.entries()) {
    const found = look();
    if (found) return { date: localDay(found, others(index)), certainty: 'stated', origin };
  }
  const text = inLines(context);
  if (text) return { date: text.day, certainty: 'read', origin: 'text' };
  const address = inAddress(context);
  return address === null ? null : { date: address, certainty: 'guessed', origin: 'address' };
}

/** An instant in universal time is the day that the page states elsewhere, where that is the next to it and the hour allows for it. */
function localDay({ day, hour }: FoundDay, others: Iterable<PartialDate | null>): PartialDate {
  const next = hour === null ? 0 : hour < EARLIEST_ZONE ? -1 : hour >= LATEST_ZONE ? 1 : 0;
  if (next === 0) return day;
  for (const other of others) if (other?.length === 10 && daysBetween(day, other) === next) return other;
  return day;
}

function inLinkedData(document: Document, context: DateContext): FoundDay | null {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].filter(context.believes);
  if (scripts.length === 0) return null;
  return firstDay(
    datesInLinkedData(
      scripts.map((script) => script.textContent ?? ''),
      context.address,
    ),
    context,
  );
}

function inMeta(document: Document, context: DateContext, wanted: (name: string) => boolean): FoundDay | null {
  let created: FoundDay | null = null;
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    if (!wanted(name) || !context.believes(meta)) continue;
    if (meta.hasAttribute('itemprop') && !isOwn(meta, context)) continue;
    const day = firstDay([meta.getAttribute('content') ?? ''], context);
    if (day && !CREATED_NAME.test(name)) return day;
    created ??= day;
  }
  return created;
}

function inMicrodata(document: Document, context: DateContext): FoundDay | null {
  const marked =
    '[itemprop~=datePublished],[itemprop~=dateCreated],[property$=datePublished],.dt-published,.hentry .published,time[pubdate]';
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
    if (isAbout(UPDATED_LABEL, time.previousSibling?.textContent ?? '') || isAbout(UPDATED_LABEL, time.textContent ?? '')) continue;
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

/** The day in the line near the heading that looks most like a date line; none where nothing does, or three look alike (a list of news). */
function inLines(context: DateContext): FoundDay | null {
  const found: { day: FoundDay; score: number }[] = [];
  for (const { text, distance } of context.lines) {
    const days = findDays(text, context);
    const rest = text.replace(/[\s|•·,–-]+/g, ' ').trim().length - days.reduce((sum, { start, end }) => sum + end - start, 0);
    if (rest > LINE) continue;
    let from = 0;
    for (const day of days) {
      const label = text.slice(from, day.start);
      from = day.end;
      if (isAbout(UPDATED_LABEL, label) || RANGE.test(text.slice(day.end))) continue;
      const score =
        (isAbout(PUBLISHED_LABEL, label) ? 3 : 0) +
        (CLOCK().test(text.slice(day.end)) ? 2 : 0) +
        (rest <= BARE ? 4 : rest <= SHORT_REST ? 2 : rest <= 2 * SHORT_REST ? 0 : -2) +
        (Math.abs(distance) <= NEAR ? 1 : distance < 0 ? -3 : 0);
      if (score >= ENOUGH) found.push({ day, score });
    }
  }
  const best = Math.max(...found.map(({ score }) => score));
  const leading = found.filter(({ score }) => score === best);
  return new Set(leading.map(({ day }) => day.day)).size < 3 ? (leading[0]?.day ?? null) : null;
}

const MONTHS_IN_ADDRESS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function inAddress({ address, today }: DateContext): PartialDate | null {
  const path = address
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#][^]*/, '')
    .replace(/\/((?:19|20)\d\d)\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/)/i, (whole: string, year: string, month: string, day: string) => {
      const index = MONTHS_IN_ADDRESS.indexOf(month.toLowerCase());
      return index < 0 ? whole : `/${year}/${index + 1}/${day}`;
    });
  const [found] = findDays(path, { languages: ['und'], today });
  if (found) return found.day;
  // Numbers of articles that begin with day and time: "/A2026012914320005196".
  const [, day, hour, minute] = /(?<!\d)((?:19|20)\d{6})([01]\d|2[0-3])([0-5]\d)\d*(?!\d)/.exec(path) ?? [];
  const [numbered] = day && hour && minute ? findDays(day, { languages: ['und'], today }) : [];
  if (numbered) return numbered.day;
  const [, year, month] = /[/-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/.exec(path) ?? [];
  return year && month && `${year}-${month}` <= today ? `${year}-${month}` : null;
}
