import { METRICS, type Metric, type Unit } from '../../terms';
import { type Candidate, counts } from '../candidate';
import { audienceMetric, isAudiencePeriod } from '../resolve-window';
import { inside, type PassageReading, type Span } from '../reading';
import { LARGEST_LIMIT, type Rule, continuing, found } from './rule';

/** An entry of a list counts what the line above says, or what the entry before counts; else what the headline speaks of. */
export const listed: Rule = (c, { before, container, about }) => {
  const { header } = c;
  // "Members of a group, year by year:", "2014: 200 people"
  if (
    header &&
    container !== undefined &&
    counts(c, 'person', 'participant', 'member') &&
    c.quantity.value <= LARGEST_LIMIT &&
    inside(header.passage.signs, header.sentence).some((s) => s.value.includes('limit') || s.value.includes('hold'))
  )
    return found(container, 'listed-limit');
  if (!header) return undefined;
  const previous = before?.candidate.header === header && before.candidate.passage !== c.passage ? before : undefined;
  // "Children on Instagram: 405 million": in a list of sums the label is no noun of the number.
  if (
    previous &&
    METRICS[previous.metric].unit === 'money' &&
    (c.quantity.kind === 'count' || c.quantity.kind === 'money') &&
    !(c.head.kind === 'noun' && c.head.side === 'after')
  ) {
    return { ...continuing(previous, 'listed-goes-on', c), ...leftOut(c, Math.max(header.scale, previous.candidate.quantity.scale)) };
  }
  if (c.head.kind === 'noun') return undefined;
  const metric =
    statedIn(c, c.passage, { start: 0, end: c.quantity.start }) ??
    statedIn(c, header.passage, header.sentence) ??
    (header.title && statedIn(c, header.title, { start: 0, end: header.title.text.folded.length }));
  // "Phones of 500 million users for sale": those of a leak
  return metric
    ? {
        metric: metric === 'users' && about === 'people-affected' ? about : metric,
        rule: 'listed-goes-on',
        ...(METRICS[metric].unit === 'percent' ? {} : leftOut(c, header.scale)),
      }
    : undefined;
};

function leftOut({ quantity }: Candidate, scale: number): { readonly scale?: number } {
  return quantity.scale === 1 && quantity.value < 1000 && scale > 1 ? { scale } : {};
}

/** What a stretch of text without the number says that numbers of its kind state. */
function statedIn(c: Candidate, passage: PassageReading, sentence: Span): Metric | undefined {
  const heads = inside(passage.heads, sentence);
  if (c.quantity.kind === 'percent' || c.quantity.kind === 'share') {
    return heads.some((h) => h.value.heads.includes('population')) || inside(passage.places, sentence).some((p) => p.qualifies === 'people')
      ? 'population-share'
      : undefined;
  }
  const unit = UNITS[c.quantity.kind];
  const named = heads.flatMap((h) => h.value.metrics).find((m) => METRICS[m].unit === unit);
  if (c.quantity.kind === 'count' && (named === undefined || named === 'users')) {
    return heads.some((h) => h.value.heads.includes('user'))
      ? audienceMetric(
          'users',
          inside(passage.periods, sentence).find((p) => p.kind === 'rate' && isAudiencePeriod(p)),
        )
      : undefined;
  }
  if (named !== undefined || c.quantity.kind !== 'money') return named;
  return SUMS.find(([cue]) => inside(passage.signs, sentence).some((s) => s.value.includes(cue)))?.[1];
}

const UNITS: Readonly<Record<string, Unit>> = { count: 'people', money: 'money', duration: 'minutes' };

/** What a headline or header says of the sums of a list. */
const SUMS = [
  ['fine', 'fine'],
  ['revenue', 'revenue'],
  ['profit', 'profit'],
  ['value', 'valuation'],
  ['raise', 'funding'],
  ['buy', 'acquisition-price'],
] as const;
