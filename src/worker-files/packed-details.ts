import type { CompactDetails } from '../dataset/compact';

/** Details as the package holds them. */
interface PackedDetails {
  /** A line a figure: the digit of its origin, a space and who stated it, or how many lines before both stand. */
  readonly stated: string;
  /** A line a figure: its note, or how many lines before it stands, empty for none. */
  readonly notes: string;
  readonly publishers: string;
  /** Two lines a source: its address, and its title as {@link packTitle} writes it, empty for none. */
  readonly sources: string;
}

const LINE = '\n';
/** Stands for the first word of a title among the letters that tell which words have a capital. */
const FIRST_WORD = 97;

/**
 * Makes details small for the package: a title follows its address and is written as addresses spell titles, so that most of it is a
 * repetition of what was just said.
 * @param details - of one app
 * @returns data that JSON carries, for {@link unpackDetails} to undo
 * @throws Error if a text has a line break, or does not come out as it went in
 */
export function packDetails(details: CompactDetails): PackedDetails {
  const {
    figures: { stated, note },
    sources: { url, publisher, title },
  } = details;
  const packed = {
    stated: stated.map((each) => (typeof each === 'number' ? each : each.join(' '))).join(LINE),
    notes: note.map((each) => each ?? '').join(LINE),
    publishers: publisher.join(LINE),
    sources: url.flatMap((address, at) => [packAddress(address), packTitle(title[at] ?? null)]).join(LINE),
  };
  if (JSON.stringify(unpackDetails(packed)) !== JSON.stringify(details))
    throw new Error(
      'Details of the dataset do not come out as they went in. Look for a line break, a letter without a small form in a title, or a note that is a number.',
    );
  return packed;
}

const unpacked = new WeakMap<PackedDetails, CompactDetails>();

/**
 * Makes details of what the package holds.
 * @param packed - what {@link packDetails} made
 * @returns the details that went in, the same each time for the same object
 */
export function unpackDetails(packed: PackedDetails): CompactDetails {
  const known = unpacked.get(packed);
  if (known !== undefined) return known;
  const lines = linesOf(packed.sources);
  const details: CompactDetails = {
    figures: unpackFigures(packed),
    sources: {
      url: lines.filter((_, at) => at % 2 === 0).map(unpackAddress),
      publisher: linesOf(packed.publishers),
      title: lines.filter((_, at) => at % 2 === 1).map(unpackTitle),
    },
  };
  unpacked.set(packed, details);
  return details;
}

function unpackFigures({ stated, notes }: PackedDetails): CompactDetails['figures'] {
  const texts = stated === '' ? [] : notes.split(LINE);
  return {
    stated: linesOf(stated).map((line) => distanceIn(line) ?? [Number(line[0]), line.slice(2)]),
    note: texts.map((line) => distanceIn(line) ?? (line === '' ? null : line)),
  };
}

const distanceIn = (line: string): number | null => (/^\d+$/.test(line) ? Number(line) : null);

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(LINE));

function packAddress(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, (_, www: string | undefined) => (www ? '*' : ''));
}

function unpackAddress(packed: string): string {
  if (packed.startsWith('http://')) return packed;
  return packed.startsWith('*') ? `https://www.${packed.slice(1)}` : `https://${packed}`;
}

/** Hyphens for spaces and the other way round, in small letters, behind a letter for each word whose case is not what a sentence has. */
function packTitle(title: string | null): string {
  if (title === null) return '';
  const words = title.split(' ');
  const others = words.map((word, at) => (hasCapital(word) === (at === 0) ? '' : String.fromCharCode(FIRST_WORD + at))).join('');
  return `${others} ${words
    .map((word) => (hasCapital(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word))
    .map(swapHyphens)
    .join('-')}`;
}

function unpackTitle(packed: string): string | null {
  if (packed === '') return null;
  const from = packed.indexOf(' ');
  const others = packed.slice(0, from);
  return packed
    .slice(from + 1)
    .split('-')
    .map((word, at) =>
      others.includes(String.fromCharCode(FIRST_WORD + at)) === (at === 0) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .map(swapHyphens)
    .join(' ');
}

const hasCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

const swapHyphens = (text: string): string => text.replace(/[- ]/g, (sign) => (sign === '-' ? ' ' : '-'));
