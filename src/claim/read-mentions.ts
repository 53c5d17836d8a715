import { isLetterCode } from '../text/characters';
import type { PartialDate } from '../terms';
import type { NormalText } from '../text/normalise';
import type { Mention, Stranger } from './mention';
import { hasRole, type NameBook, type NameEntry, type Names } from './names';

/** A spelling found in a passage, before it is known whether the weak ones count. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
  /** What stands there, as written. */
  readonly written: string;
  /** A capitalised word stands right beside it: part of another name ("Max Mustermann", "Telegram & Gazette"). */
  readonly joined: boolean;
  /** Latin letters among letters of another script: a name, whatever the word means elsewhere ("Signal скачали"). */
  readonly foreign: boolean;
  /** A capitalised word stands right before it: part of another name ("The Evening Telegram"). */
  readonly prefixed: boolean;
  /** It opens a sentence, where a capital tells no name from a word. */
  readonly opens: boolean;
}

/**
 * The spellings of names in a text.
 * @param text - a passage
 * @param names - all names
 * @param sentences - the sentences of the text, at the beginning of which a capital says nothing
 * @param nounsHaveCapitals - the language writes every noun so
 */
export function sightNames(
  text: NormalText,
  names: NameBook,
  sentences: readonly { readonly start: number }[],
  nounsHaveCapitals: boolean,
): Sighting[] {
  const found = names.book.findPhrases(text);
  if (found.length === 0) return [];
  const sentenceStarts = new Set(sentences.map((s) => s.start));
  return found.map(({ start, end, value }) => ({
    start,
    end,
    entries: value,
    written: text.text.slice(start, end),
    joined: isJoined(text.text, end),
    foreign: isForeign(text.text, start, end),
    prefixed: !nounsHaveCapitals && isPrefixed(text.text, start, sentenceStarts),
    opens: !nounsHaveCapitals && sentenceStarts.has(start),
  }));
}

/**
 * Names up to this length ("Signal", "Session") are common words often enough that a capitalised neighbour makes them part of another name.
 */
const LONGEST_COMMON_WORD = 7;

/** Apps that an article is certainly about, with what else speaks for weak names. */
export interface NameEvidence {
  /** Apps named by a name that is nothing else, or by the people who run them. */
  readonly certain: ReadonlySet<string>;
  /** The article speaks of apps or messengers at all. */
  readonly messaging: boolean;
  /** Apps of which any name stands in the article, and the companies that own them. */
  readonly sighted: ReadonlySet<string>;
  /**
   * Apps named by a weak name that is too long for a common word ("Telegram"): with a family name of their makers beside, both are meant.
   */
  readonly likely: ReadonlySet<string>;
  /** Apps whose owner or parent is named too. */
  readonly kin: ReadonlySet<string>;
  /** Apps that the headline names, in an article that counts users by the day or month. */
  readonly titled: ReadonlySet<string>;
  /** Names of others that stand in the article. */
  readonly strangers: readonly string[];
  readonly names: Names;
  /** When the page was published. */
  readonly published: PartialDate | null;
}

/**
 * Weighs the names of an article: which apps are certainly spoken of.
 * @param passages - the sightings of all passages
 * @param messaging - whether words such as "messenger", "the app" stand anywhere in the article
 * @param names - the dataset's names
 * @param published - when the page was published
 * @param title - the sightings of the headline of an article that counts users by the day or month
 */
export function weighNames(
  passages: readonly (readonly Sighting[])[],
  messaging: boolean,
  names: Names,
  published: PartialDate | null,
  title: readonly Sighting[] = [],
): NameEvidence {
  const certain = new Set<string>();
  const sighted = new Set<string>();
  const likely = new Set<string>();
  const strangers = new Set<string>();
  for (const sightings of passages) {
    for (const sighting of sightings) {
      for (const entry of sighting.entries) {
        if (entry.kind === 'stranger') strangers.add(sighting.written);
        if (entry.kind === 'name') for (const app of [entry.app, names.apps.get(entry.app)?.parent]) if (app) sighted.add(app);
        if (entry.kind === 'name' && isLongName(sighting, entry)) likely.add(entry.app);
        if (entry.kind === 'name' && entry.weak === false) certain.add(entry.app);
        if (entry.kind === 'person' && entry.weak === false) certain.add(entry.app);
      }
    }
  }
  const kin = kinOf(passages, names);
  const titled = new Set(
    title.flatMap((s) => s.entries.flatMap((e) => (e.kind === 'name' && sameCase(s.written, e.spelling) ? [e.app] : []))),
  );
  return {
    certain,
    likely,
    kin,
    titled,
    messaging: messaging || certain.size > 0 || kin.size > 0 || likely.size > 0,
    sighted,
    strangers: [...strangers],
    names,
    published,
  };
}

/** Apps of which a weak name stands beside the name of their parent, or of the company that owns them. */
function kinOf(passages: readonly (readonly Sighting[])[], names: Names): ReadonlySet<string> {
  const all = passages.flat();
  const weak = new Set(
    all.flatMap((s) =>
      s.entries.flatMap((e) =>
        e.kind === 'name' && e.weak && sameCase(s.written, e.spelling) && !(s.joined && e.spelling.length <= LONGEST_COMMON_WORD)
          ? [e.app]
          : [],
      ),
    ),
  );
  return new Set(
    [...weak].filter((app) => {
      const known = names.apps.get(app);
      const isOwner = (name: string): boolean =>
        capitalised(name) && known?.owner?.split(/[ ,()]/).includes(name) === true && !known.name.startsWith(name);
      return all.some((s) =>
        s.entries.some(
          (e) =>
            (e.kind === 'stranger' && isOwner(s.written)) ||
            (e.kind === 'name' && e.app !== app && (isOwner(s.written) || (e.app === known?.parent && sameCase(s.written, e.spelling)))),
        ),
      );
    }),
  );
}

/**
 * Tells the names that count from words that only look like them.
 * @param sightings - spellings found in the passage
 * @param evidence - what the whole article says
 * @param isNoun - whether a capitalised weak name may be an ordinary noun there ("der Messenger")
 * @returns mentions of apps, and names that are none of ours
 */
export function readMentions(
  sightings: readonly Sighting[],
  evidence: NameEvidence,
  isNoun: (span: { start: number; end: number }) => boolean,
): { mentions: Mention[]; strangers: Stranger[] } {
  const mentions: Mention[] = [];
  const strangers: Stranger[] = [];
  for (const sighting of sightings) {
    const { start, end } = sighting;
    const entries = likeliestFirst(
      sighting.entries.filter(
        (e) =>
          e.kind !== 'stranger' &&
          e.kind !== 'neutral' &&
          counts(sighting, e, evidence) &&
          !(e.weak && e.kind === 'name' && isNoun(sighting)),
      ),
      evidence,
    );
    const [entry] = entries;
    if (entry)
      mentions.push({
        start,
        end,
        app: entry.app,
        apps: [...new Set(entries.map((e) => e.app))],
        by: entry.kind === 'person' ? 'person' : 'name',
      });
    else if (sighting.entries.some((e) => e.kind === 'stranger' && (capitalised(sighting.written) || sighting.written === e.spelling)))
      strangers.push({ start, end, name: sighting.written });
  }
  return { mentions, strangers };
}

/** Of several apps that share a name ("Messenger") the one comes first of which the article names the maker. */
function likeliestFirst(entries: readonly NameEntry[], evidence: NameEvidence): readonly NameEntry[] {
  if (entries.length < 2 || entries.some((e) => e.kind !== 'name')) return entries;
  return [...entries].sort((a, b) => nearness(b.app, evidence) - nearness(a.app, evidence));
}

/** How near an article is to an app whose name may be another's: it names the app for certain, a sister or parent of it, its owner. */
function nearness(app: string, { certain, strangers, names, published }: NameEvidence): number {
  const known = names.apps.get(app);
  if (certain.has(app)) return 3;
  if (
    known?.parent &&
    [...certain].some(
      (other) => other === known.parent || (names.apps.get(other)?.parent === known.parent && hasRole(names, other, 'acquirer')),
    )
  )
    return 2;
  // What was closed years before is not what "Messenger" stands for.
  if (known?.closed && published !== null && known.closed.slice(0, 4) < published.slice(0, 4)) return -1;
  return strangers.some((name) => known?.owner?.includes(name)) ? 1 : 0;
}

function counts(sighting: Sighting, entry: NameEntry, evidence: NameEvidence): boolean {
  if (entry.kind === 'nickname') return evidence.sighted.has(entry.app);
  if (entry.kind === 'person')
    return (
      capitalised(sighting.written) &&
      (!entry.weak || evidence.certain.has(entry.app) || evidence.likely.has(entry.app) || evidence.messaging)
    );
  if (!entry.weak) return true;
  if (!sameCase(sighting.written, entry.spelling)) return false;
  // "Messengers must delete it", "Signals from Brussels"
  if (sighting.opens && sighting.written.length > entry.spelling.length) return false;
  if (sighting.joined && entry.spelling.length <= LONGEST_COMMON_WORD) return false;
  if (evidence.titled.has(entry.app) || evidence.kin.has(entry.app) || (sighting.foreign && !sighting.prefixed)) return true;
  // Beside Google and Apple, Meta is the company.
  if (hasRole(evidence.names, entry.app, 'acquirer') && evidence.strangers.length > 0) return true;
  // Beside its owner's name an app is meant.
  const owner = evidence.names.apps.get(entry.app)?.owner;
  if (evidence.strangers.some((name) => owner?.includes(name)) && !sighting.prefixed) return true;
  return evidence.messaging || isLongName(sighting, entry);
}

const isLongName = (sighting: Sighting, entry: NameEntry): boolean => entry.spelling.length > LONGEST_COMMON_WORD && !sighting.prefixed;

function capitalised(written: string): boolean {
  const first = written.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** A weak name must be written as the app writes itself: `LINE` or `Line`, never `line`. */
function sameCase(written: string, spelling: string): boolean {
  return written.charAt(0) === spelling.charAt(0) && (spelling !== spelling.toUpperCase() || written === spelling);
}

/** How far around a name the letters of the text are looked at, in characters. */
const SCRIPT_REACH = 4;

/** Whether a name in Latin letters stands beside letters of another script. */
function isForeign(text: string, start: number, end: number): boolean {
  return (
    /^[A-Za-z]/.test(text.slice(start, start + 1)) &&
    /(?!\p{Script=Latin})\p{L}/u.test(text.slice(Math.max(0, start - SCRIPT_REACH), start) + text.slice(end, end + SCRIPT_REACH))
  );
}

/** Whether a capitalised word that does not open the sentence stands right before. */
function isPrefixed(text: string, start: number, sentenceStarts: ReadonlySet<number>): boolean {
  const before = /\p{Lu}[\p{L}.]{0,15} $/u.exec(text.slice(Math.max(0, start - 16), start));
  return before !== null && !sentenceStarts.has(start - before[0].length) && !sentenceStarts.has(start);
}

/** Whether a capitalised word follows at once, so that both are one name. */
function isJoined(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  if (text.charCodeAt(end + 1) === 0x26) return true;
  const next = text.charAt(end + 1);
  return isLetterCode(next.charCodeAt(0)) && next !== next.toLowerCase() && !/^[A-ZА-Я]{2,}\b/.test(text.slice(end + 1, end + 8));
}
