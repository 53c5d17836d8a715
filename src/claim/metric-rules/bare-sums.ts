import { METRICS, type Metric } from '../../terms';
import { type Candidate, distanceTo, endsClause, governs, isCounted, signNear } from '../candidate';
import type { Draft } from '../draft';
import { gap, inside, nearest } from '../reading';
import { fineAgain } from './penalties';
import { METRIC_OF, type MoneyCue, isGiversSum, isMoneyCue, isResultOf, isWorthOfBonds, nearestMoneyCue, ownWords } from './money';
import { type MetricReading, type Rule, bar, continuing, contrastBefore, isPart, none, scaleLeftOut, sign } from './rule';
import { isResult } from '../metric-kinds';

/** Sums of millions and more are told without their currency once it is clear. */
const SUM_SCALE = 1_000_000;
/** A word beside a number says what sum it is, so near. */
const SUM_REACH = 40;
/** What is lost on the stock exchange is told in such numbers. */
const VALUE_SCALE = 1_000_000_000;
/** In a headline the word stands nearer. */
const HEADLINE_REACH = 24;
/** A word for a fine can stand anywhere in it. */
const LONGEST_HEADLINE = 80;
/** What a text leaves out is not guessed for numbers further apart than this factor. */
const ALIKE = 100;
/** "Two years before it was 8.5": a number with a verb of being goes on with a sum of its size only. */
const OF_ITS_SIZE = 10;
/** A number whose scale was left out has fewer digits than this ("16,914 million and 6,882"). */
const LARGEST_SHORT = 100_000;

const isSum = (draft: Draft | undefined): draft is Draft => draft !== undefined && METRICS[draft.metric].unit === 'money';

/**
 * The scale that a number takes over from a sum: that of the sum where it has none itself and comes to the same order with it; undefined
 * where it is too far off.
 */
function scaleFrom(sum: Draft, c: Candidate, factor: number): number | undefined {
  const { quantity } = c;
  const own = sum.candidate.quantity.scale;
  const effective = Math.max(own, sum.continues ? Math.abs(sum.value / sum.candidate.quantity.value) || 1 : 1);
  const scale = quantity.scale === 1 && quantity.value < LARGEST_SHORT && effective >= SUM_SCALE ? effective : 1;
  const ratio = (quantity.value * scale) / Math.abs(sum.value);
  return ratio <= factor && ratio >= 1 / factor ? scale : undefined;
}

/** A sum without currency, of what its own words name, in the currency and scale of another sum. */
function ownSum(c: Candidate, sum: Draft, cue: MoneyCue | undefined): MetricReading {
  const metric = cue === undefined ? sum.metric : cue === 'value' && isWorthOfBonds(c) ? 'debt' : METRIC_OF[cue];
  const negative = metric === 'profit' && cue === 'loss' ? ({ negative: true } as const) : {};
  const scale = scaleFrom(sum, c, Infinity) ?? 1;
  return { metric, rule: 'sum-again', continues: sum, ...negative, ...(scale === 1 ? {} : { scale }) };
}

/** "22.8 in net profit", "18 billion turnover": what is counted is itself a result. */
const countedSum = (c: Candidate, sum: Draft | undefined): MetricReading | undefined => {
  // "net loss: 200 million", in a list of sums
  if (c.head.kind !== 'noun' || (c.head.side !== 'after' && sum === undefined)) return undefined;
  const { span } = c.head;
  const metric = c.head.metrics.find((m) => METRICS[m].unit === 'money');
  const scale = sum ? scaleFrom(sum, c, ALIKE * ALIKE) : undefined;
  if (
    metric === undefined ||
    bar(c, c.domain, 'wiped') < Infinity ||
    (c.quantity.scale < SUM_SCALE && ((scale ?? 1) === 1 || c.quantity.form !== 'digits'))
  )
    return undefined;
  const lost = metric === 'profit' && inside(c.passage.signs, span).some((s) => s.value.includes('loss') && !s.value.includes('profit'));
  return {
    metric,
    rule: 'counted-sum',
    ...(sum ? { continues: sum } : {}),
    ...(lost ? { negative: true } : {}),
    ...(scale === undefined || scale === 1 ? {} : { scale }),
  };
};

/** The word for a sum near the number, where the number counts nothing and no verb of having users stands nearer. */
function cueBeside(c: Candidate, reach: number): MoneyCue | undefined {
  if (c.head.kind !== 'none') return undefined;
  const word = nearest(
    c.passage.signs.filter((s) => governs(c, s) && s.value.some(isMoneyCue)),
    c.domain,
    c.quantity,
  );
  const distance = word ? gap(word, c.quantity) : Infinity;
  // "The net loss came back from 325 to 227 million": what changes is named before, whatever the verb.
  const changes =
    c.quantity.change !== undefined &&
    inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start }).some((h) =>
      h.value.metrics.some((m) => METRICS[m].unit === 'money'),
    );
  if (distance > reach || (!changes && sign(c, c.domain, 'join', 'use') < distance)) return undefined;
  return nearestMoneyCue(c, c.domain);
}

/** So far back a sum of the same measure gives the currency, in claims and in passages. */
const ALIKE_BACK = 12;
const ALIKE_PASSAGES = 3;

/** "The loss had been 104.6 million", "sales came to 201 billion": in a text that spoke of money the currency may be left out. */
const sumAgain = (c: Candidate, sum: Draft | undefined, all: readonly Draft[]): MetricReading | undefined => {
  if (!sum) return undefined;
  const cue = cueBeside(c, SUM_REACH);
  // "wins a million a day": a verb for gaining money and people
  if (signNear(c, 'join') && inside(c.passage.periods, c.domain).some((p) => p.kind === 'rate')) return undefined;
  if (cue === undefined || (c.quantity.scale < SUM_SCALE && (scaleFrom(sum, c, ALIKE) ?? 1) === 1)) return undefined;
  const telling =
    cue === 'profit' ||
    cue === 'loss' ||
    cue === 'revenue' ||
    cue === 'fine' ||
    cue === 'borrow' ||
    c.quantity.scale >= SUM_SCALE ||
    (c.quantity.value > 1 && endsClause(c) && sum.metric !== 'funding' && sum.metric !== 'debt');
  if (!telling) return undefined;
  // A fine behind fines in euros and a turnover in dollars is in euros.
  const alike = all
    .slice(-ALIKE_BACK)
    .findLast((d) => d.metric === METRIC_OF[cue] && d.candidate.passage.index >= c.passage.index - ALIKE_PASSAGES);
  return ownSum(c, alike ?? sum, cue);
};

/** How near a word that speaks of nothing but money says what a sum is, in characters. */
const OUTRIGHT_REACH = 16;

/** "eBay l'avait acheté 2,6 milliards": whether a word that can only be one for a sum stands right before a number of millions. */
function saysOutright({ passage, domain, quantity }: Candidate): boolean {
  const word = inside(passage.signs, { start: domain.start, end: quantity.hedgeStart }).at(-1);
  return (
    quantity.scale >= SUM_SCALE && word !== undefined && quantity.hedgeStart - word.end <= OUTRIGHT_REACH && word.value.every(isMoneyCue)
  );
}

/** "• Minors on Instagram: 405 million": a line of a list goes on with the sums of the lines before. */
const listed = (c: Candidate, sum: Draft | undefined): MetricReading | undefined => {
  const { folded } = c.passage.text;
  if (
    !sum ||
    c.head.kind !== 'none' ||
    !/: ?$/.test(folded.slice(c.sentence.start, c.quantity.hedgeStart)) ||
    /[\p{L}\d]/u.test(folded.slice(c.quantity.end))
  )
    return undefined;
  const scale = scaleFrom(sum, c, ALIKE);
  return scale === undefined ? undefined : { metric: sum.metric, rule: 'sum-goes-on', continues: sum, ...(scale === 1 ? {} : { scale }) };
};

/** "In 2019 it had been 8.5": right behind a sum a bare number of its size is of the same measure. */
const goesOn = (c: Candidate, previous: Draft, factor = OF_ITS_SIZE): MetricReading | undefined => {
  // Fines are of any size: whoever is named beside one was fined.
  const named =
    previous.metric === 'fine' &&
    (inside(c.passage.mentions, { start: c.domain.start, end: c.quantity.start }).some((m) => m.by === 'name') ||
      (inside(c.passage.moments, c.domain).some((m) => m.date !== null) &&
        inside(c.passage.functions, { start: Math.max(0, c.quantity.hedgeStart - 8), end: c.quantity.hedgeStart }).some(
          (f) => f.value.includes('definite') && c.quantity.hedgeStart - f.end <= 1,
        )));
  const scale = scaleFrom(previous, c, named ? ALIKE : factor);
  if (c.head.kind !== 'none' || countsPeople(c)) return undefined;
  // "Takes in 1,128 million. The losses grew fivefold, from 72 to 360 million": what the sentence opens with says what its numbers are.
  const opens =
    previous.candidate.sentence === c.sentence || /[:;]/.test(c.passage.text.folded.slice(c.sentence.start, c.quantity.start))
      ? undefined
      : nearestMoneyCue(c, { start: c.sentence.start, end: c.domain.start });
  if (opens !== undefined && c.quantity.value * (scaleFrom(previous, c, ALIKE) ?? 0) >= SUM_SCALE) return ownSum(c, previous, opens);
  if (scale === undefined) return undefined;
  return {
    metric: previous.metric,
    rule: 'sum-goes-on',
    continues: previous,
    ...(previous.value < 0 ? { negative: true } : {}),
    ...(scale === 1 ? {} : { scale }),
  };
};

/** "The registered accounts exceed a billion": the number's own part counts people before it. */
const countsPeople = ({ passage, domain, quantity }: Candidate): boolean =>
  inside(passage.heads, { start: domain.start, end: quantity.hedgeStart }).some(
    (h) =>
      h.value.metrics.some((m) => METRICS[m].group === 'audience') ||
      h.value.heads.some((cue) => cue === 'user' || cue === 'account' || cue === 'member'),
  );

/** What is promised for the next quarter lies within this factor of what the last one brought. */
const NEXT_RATIO = 1.7;

/**
 * "For the start of the year it promises between 285 and 310 million": what is expected goes on with the results told before, where it is
 * of their size and not of the audience's.
 */
const guidance = (c: Candidate, audience: Draft | undefined, all: readonly Draft[]): MetricReading | undefined => {
  if (
    c.head.kind !== 'none' ||
    c.quantity.bare ||
    c.quantity.scale < SUM_SCALE ||
    distanceTo(c.passage.modes, c.domain, c.quantity, 'forecast') > SUM_REACH ||
    signNear(c, 'use', 'join', 'active')
  )
    return undefined;
  const last = all.slice(-ALIKE_BACK).findLast((d) => d.metric === 'revenue');
  const apart = (d: Draft | undefined): number =>
    d === undefined ? Infinity : Math.max(c.quantity.value / d.value, d.value / c.quantity.value);
  return last !== undefined && apart(last) < Math.min(NEXT_RATIO, apart(audience))
    ? { metric: 'revenue', rule: 'sum-goes-on', continues: last }
    : undefined;
};

/** "Microsoft pays 8.5 billion for Skype": headlines leave the currency out. */
const headline = (c: Candidate): MetricReading | undefined => {
  if (c.passage.index !== 0 || c.quantity.scale < SUM_SCALE || c.passage.mentions.length === 0) return undefined;
  const far = cueBeside(c, LONGEST_HEADLINE);
  // "Meta's revenue shrinks for the first time: 28.8 billion in three months"
  const told = far === 'fine';
  const cue = cueBeside(c, HEADLINE_REACH) ?? (told ? far : undefined);
  const metric: Metric | undefined = cue === undefined ? undefined : METRIC_OF[cue];
  // "Meta falls on the stock exchange: 230 billion lost in a day"
  if (cue === 'loss' && c.quantity.scale >= VALUE_SCALE && inside(c.passage.bars, c.sentence).some((b) => b.value.includes('stock')))
    return none('value-gone');
  return metric === undefined ? undefined : { metric, rule: 'sum-headline', ...(cue === 'loss' ? { negative: true as const } : {}) };
};

/** A verb stands so near before its sum, in characters. */
const VERB_BESIDE = 2;

/**
 * "Takes in 404 million and loses 515": where nothing told the currency, a verb of revenue right before a number, or of a result beside
 * another result, says what it is.
 */
const unsaidCurrency = (c: Candidate): MetricReading | undefined => {
  if (c.head.kind !== 'none' || c.quantity.scale < SUM_SCALE || c.quantity.bare) return undefined;
  const word = inside(c.passage.signs, { start: c.domain.start, end: c.quantity.hedgeStart }).findLast(
    (s) => s.value.some(isMoneyCue) && c.quantity.hedgeStart - s.end <= VERB_BESIDE,
  );
  const cue = word?.value.find(isMoneyCue);
  if (
    word === undefined ||
    (cue !== 'revenue' && cue !== 'loss' && cue !== 'profit') ||
    word.value.some((v) => v === 'join' || v === 'have' || v === 'use')
  )
    return undefined;
  const other = inside(c.passage.signs, { start: c.quantity.end, end: c.sentence.end }).some(
    (s) => s.value.some((v) => v === 'revenue' || v === 'profit' || v === 'loss') && !s.value.includes(cue),
  );
  if (!other) return undefined;
  const metric = METRIC_OF[cue];
  return { metric, rule: 'no-currency', ...(cue === 'loss' ? { negative: true as const } : {}) };
};

/** A number without currency that goes on with a sum, or that a headline on a deal leaves bare. */
export const bareMoney: Rule = (c, { inSentence, inPassage, sum, anySum, fines, all, audience }) => {
  if ((isSum(inSentence) && isPart(c, inSentence) && !isResultOf(c, inSentence)) || isGiversSum(c, inPassage)) return none('part-of-a-sum');
  // "paid 900 million for X, boasts: sign-ups are at 460 million"
  if ((isCounted(c, 'user') || isCounted(c, 'account')) && !signNear(c, 'buy', 'revenue', 'profit', 'loss', 'fine', 'value'))
    return undefined;
  const counted = countedSum(c, sum);
  if (counted) return counted;
  // "Wall Street had bet on 1.49 billion": what markets expect is a result.
  const expected = distanceTo(c.passage.modes, c.domain, c.quantity, 'forecast') < SUM_REACH;
  if (
    bar(c, c.domain, ...(expected ? [] : ['stock' as const]), 'stake', 'price', 'other-money', 'crime', 'outlay') < SUM_REACH &&
    c.head.kind === 'none'
  )
    return undefined;
  const fine = isSum(inSentence) ? undefined : fineAgain(c, sum ?? anySum, fines);
  if (fine) return fine;
  if (!inSentence)
    return (
      sumAgain(c, sum ?? (saysOutright(c) ? anySum : undefined), all) ??
      guidance(c, audience, all) ??
      unsaidCurrency(c) ??
      headline(c) ??
      (signNear(c, 'use', 'open') || (inPassage && !isSum(inPassage)) ? undefined : listed(c, sum)) ??
      (isSum(inPassage) && !signNear(c, 'use', 'active') ? goesOn(c, inPassage) : undefined)
    );
  // "WhatsApp, 20, and WeChat 48": sums whose currency was named once.
  if (signNear(c, 'have', 'use', 'active', 'registered') && !signNear(c, 'loss', 'profit', 'revenue', 'buy', 'value'))
    return isSum(inSentence) &&
      !signNear(c, 'use', 'active', 'registered') &&
      // "took in 388 million, analysts had had 360 on their lists": what was expected of results is one.
      (isOfOtherTime(c) || (expected && isResult(inSentence.metric)))
      ? goesOn(c, inSentence, ALIKE)
      : undefined;
  if (!isSum(inSentence)) return sumAgain(c, sum, all);
  if (isBesideWhen(c, inSentence)) return undefined;
  if (c.head.kind !== 'none') return undefined;
  // "the loss shrank from 353 to 255 million, but the profit …": both ends of a change are of one measure.
  if (c.quantity.change?.role === 'to' && inSentence.candidate.quantity.change?.role === 'from')
    return continuing(inSentence, 'sum-goes-on', c);
  const wide = { ...c, domain: ownWords(c) };
  const own =
    !contrastBefore(c) && signNear(wide, 'loss', 'profit', 'revenue', 'fine', 'borrow', 'value', 'raise')
      ? ownSum(c, inSentence, nearestMoneyCue(wide, wide.domain))
      : undefined;
  return own ?? shortOf(c, inSentence) ?? continuing(inSentence, 'sum-goes-on', c);
};

/** "a loss of 227 million; twelve months before it had been 325": nobody is named, and another time is. */
const isOfOtherTime = ({ passage, domain, quantity }: Candidate): boolean =>
  inside(passage.moments, { start: domain.start, end: quantity.start }).some((m) => m.date !== null) &&
  inside(passage.mentions, { start: domain.start, end: quantity.start }).length === 0;

/** How far behind its comma a number stands that a clause of time leads up to, in characters. */
const CLAUSE_END = 24;

/** "When Facebook put down 19 billion for it, 450": behind the comma that ends a clause of time something else is counted. */
export function isBesideWhen({ passage, sentence, quantity }: Candidate, sum: Draft): boolean {
  const from = sum.candidate.quantity.end;
  const comma = passage.text.folded.lastIndexOf(',', quantity.start);
  if (
    comma < from ||
    quantity.hedgeStart - comma > CLAUSE_END ||
    inside(passage.signs, { start: comma, end: quantity.start }).some((s) => s.value.some(isMoneyCue))
  )
    return false;
  const when = inside(passage.functions, { start: sentence.start, end: sum.candidate.quantity.start }).findLast((f) =>
    f.value.includes('when'),
  );
  return (
    when !== undefined &&
    !passage.text.folded.slice(when.end, sum.candidate.quantity.start).includes(',') &&
    inside(passage.functions, { start: from, end: quantity.start }).every(
      (f) => !f.value.includes('contrast') && !f.value.includes('clause'),
    )
  );
}

/** "16,914 million and 6,882": a number of the sum's order without its scale. */
function shortOf(c: Candidate, sum: Draft): MetricReading | undefined {
  if (scaleLeftOut(sum, c) !== 1) return undefined;
  const scale = scaleFrom(sum, c, ALIKE);
  if (scale === undefined || scale === 1) return undefined;
  return { metric: sum.metric, rule: 'sum-goes-on', continues: sum, ...(sum.value < 0 ? { negative: true } : {}), scale };
}
