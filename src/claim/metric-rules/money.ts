import { METRICS, type Metric } from '../../terms';
import { type Candidate, signNear } from '../candidate';
import type { Draft } from '../draft';
import { type Span, nearest } from '../reading';
import { type MetricReading, type Rule, bar, continuing, contrastBefore, found, isPart, none, scaleLeftOut, sign, speaksOfApp } from './rule';

const MONEY_SIGNS = [
  ['fine', 'fine'], ['profit', 'profit'], ['loss', 'profit'], ['revenue', 'revenue'], ['value', 'valuation'], ['raise', 'funding'], ['borrow', 'debt'], ['buy', 'acquisition-price'],
] as const;

/** Sums of shares, stakes, subscriptions, crimes and fortunes are no figures of a company. */
export const moneyBars: Rule = (c, { inSentence }) => {
  if (isPart(c, inSentence)) return none('part-of-a-sum');
  if (bar(c, c.domain, 'fortune') < Infinity) return none('fortune');
  const barred = bar(c, c.domain, 'stock', 'stake', 'price', 'other-money');
  if (barred === Infinity) return undefined;
  const best = Math.min(...MONEY_SIGNS.map(([cue]) => sign(c, c.domain, cue)));
  return barred <= best ? none('money-of-something-else') : undefined;
};

/** The nearest word for a deal, result, fine or debt says what a sum is: in the number's own part first, then in the sentence. */
export const moneySigns: Rule = (c) => {
  for (const range of [c.domain, c.sentence]) {
    let best: { metric: Metric; cue: string; distance: number } | undefined;
    for (const [cue, metric] of MONEY_SIGNS) {
      const distance = sign(c, range, cue);
      if (distance < (best?.distance ?? Infinity)) best = { metric, cue, distance };
    }
    if (best) {
      // "lost" and "loss" turn the sign of a result, wherever they stand in the number's own words.
      const negative = best.metric === 'profit' && sign(c, range, 'loss') < Infinity && sign(c, range, 'loss') <= sign(c, range, 'profit') + 20;
      return negative ? { metric: 'profit', rule: 'loss', negative: true } : found(best.metric, `money-${best.cue}`);
    }
    const outright = outrightIn(c, range, 'money');
    if (outright) return found(outright, 'money-named');
  }
  return undefined;
};

/** A sum without such a word goes on with the sum before it. */
export const moneyContinues: Rule = (c, { inSentence, inPassage, before }) => {
  const previous = inSentence ?? inPassage ?? (before && before.candidate.passage.index === c.passage.index - 1 && (speaksOfApp(c) || before.candidate.passage.index === 0) ? before : undefined);
  if (previous && METRICS[previous.metric].unit === 'money') return continuing(previous, 'money-goes-on', c);
  return undefined;
};

/** A metric whose outright name stands nearest before or behind the number. */
function outrightIn(c: Candidate, range: Span, unit: string): Metric | undefined {
  const heads = c.passage.heads.filter((h) => h.start >= range.start && h.end <= range.end && h.value.metrics.some((m) => METRICS[m].unit === unit));
  return nearest(heads, range, c.quantity)?.value.metrics.find((m) => METRICS[m].unit === unit);
}

/** A sum without currency, of what its own words name, in the currency and scale of the sum before. */
function ownSum(c: Candidate, before: Draft): MetricReading {
  const [named] = MONEY_SIGNS.filter(([cue]) => signNear(c, cue)).sort(([a], [b]) => sign(c, c.domain, a) - sign(c, c.domain, b));
  const metric = named?.[1] ?? before.metric;
  const negative = metric === 'profit' && signNear(c, 'loss') ? ({ negative: true } as const) : {};
  const scale = scaleLeftOut(before, c);
  return { metric, rule: 'sum-again', continues: before, ...negative, ...(scale === 1 ? {} : { scale }) };
}

/** A number without currency that goes on with a sum, or that a headline on a deal leaves bare. */
export const bareMoney: Rule = (c, { inSentence, inPassage }) => {
  // "The loss had been 104.6 million": the sentence says that it speaks of money again.
  if (!inSentence && inPassage && METRICS[inPassage.metric].unit === 'money' && c.head.kind === 'none' && signNear(c, 'loss', 'profit', 'revenue', 'fine', 'borrow')) {
    return ownSum(c, inPassage);
  }
  // "Microsoft pays 8.5 billion for Skype": headlines leave the currency out.
  if (!inSentence && c.passage.index === 0 && c.quantity.scale >= 1_000_000 && c.head.kind === 'none' && sign(c, c.domain, 'buy') < 24 && c.passage.mentions.length > 0) return found('acquisition-price', 'headline-of-a-deal');
  // "WhatsApp, 20, and WeChat 48": sums whose currency was named once.
  if (inSentence && METRICS[inSentence.metric].unit === 'money' && isPart(c, inSentence)) return none('part-of-a-sum');
  if (signNear(c, 'have', 'use', 'active') && !signNear(c, 'loss', 'profit', 'revenue', 'buy', 'value')) return undefined;
  if (!inSentence || METRICS[inSentence.metric].unit !== 'money' || (c.head.kind !== 'none' && !contrastBefore(c))) return undefined;
  const own = signNear(c, 'loss', 'profit', 'revenue', 'fine', 'borrow', 'value', 'raise') ? ownSum(c, inSentence) : undefined;
  return own ?? continuing(inSentence, 'sum-goes-on', c);
};
