import type { ReadyLanguage } from '../languages/ready-language';
import type { BarCue, SignCue } from '../languages/lexicon';
import type { PartialDate } from '../terms';
import type { NormalText } from '../text/normalise';
import type { FoundPhrase } from '../text/phrases';
import { joinSeparatedVerbs } from './join-separated-verbs';
import type { Mention, Stranger } from './mention';
import type { Moment } from './moment';
import type { Period } from './period';
import type { Place } from './place';
import type { Quantity } from './quantity';
import type { Sighting } from './read-mentions';
import { readMoments, refersBack } from './read-moments';
import { readPeriods } from './read-periods';
import { readPlaces } from './read-places';
import { readQuantities } from './read-quantities';
import { enclosing, startingAt, touches, type PassageReading, type Span } from './reading';
import { TimeCursor } from './time-cursor';
import { wholeCounts } from './whole-counts';
import type { LexiconPhrases } from './wordbook';

/** A passage whose names, sentences and phrases have been found. */
export interface Prepared {
  /** Index in the article; 0 is the title. */
  readonly index: number;
  readonly text: NormalText;
  /** BCP 47 tag with its region, on which the separators of numbers depend. */
  readonly tag: string;
  readonly language: ReadyLanguage;
  readonly phrases: LexiconPhrases;
  readonly sentences: readonly Span[];
  readonly sightings: readonly Sighting[];
}

/**
 * A passage of which what only some ask for is read when it is asked for, once: most passages hold no number, and most numbers have no time
 * beside them.
 */
export class LazyReading implements PassageReading {
  #sentences: readonly Span[] | undefined;
  #quantities: readonly Quantity[] | undefined;
  #signs: PassageReading['signs'] | undefined;
  #modes: PassageReading['modes'] | undefined;
  #bars: PassageReading['bars'] | undefined;
  #periods: readonly Period[] | undefined;
  #moments: readonly Moment[] | undefined;
  #places: readonly Place[] | undefined;
  #named: readonly Span[] | undefined;
  #times: TimeCursor | undefined;
  readonly mentions: readonly Mention[];
  readonly strangers: readonly Stranger[];

  /**
   * @param prepared - the passage with what was found at once
   * @param names - who is named in it
   * @param pageDate - when the page was published
   * @param dateBefore - the date that the passages before named last, or the last that was a stretch
   */
  constructor(
    private readonly prepared: Prepared,
    names: { readonly mentions: readonly Mention[]; readonly strangers: readonly Stranger[] },
    private readonly pageDate: PartialDate | null,
    private readonly dateBefore: (stretch: boolean) => PartialDate | null,
  ) {
    this.mentions = names.mentions;
    this.strangers = names.strangers;
  }

  get index(): number {
    return this.prepared.index;
  }
  get text(): NormalText {
    return this.prepared.text;
  }
  get language(): ReadyLanguage {
    return this.prepared.language;
  }
  get spellings(): readonly Span[] {
    return this.prepared.sightings;
  }
  get heads(): PassageReading['heads'] {
    return this.prepared.phrases.heads;
  }
  get epithets(): PassageReading['epithets'] {
    return this.prepared.phrases.epithets;
  }
  get speech(): PassageReading['speech'] {
    return this.prepared.phrases.speech;
  }
  get functions(): PassageReading['functions'] {
    return this.prepared.phrases.functions;
  }
  get features(): PassageReading['features'] {
    return this.prepared.phrases.features;
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= this.#joinedSentences());
  }

  get quantities(): readonly Quantity[] {
    const { text, language, tag, phrases } = this.prepared;
    return (this.#quantities ??= wholeCounts(readQuantities(text, language.numbers, { tag, found: phrases.numberWords }), text));
  }

  get signs(): PassageReading['signs'] {
    const {
      phrases: { signs, separable, functions },
      text: { folded },
    } = this.prepared;
    return (this.#signs ??= joinSeparatedVerbs(signs, separable, functions, folded).filter(
      (sign) =>
        (sign.value.includes('group') || !enclosing(this.#names(), sign)) &&
        !(sign.value.includes('new') && this.quantities.some((q) => q.hedgeStart > sign.start && q.hedgeStart < sign.end)),
    ));
  }

  hasSign(cue: SignCue): boolean {
    const { signs, separable } = this.prepared.phrases;
    const has = (sign: { readonly value: readonly SignCue[] }): boolean => sign.value.includes(cue);
    return (separable.length > 0 || signs.some(has)) && this.signs.some(has);
  }

  get modes(): PassageReading['modes'] {
    const {
      phrases: { modes, separableModes, functions },
      text: { folded },
    } = this.prepared;
    return (this.#modes ??= joinSeparatedVerbs(modes, separableModes, functions, folded));
  }

  get bars(): PassageReading['bars'] {
    return (this.#bars ??= this.prepared.phrases.bars.filter((bar) => this.#isBar(bar)));
  }

  hasBar(cue: BarCue): boolean {
    return this.prepared.phrases.bars.some((bar) => bar.value.includes(cue) && this.#isBar(bar));
  }

  get periods(): readonly Period[] {
    const { text, language } = this.prepared;
    return (this.#periods ??= readPeriods(text, language.times, this.#cursor()));
  }

  get moments(): readonly Moment[] {
    const { text, language } = this.prepared;
    return (this.#moments ??= readMoments(text, language.times, this.pageDate, this.dateBefore, this.#cursor()));
  }

  get places(): readonly Place[] {
    const { text, language, phrases } = this.prepared;
    return (this.#places ??= readPlaces(text, language.places, phrases.places));
  }

  tellsTime(span: Span): boolean {
    return this.#cursor().mayTellAt(span.start, span.end) && (touches(this.periods, span) || touches(this.moments, span));
  }

  placeAt(offset: number): Place | undefined {
    return startingAt(this.prepared.phrases.places, offset) && startingAt(this.places, offset);
  }

  /** Whether it may mean a time that another passage named before. */
  refersBack(): boolean {
    return refersBack(this.#cursor());
  }

  #cursor(): TimeCursor {
    const { text, language, phrases } = this.prepared;
    return (this.#times ??= TimeCursor.over(text, language.times, phrases.times));
  }

  #names(): readonly Span[] {
    return (this.#named ??= this.prepared.sightings.filter((s) => s.entries.some((e) => e.kind !== 'person')));
  }

  /** "Wall Street Journal" is no stock exchange, "24 hours" nothing counted, "kosten ließ" no price. */
  #isBar(bar: FoundPhrase<readonly BarCue[]>): boolean {
    return (
      !enclosing(this.#names(), bar) &&
      !enclosing(this.prepared.phrases.signs, bar, 1) &&
      !this.tellsTime({ start: bar.start, end: bar.start + 1 })
    );
  }

  #joinedSentences(): readonly Span[] {
    const { sentences, text } = this.prepared;
    // Only a point behind a digit can be that of an ordinal in a date.
    return sentences.some((s) => /\d\.$/.test(text.text.slice(s.end - 2, s.end))) ? joinDates(sentences, this.moments) : sentences;
  }
}

/** "Der 31. Dezember" is no end of a sentence. */
function joinDates(sentences: readonly Span[], moments: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last &&
      touches(moments, { start: last.end, end: sentence.start }) &&
      moments.some((m) => m.start < last.end && m.end > sentence.start)
    )
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
