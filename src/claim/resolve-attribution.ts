import { isLetterCode } from '../text/characters';
import type { Candidate } from './candidate';
import { inside, type PassageReading, type Span } from './reading';

/** How far from a verb of saying its speaker stands, in characters. */
const SPEAKER_REACH = 60;

/**
 * Who states a figure, as written.
 * @param c - the quantity with its surroundings
 * @returns the words that name the speaker: a person, company or institution beside a verb of saying, or behind "according to"; null where
 * nobody is named
 */
export function attributionOf(c: Candidate): string | null {
  const { passage, sentence } = c;
  if (passage.index === 0) return null;
  for (const speech of inside(passage.speech, sentence)) {
    const speaker = speech.value.includes('according')
      ? nameBehind(passage, speech, sentence)
      : isInverted(passage, speech)
        ? (personBehind(passage, speech, sentence) ??
          nameBehind(passage, speech, { start: sentence.start, end: Math.min(sentence.end, speech.end + INVERTED_REACH) }) ??
          namedBefore(passage, speech, sentence))
        : (namedBefore(passage, speech, sentence) ?? personBehind(passage, speech, sentence));
    if (speaker) return passage.text.text.slice(speaker.start, speaker.end);
  }
  return null;
}

/** How far behind an inverted verb its speaker begins and ends, in characters. */
const INVERTED_REACH = 48;

/** "…, a annoncé Pavel Durov": behind a comma or a closing quotation mark the verb comes first. */
function isInverted(passage: PassageReading, speech: Span): boolean {
  return /[,»”"“]\s?$/.test(passage.text.text.slice(Math.max(0, speech.start - 2), speech.start));
}

function namedBefore(passage: PassageReading, speech: Span, sentence: Span): Span | undefined {
  const range = { start: Math.max(sentence.start, speech.start - SPEAKER_REACH), end: speech.start };
  return (
    inside(passage.mentions, range).at(-1) ??
    inside(passage.epithets, range)
      .filter((e) => e.value.includes('company') || e.value.includes('service'))
      .at(-1)
  );
}

function personBehind(passage: PassageReading, speech: Span, sentence: Span): Span | undefined {
  const range = { start: speech.end, end: Math.min(sentence.end, speech.end + SPEAKER_REACH) };
  return (
    inside(passage.mentions, range).find((m) => m.by === 'person') ??
    inside(passage.epithets, range).find((e) => e.value.includes('company'))
  );
}

/** The name behind "according to": capitalised words in a row, or a known name or epithet. */
function nameBehind(passage: PassageReading, speech: Span, sentence: Span): Span | undefined {
  const range = { start: speech.end, end: Math.min(sentence.end, speech.end + SPEAKER_REACH) };
  const named = inside(passage.mentions, range)[0] ?? inside(passage.strangers, range)[0];
  const { text } = passage.text;
  let start = range.start;
  while (start < range.end && !isUpper(text, start)) start += 1;
  if (start >= range.end || (named && named.start <= start)) return named;
  let end = start;
  while (end < range.end) {
    let wordEnd = end;
    while (wordEnd < range.end && isLetterCode(text.charCodeAt(wordEnd))) wordEnd += 1;
    end = wordEnd;
    if (text.charCodeAt(end) !== 0x20 || !isUpper(text, end + 1)) break;
    end += 1;
  }
  return end > start + 1 ? { start, end } : named;
}

function isUpper(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return isLetterCode(character.charCodeAt(0)) && character !== character.toLowerCase();
}
