import type { SignCue } from '../../languages/lexicon';
import { METRICS, type Metric } from '../../terms';
import { type Candidate, governs } from '../candidate';
import type { Draft } from '../draft';
import { questionSentenceBefore } from '../question-before';
import { type Span, gap, inside, nearest } from '../reading';
import { type MetricReading, type Rule, bar, continuing, contrastBefore, found, none, sign, speaksOfApp } from './rule';

/** What a word for money makes of a sum. */
export const METRIC_OF = {
  fine: 'fine',
  profit: 'profit',
  loss: 'profit',
  revenue: 'revenue',
  value: 'valuation',
  raise: 'funding',
  borrow: 'debt',
  buy: 'acquisition-price',
} as const satisfies Partial<Record<SignCue, Metric>>;

/** A word that says what a sum is. */
export type MoneyCue = keyof typeof METRIC_OF;

/** In the order of preference where one word says several things. */
export const MONEY_CUES: readonly MoneyCue[] = ['profit', 'loss', 'revenue', 'value', 'raise', 'borrow', 'buy', 'fine'];

/** Whether a sign says what a sum is. */
export const isMoneyCue = (cue: SignCue): cue is MoneyCue => cue in METRIC_OF;

/** Sums of shares, stakes, subscriptions, crimes and fortunes are no figures of a company. */
export const moneyBars: Rule = (c, { inSentence, told }) => {
  // What the headline told is told again, in cash or in shares.
  if (toldBefore(c, told(c.quantity.value))) return undefined;
  if (isPartOfBefore(c) || isPayableLater(c, inSentence) || isGiversPart(c, inSentence)) return none('part-of-a-sum');
  if (bar(c, c.domain, 'fortune') < Infinity) return none('fortune');
  if (bar(c, c.domain, 'wiped') < Infinity || isLostValue(c)) return none('value-gone');
  if (isGrowth(c) && !contrastBefore(c) && !isMinus(c, inSentence)) return none('difference');
  if (isOfUnit(c)) return none('unit-result');
  if (isThreatened(c)) return none('fine-by-law');
  const behind = { start: c.quantity.end, end: c.domain.end };
  // "is worth 1,340 billion on the stock exchange", "is op de beurs 16 miljard waard"
  const valued =
    sign(c, { start: ownWords(c).start, end: c.quantity.start }, 'value') <= VALUED_REACH ||
    (sign(c, behind, 'value') <= BESIDE && bar(c, behind, 'stock') === Infinity);
  // "costs it 225 million euros in fines"
  const fined = sign(c, behind, 'fine') <= WORTH_REACH;
  // "ließ sich den Kauf 19 Milliarden Dollar kosten": here it is a word for a deal.
  const costly =
    (c.quantity.value >= SMALLEST_DEAL && speaksOfDeal(c)) ||
    inside(c.passage.signs, ownWords(c)).some(
      (s) =>
        s.value.some((cue) => (s.start >= c.quantity.end ? isMoneyCue(cue) : cue === 'fine')) &&
        c.passage.bars.some((b) => b.start === s.start && b.end === s.end && b.value.includes('price')),
    );
  const barred = bar(
    c,
    ownWords(c),
    ...(valued ? [] : ['stock' as const]),
    ...(fined || costly ? [] : ['price' as const]),
    'stake',
    'other-money',
    'crime',
    'outlay',
  );
  if (barred === Infinity || isPaidInCash(c, barred)) return undefined;
  const best = sign(c, ownWords(c), ...MONEY_CUES);
  return barred <= best ? none('other-money') : undefined;
};

/** "took in 16.9 billion, of which 6.9 billion was left as profit": what remains of a revenue is a result of its own. */
export function isResultOf(c: Candidate, inSentence: Draft | undefined): boolean {
  return inSentence?.metric === 'revenue' && sign(c, c.domain, 'profit', 'loss') < Infinity;
}

/** "Microsoft pays $8.5bn in cash for Skype": the only sum of a sentence on a purchase, which "cash" makes no part of one. */
function isPaidInCash(c: Candidate, barred: number): boolean {
  return (
    bar(c, ownWords(c), 'other-money', 'stake', 'stock') === barred &&
    barred <= CASH_REACH &&
    bar(c, c.sentence, 'price', 'crime', 'outlay') === Infinity &&
    c.quantity.value >= SMALLEST_DEAL &&
    (speaksOfDeal(c) || (c.passage.index > 0 && sign(c, c.sentence, 'buy') < Infinity)) &&
    inside(c.passage.quantities, c.sentence).every((q) => q === c.quantity || (q.kind !== 'money' && q.scale === 1))
  );
}

/** So near its sum stands "in cash", in characters. */
const CASH_REACH = 4;

/** "rose by $2bn": a word of comparison right before. */
function isGrowth({ passage, quantity, domain }: Candidate): boolean {
  return (
    !passage.language.times.postposed &&
    inside(passage.bars, { start: domain.start, end: quantity.hedgeStart }).some(
      (b) => b.value.includes('comparison') && quantity.hedgeStart - b.end <= 1,
    )
  );
}

/** "made a minus of 173 million": a word for a loss is no comparison, unless the sentence tells of what it was less than. */
function isMinus({ passage, quantity }: Candidate, inSentence: Draft | undefined): boolean {
  return (
    inSentence === undefined &&
    inside(passage.signs, { start: quantity.hedgeStart - MINUS_REACH, end: quantity.hedgeStart }).some(
      (s) => s.value.includes('loss') && quantity.hedgeStart - s.end <= BESIDE + 1,
    )
  );
}

/** No word for a loss reaches further before its sum, in characters. */
const MINUS_REACH = 24;

/** How far behind a sum that is lost it may be said that it was of the value, in characters ("lost $230bn of its market value"). */
const LOST_VALUE_REACH = 30;

/** "lost $230bn in market value", "perd 230 milliards de capitalisation": no loss of the year. */
function isLostValue(c: Candidate): boolean {
  const { passage, quantity, domain } = c;
  const value = inside(passage.signs, { start: quantity.end, end: Math.min(domain.end, quantity.end + LOST_VALUE_REACH) }).find(
    (s) => s.value.includes('value') && governs(c, s),
  );
  const cue =
    value &&
    nearest(
      passage.signs.filter((s) => s.value.includes('loss')),
      { start: domain.start, end: quantity.start },
      quantity,
    );
  return cue !== undefined && governs(c, cue);
}

/** "The Labs unit burned through $9.4bn": a part of the company is the subject, and nobody else stands between. */
export function isOfUnit({ passage, quantity, domain }: Candidate): boolean {
  const unit = inside(passage.bars, { start: domain.start, end: quantity.start }).findLast((b) => b.value.includes('outlay'));
  if (unit === undefined || /[,;:()]/.test(passage.text.folded.slice(unit.end, quantity.hedgeStart))) return false;
  const between = { start: unit.end, end: quantity.start };
  return inside(passage.mentions, between).length === 0 && inside(passage.epithets, between).length === 0;
}

/** "Whoever breaks the rules risks up to 18 million", "companies that fail to delete it face fines of up to …": nobody in particular. */
function isThreatened(c: Candidate): boolean {
  const { passage, quantity, sentence } = c;
  const bars = inside(passage.bars, sentence);
  // "The law holds for networks with more than two million users and provides for up to 50 million"
  if (
    bars.some(
      (b) =>
        b.value.includes('threshold') &&
        inside(passage.quantities, { start: b.start, end: b.end + PRISON_REACH }).some((q) => q.kind === 'count' && q.start - b.end <= 1),
    ) &&
    !inside(passage.mentions, sentence).some((m) => m.by === 'name')
  )
    return true;
  if (sign(c, sentence, 'fine') === Infinity) return false;
  // "up to ten years in prison and a fine of 500,000 euros": what a person faces.
  if (
    inside(passage.bars, { start: quantity.start - PRISON_REACH, end: quantity.end + PRISON_REACH }).some((b) => b.value.includes('prison'))
  )
    return true;
  return quantity.bound === 'at-most' && bars.some((b) => b.value.includes('anyone'));
}

/** How far from a fine the prison may be named that goes with it, in characters. */
const PRISON_REACH = 60;

/**
 * The number's own part with what leads up to it from the number before, where no separator parts the two ("40 kg of cocaine worth £3
 * million").
 */
export function ownWords(c: Candidate): Span {
  const from = c.before?.sentence === c.sentence ? c.before.quantity.end : c.domain.start;
  const parted = c.passage.language.times.postposed || /[,;:()]| [–—-] /.test(c.passage.text.folded.slice(from, c.domain.start));
  return { start: parted ? c.domain.start : Math.min(from, c.domain.start), end: c.domain.end };
}

/** "paid out $25 million in 15 years, $4 million of it this year": the words behind tie it to the number before. */
function isPartOfBefore({ passage, quantity, before, sentence }: Candidate): boolean {
  return (
    before?.sentence === sentence &&
    before.quantity.kind === 'money' &&
    inside(passage.functions, { start: quantity.end, end: quantity.end + LONGEST_PART }).some(
      (f) => f.value.includes('part') && f.start - quantity.end <= 1,
    )
  );
}

/** Where words for a part stand behind a number they are short, in characters. */
const LONGEST_PART = 12;

/** "Is worth" stands so near before its sum, in characters. */
const WORTH_REACH = 6;

/** "Is worth on the stock exchange some" may stand between it and its sum, in characters. */
const VALUED_REACH = 18;

/** A word right beside a number, with a space between or a currency. */
const BESIDE = 4;

/** "handed over 287 million, and promised another 120 million": a price has no second part. */
function isPayableLater(c: Candidate, inSentence: Draft | undefined): boolean {
  return inSentence?.metric === 'acquisition-price' && c.quantity.value < inSentence.value && sign(c, ownWords(c), 'new') <= BESIDE;
}

/** "raised 500 million, to which Tencent gave 75": what one of the givers put in is no round of its own. */
function isGiversPart(c: Candidate, inSentence: Draft | undefined): boolean {
  if (inSentence === undefined || (inSentence.metric !== 'funding' && inSentence.metric !== 'debt') || c.quantity.value >= inSentence.value)
    return false;
  const between = { start: inSentence.candidate.quantity.end, end: c.quantity.start };
  return (
    inside(c.passage.strangers, between).length > 0 &&
    inside(c.passage.functions, between).some((f) => f.value.includes('clause')) &&
    sign(c, c.domain, 'value', 'revenue', 'profit', 'loss', 'buy') === Infinity
  );
}

/**
 * "X raised a billion. A fund from Abu Dhabi put in 75": behind bonds or a round a smaller sum of a sentence that names and calls none of
 * ours is one giver's.
 */
export function isGiversSum(c: Candidate, inPassage: Draft | undefined): boolean {
  if (
    inPassage === undefined ||
    (inPassage.metric !== 'funding' && inPassage.metric !== 'debt') ||
    inPassage.candidate.sentence === c.sentence ||
    c.quantity.value * (c.quantity.scale === 1 ? inPassage.candidate.quantity.scale : 1) >= inPassage.value
  )
    return false;
  const { passage, sentence } = c;
  return (
    !inside(passage.mentions, sentence).some((m) => m.by === 'name') &&
    inside(passage.epithets, sentence).every((e) => e.value.every((cue) => cue === 'pronoun')) &&
    (inside(passage.strangers, { start: sentence.start, end: c.quantity.start }).length > 0 ||
      (inPassage.metric === 'debt' && sign(c, sentence, 'buy', 'raise') < Infinity && sign(c, sentence, 'borrow') === Infinity))
  );
}

/** The nearest word for a deal, result, fine or debt says what a sum is: in the number's own part first, then in the sentence. */
export const moneySigns: Rule = (c, { inSentence, told, about, all }) => {
  const again = toldBefore(c, told(c.quantity.value));
  if (again) return again;
  // "What is the start-up worth? 7 billion, going by its last round"
  const asked = questionSentenceBefore(c);
  if (asked !== undefined && sign(c, asked, 'value') < Infinity) return found('valuation', 'asked-worth');
  for (const range of [c.domain, c.sentence]) {
    const cue = nearestMoneyCue(c, range);
    if (cue && range !== c.domain && isOfNext(c)) continue;
    if (cue) {
      if ((cue === 'value' && isWorthOfPerson(c)) || (cue === 'loss' && isLossOfPerson(c))) return none('fortune');
      // "pays nearly 28 billion for it … bought the app, valued at 27.7 billion": what is bought is valued at its price.
      if (cue === 'value' && about === 'acquisition-price' && Math.abs((all[0]?.value ?? 0) / c.quantity.value - 1) < ROUNDED)
        return found('acquisition-price', 'money-buy');
      // "turned Microsoft away, although it was willing to pay 12 billion"
      if (cue === 'fine' && c.quantity.value >= SMALLEST_DEAL && isRefusedOffer(c)) return found('acquisition-price', 'refused-offer');
      // "raised two billion by bonds"
      // "sold a billion dollars in bonds"
      const lent = cue === 'buy' && sign(c, c.domain, 'borrow') <= WORTH_REACH;
      const metric =
        lent || (cue === 'raise' && (inSentence?.metric === 'debt' || sign(c, c.domain, 'borrow') < Infinity)) ? 'debt' : METRIC_OF[cue];
      // "lost" and "loss" turn the sign of a result, wherever they stand in the number's own words.
      const negative = metric === 'profit' && sign(c, range, 'loss') < Infinity && sign(c, range, 'loss') <= sign(c, range, 'profit') + 20;
      return negative ? { metric: 'profit', rule: 'loss', negative: true } : found(metric, `money-${cue}`);
    }
    const outright = outrightIn(c, range, 'money');
    if (outright) return found(outright, 'money-named');
  }
  return undefined;
};

/** A headline rounds a price by no more than this share of it. */
const ROUNDED = 0.02;

/** Whether somebody was ready to pay and was refused. */
const isRefusedOffer = ({ passage, sentence }: Candidate): boolean =>
  (['refused', 'intent'] as const).every((cue) => inside(passage.modes, sentence).some((m) => m.value.includes(cue)));

/** "bonds worth two billion": what is worth so much is a loan. */
export function isWorthOfBonds({ passage, domain, quantity }: Candidate): boolean {
  const signs = inside(passage.signs, { start: domain.start, end: quantity.start });
  const worth = signs.findLast((s) => s.value.includes('value'));
  return worth !== undefined && signs.some((s) => s.value.includes('borrow') && s.end <= worth.start && worth.start - s.end <= WORTH_REACH);
}

/** Between a word for a sum and its number stands a preposition at most, in characters. */
const LEAD_REACH = 5;

/** "390 million in the quarter, with a hole of 192 million": the nearest word for a sum leads up to another number behind. */
function isOfNext({ passage, sentence, quantity }: Candidate): boolean {
  const word = nearest(
    passage.signs.filter((s) => s.value.some(isMoneyCue)),
    sentence,
    quantity,
  );
  return (
    word !== undefined &&
    word.start >= quantity.end &&
    /[,;]/.test(passage.text.folded.slice(quantity.end, word.start)) &&
    passage.quantities.some(
      (q) => q.start >= word.end && q.hedgeStart - word.end <= LEAD_REACH && (q.kind === 'money' || q.scale >= TOLD_SCALE),
    )
  );
}

/**
 * "the highest fine that the law ever brought in: 1.2 billion": a sum told before is the same again where its word stands in the sentence.
 */
function toldBefore(c: Candidate, same: Draft | undefined): MetricReading | undefined {
  if (!same || METRICS[same.metric].unit !== 'money' || same.currency !== c.quantity.currency || c.quantity.scale < TOLD_SCALE)
    return undefined;
  const cues = MONEY_CUES.filter((cue) => METRIC_OF[cue] === same.metric);
  return sign(c, c.sentence, ...cues) < Infinity
    ? { metric: same.metric, rule: 'told-before', ...(same.value < 0 ? { negative: true } : {}) }
    : undefined;
}

/** Smaller sums come up twice by chance. */
const TOLD_SCALE = 1_000_000;

/** In an article on a fine a smaller sum that was paid is another fine rather than a price. */
const SMALLEST_DEAL = 50_000_000;

/** Whether a word that can only mean a deal stands in the sentence. */
export const speaksOfDeal = (c: Candidate): boolean =>
  inside(c.passage.signs, c.sentence).some((s) => s.value.includes('buy') && s.value.filter(isMoneyCue).length === 1);

/**
 * The cue of the nearest word; a word that may mean several things means what the other words of the sentence speak of ("a round brings
 * in", "earned").
 */
export function nearestMoneyCue(c: Candidate, range: Span): MoneyCue | undefined {
  const words = c.passage.signs.filter((s) => s.value.some(isMoneyCue));
  // "the purchase, closed at 22 billion, costs it dear": what stands behind a comma is asked last.
  const word =
    nearest(
      words.filter((s) => s.start < c.quantity.end || governs(c, s)),
      range,
      c.quantity,
    ) ?? nearest(words, range, c.quantity);
  if (!word) return undefined;
  const cues = MONEY_CUES.filter((cue) => word.value.includes(cue));
  const [first, ...others] = cues;
  if (others.length === 0) return first;
  const beside = inside(c.passage.signs, c.sentence).filter((s) => s !== word);
  // "earned 22 billion on sales of 55": of two results told side by side the one is not the other.
  if (cues.includes('revenue') && cues.includes('profit'))
    return beside.some((s) => s.value.includes('profit') && !s.value.includes('revenue')) ? 'revenue' : 'profit';
  let best = first;
  let least = Infinity;
  for (const cue of cues) {
    const other = nearest(
      beside.filter((s) => s.value.includes(cue) && s.value.filter(isMoneyCue).length === 1),
      c.sentence,
      c.quantity,
    );
    const distance = other ? gap(other, c.quantity) : Infinity;
    if (distance < least) [best, least] = [cue, distance];
  }
  return best;
}

/** "The founder, 39, is worth 6.8 billion": the sum is somebody's own. */
function isWorthOfPerson(c: Candidate): boolean {
  const { folded } = c.passage.text;
  const before = { start: c.sentence.start, end: c.quantity.start };
  // What stands between two commas tells who the person is.
  const told = (m: Span): boolean =>
    folded.slice(c.sentence.start, m.start).includes(',') && folded.slice(m.end, c.quantity.start).includes(',');
  const all = inside(c.passage.mentions, before);
  const main = all.filter(
    (m) => !told(m) || (m.by === 'person' && !all.some((other) => other.by === 'name' && other.start < m.start && !told(other))),
  );
  const person = main.at(-1);
  return (
    person?.by === 'person' &&
    inside(c.passage.epithets, before).every((e) => e.end <= person.start && e.value.every((cue) => cue === 'pronoun'))
  );
}

/** "Mark Zuckerberg lost three billion on paper": a person is the last one named, and nobody speaks. */
function isLossOfPerson({ passage, sentence, quantity }: Candidate): boolean {
  const last = inside(passage.mentions, { start: sentence.start, end: quantity.start }).at(-1);
  return (
    last?.by === 'person' &&
    inside(passage.speech, { start: last.end, end: quantity.start }).length === 0 &&
    inside(passage.epithets, { start: sentence.start, end: quantity.start }).every((e) => e.value.every((cue) => cue === 'pronoun'))
  );
}

/** A sum without such a word goes on with the sum before it. */
export const moneyContinues: Rule = (c, { inSentence, inPassage, before }) => {
  const previous =
    inSentence ??
    inPassage ??
    (before && before.candidate.passage.index === c.passage.index - 1 && (speaksOfApp(c) || before.candidate.passage.index === 0)
      ? before
      : undefined);
  // In another sentence a sum in another currency is of something else, unless the sentence says whose it is.
  if (
    previous !== undefined &&
    previous !== inSentence &&
    previous.currency !== undefined &&
    c.quantity.currency !== undefined &&
    previous.currency !== c.quantity.currency &&
    !speaksOfApp(c)
  )
    return undefined;
  if (previous && METRICS[previous.metric].unit === 'money') return continuing(previous, 'money-goes-on', c);
  return undefined;
};

/** A metric whose outright name stands nearest before or behind the number. */
function outrightIn(c: Candidate, range: Span, unit: string): Metric | undefined {
  const heads = c.passage.heads.filter(
    (h) => h.start >= range.start && h.end <= range.end && h.value.metrics.some((m) => METRICS[m].unit === unit),
  );
  return nearest(heads, range, c.quantity)?.value.metrics.find((m) => METRICS[m].unit === unit);
}
