import type { ModeCue } from '../languages/lexicon';
import { METRICS, type Bound, type Metric, type Mode } from '../terms';
import { governs, type Candidate } from './candidate';
import { compiled } from './compiled-pattern';
import { gap, inside, startingAt, touches, type Span } from './reading';
import { relativeIn } from './relative-clause';
import { isWindowed } from './resolve-window';

/** How far before a number a verb such as "passes" may stand to bind it, in characters. */
const VERB_REACH = 48;

/** A day that a limit begins on opens its sentence, behind a few words ("A partir desta terça"). */
const BEGINS_REACH = 20;

/** What a company or authority can intend. */
const INTENDED: ReadonlySet<Metric> = new Set(['acquisition-price', 'valuation', 'funding', 'fine', 'debt']);

/** The part of the sentence in which a word can put the number in another mode: its own, and what leads up to it. */
export function reach({ domain, quantity, before }: Candidate): Span {
  // "should by the end of the year rise from 100 to 150": what leads up to a change is said of where it ends.
  return quantity.change?.role === 'to' && before?.quantity.change?.role === 'from'
    ? { start: before.domain.start, end: domain.end }
    : domain;
}

function near(c: Candidate, range: Span, cue: ModeCue): number {
  let best = Infinity;
  for (const item of inside(c.passage.modes, range))
    if (
      item.value.includes(cue) &&
      governs(c, item) &&
      !(cue === 'nears' && isOfHour(c, item)) &&
      !(cue === 'former' && touches(c.passage.speech, item)) &&
      !(DEMANDS.has(cue) && (isLeft(c, item) || isHearsay(c, item))) &&
      !(cue === 'exceeds' && item.end <= c.quantity.start && c.passage.text.folded.startsWith(', ', item.end))
    )
      best = Math.min(best, gap(item, c.quantity));
  return best;
}

/** "intorno alle 19.30 se ne contavano 105mila": other digits stand right behind the word. */
const isOfHour = ({ passage, quantity }: Candidate, { end }: Span): boolean =>
  end + 1 < quantity.hedgeStart && /^ \d/.test(passage.text.folded.slice(end, end + 2));

/** What binds no further than its own clause. */
const DEMANDS: ReadonlySet<ModeCue> = new Set<ModeCue>(['forecast', 'intent']);
/** "soll 2013 rund 30 Millionen umgesetzt haben": what is said to have been done is told as a fact. */
const isHearsay = (
  {
    passage: {
      moments,
      text: { folded },
      language: {
        times: { perfects },
      },
    },
  }: Candidate,
  { end }: Span,
): boolean =>
  perfects !== undefined &&
  compiled(`^[^.:;]*?(?:${perfects})`).test(folded.slice(end, end + PERFECT_REACH)) &&
  !inside(moments, { start: end, end: end + PERFECT_REACH }).some((m) => m.when === 'future' || m.relation === 'by');

/** A verb that ends its clause stands no farther behind the one that opens it, in characters. */
const PERFECT_REACH = 120;

/** How far behind its comma a word that opens a clause stands, in characters. */
const CLAUSE_OPENING = 4;

/** "expects to lose regulars, who numbered 477 million": behind a comma another clause tells what is. */
export function isLeft({ passage, quantity, domain }: Candidate, word: Span): boolean {
  const { folded } = passage.text;
  const comma = folded.lastIndexOf(',', quantity.start);
  if (comma < word.end) return false;
  if (isInRelative(passage, word)) return true;
  const opens = relativeIn(passage, { start: comma, end: quantity.start }, CLAUSE_OPENING);
  // "…, das im Monat auf 320 Millionen kommt": a relative pronoun with its comma opens a clause whose verb may end it.
  return (
    opens !== undefined &&
    inside(passage.signs, { start: comma, end: opens.start === comma ? domain.end : quantity.start }).some(
      (s) => s.value.includes('have') || s.value.includes('use'),
    )
  );
}

/** "X, with which Moscow wants to replace Y, has 45 million": a relative clause that a comma closes, and a verb goes on behind it. */
function isInRelative(passage: Candidate['passage'], word: Span): boolean {
  const {
    signs,
    text: { folded },
  } = passage;
  const [opens, closes] = [folded.lastIndexOf(',', word.start), folded.indexOf(',', word.end)];
  return (
    opens >= 0 &&
    relativeIn(passage, { start: opens, end: word.start }, CLAUSE_OPENING) !== undefined &&
    inside(signs, { start: closes, end: closes + VERB_REACH }).some((s) => s.start - closes === 2)
  );
}

/**
 * "Not" may stand so far from a number behind it, a verb that is denied so far behind the number, and behind that another number that was
 * meant, in characters.
 */
const DENIAL_REACH = { before: 90, behind: 80, other: 24 } as const;
/** "Far from" must stand right before its number, "short of" right behind. */
const SHORT_REACH = 5;
/** Behind the number an owner or a place makes it somebody else's: "far from the 65 of Brazil". */
const OWNER_REACH = 24;

/** How near a word stands that denies the number; Infinity where none does. */
function denialNear(c: Candidate): number {
  const { passage, quantity, domain } = c;
  let best = Infinity;
  // "30 statt 50 Millionen": what stands between two numbers may belong to the part of the first.
  for (const item of inside(passage.modes, { start: Math.min(domain.start, quantity.hedgeStart - OWNER_REACH), end: domain.end })) {
    const distance = gap(item, quantity);
    if (item.value.includes('denied') && item.start >= domain.start && denies(c, item)) best = Math.min(best, distance);
    // "Eine Milliarde Nutzer hat Telegram nicht."
    if (
      item.value.includes('short-of') &&
      item.start > quantity.end &&
      inside(passage.mentions, { start: quantity.end, end: item.start }).length > 0 &&
      inside(passage.signs, { start: quantity.end, end: item.start }).every((s) => s.value.includes('have')) &&
      /^[^.,;:]*$/.test(passage.text.folded.slice(quantity.end, item.start)) &&
      /^(?:[.,;!]|$)/.test(passage.text.folded.slice(item.end))
    )
      best = Math.min(best, distance);
    if (
      item.value.includes('short-of') &&
      item.end <= quantity.hedgeStart &&
      quantity.hedgeStart - item.end <= SHORT_REACH &&
      !passage.text.folded.slice(item.end, quantity.hedgeStart).includes(':') &&
      !isOfAnother(c)
    )
      best = Math.min(best, distance);
  }
  return isAnswered(c, 'denied') ? 0 : best;
}

/** Whether a denial's clause is the number's: no comma between, unless a pair of them sets something in. */
function denies(c: Candidate, word: Span): boolean {
  const { folded } = c.passage.text;
  const before = word.end <= c.quantity.start;
  const between = before ? folded.slice(word.end, c.quantity.start) : folded.slice(c.quantity.end, word.start);
  if (
    between.length > (before ? DENIAL_REACH.before : DENIAL_REACH.behind) ||
    /[:;()?]/.test(between) ||
    (!before && / [–—-] /.test(between))
  )
    return false;
  // "the not yet profitable company took in 400 million"
  if (
    before &&
    inside(c.passage.epithets, { start: word.end, end: c.quantity.start }).some(
      (e) => !e.value.includes('pronoun') && /^ \p{L}+ $/u.test(folded.slice(word.end, e.start)),
    )
  )
    return false;
  // "has not, contrary to reports, a billion users"
  if (before && /^(?: \p{L}+){0,2},[^,]*,[^,]*$/u.test(between)) return true;
  // "Es stimmt nicht, dass sie zwei Milliarden Nutzer hat": a clause of what is not so.
  // "bestreitet, 700 Millionen Nutzer zu haben": so is what stands right behind the comma.
  const that =
    before &&
    between.startsWith(', ') &&
    (relativeIn(c.passage, { start: word.end + 2, end: c.quantity.start }, 0) || c.quantity.hedgeStart - word.end <= 2);
  const commas = between.split(',').length - (that ? 2 : 1);
  // "sales of 1.24 billion fell short of the 1.25 that the market expected": the other number was not reached.
  if (commas === 0)
    return (
      before ||
      (governs(c, word, DENIAL_REACH.behind) &&
        !inside(c.passage.quantities, { start: word.end, end: word.end + DENIAL_REACH.other }).some(
          (q) => q.kind === c.quantity.kind && !/[,.;]/.test(folded.slice(word.end, q.start)),
        ))
    );
  // "До миллиарда, вопреки заголовкам, не дотянул": the verb ends its clause, as in no "870 млн, пишет газета со ссылкой на отчётность, ещё
  // не проверенную …".
  return commas === 2 && /^[^.,;:]{0,14}(?:[.,;:!]|$)/.test(folded.slice(word.end));
}

function isOfAnother({ passage, quantity }: Candidate): boolean {
  const behind = { start: quantity.end, end: quantity.end + OWNER_REACH };
  return inside(passage.mentions, behind).length > 0 || inside(passage.places, behind).length > 0;
}

/**
 * "Does it have 1.4 billion? Nonsense": the sentence behind a question may deny it with its first words, or put it off ("It should before
 * 2025").
 */
function isAnswered({ passage, sentence }: Candidate, cue: ModeCue): boolean {
  if (!passage.text.folded.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return false;
  const answer = passage.sentences.find((s) => s.start >= sentence.end);
  return answer !== undefined && inside(passage.modes, answer).some((m) => m.value.includes(cue));
}

/** "If a year ago it had 500 million, today …": an "if" with a date that is past or with a country sets two facts side by side. */
function suppositionNear(c: Candidate): number {
  let best = Infinity;
  for (const item of inside(c.passage.modes, c.domain)) {
    // "juntaram-se ao Telegram": behind a hyphen "if" is the end of a verb.
    if (!item.value.includes('hypothetical') || !governs(c, item) || c.passage.text.folded.charAt(item.start - 1) === '-') continue;
    const between = { start: item.end, end: c.quantity.start };
    if (
      item.end <= c.quantity.start &&
      !isSupposed(c) &&
      (inside(c.passage.moments, between).some((m) => m.when === 'past' && m.date !== null) ||
        inside(c.passage.places, between).some((p) => p.qualifies === 'in' && p.kind !== 'world'))
    )
      continue;
    best = Math.min(best, gap(item, c.quantity));
  }
  return best < Infinity || !isOfCondition(c) ? best : OPENING;
}

/** As if so many characters away stands the condition that opens a sentence, where the number's own part begins behind it. */
const OPENING = 90;
/** Prices and shares that a condition names are smaller; larger numbers are facts that another is set against. */
const CONDITION = 1000;

/** "If one in four paid a dollar, it would take in 500 million": a condition opens the sentence, and tells of no fact. */
function isOfCondition({ passage, sentence, domain }: Candidate): boolean {
  const opens = inside(passage.modes, { start: sentence.start, end: domain.start }).find((m) => m.value.includes('hypothetical'));
  const clause = { start: opens?.end ?? 0, end: domain.start };
  return (
    opens !== undefined &&
    opens.start - sentence.start <= CLAUSE_OPENING &&
    inside(passage.quantities, clause).every((q) => q.value < CONDITION) &&
    (passage.text.folded.slice(domain.start - 2, domain.start + 2).includes(',') ||
      [0, 1].some((space) => startingAt(passage.functions, domain.start + space)?.value.includes('clause'))) &&
    inside(passage.moments, clause).every((m) => m.when !== 'past') &&
    !/[;:]/.test(passage.text.folded.slice(clause.start, clause.end))
  );
}

/**
 * How a claim is put.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed; deals and fines can be planned
 * @param future - the claim's own date lies after the page's
 */
export function modeOf(c: Candidate, metric: Metric, future: boolean): Mode {
  const range = reach(c);
  // "expects its billionth user": whoever is to come as the n-th is not there yet.
  if ((METRICS[metric].group === 'audience' || metric === 'employees') && c.quantity.kind !== 'ordinal' && isPossessed(c))
    return future ? 'forecast' : 'asserted';
  // "turned Microsoft away, although it was willing to pay 12 billion": an offer that was refused was made.
  if (metric === 'acquisition-price' && inside(c.passage.modes, c.sentence).some((m) => m.value.includes('refused'))) return 'asserted';
  if (isExpected(c) || (metric !== 'fine' && (METRICS[metric].unit === 'money' || isMeasured(c)) && isExpectedSum(c))) return 'forecast';
  // "None of them may pass on to more than five": what is denied beyond a limit is what it forbids.
  // "could not be reached for two hours": what is denied is the service.
  const denied = METRICS[metric].group === 'limits' || metric === 'outage-minutes' || isNotEven(c, metric) ? Infinity : denialNear(c);
  // A limit holds for messages passed on often: an "if" before it says for which.
  const hypothetical = METRICS[metric].group === 'limits' ? Infinity : suppositionNear(c);
  // A fine that must be paid is a fact, whatever tense says so.
  // "should rise from 100 to 150": there are 100 already.
  const forecast = Math.min(
    metric === 'fine' || c.quantity.change?.role === 'from' || beginsNow(c, metric)
      ? Infinity
      : !INTENDED.has(metric) && metric !== 'outage-minutes' && isToCome(c)
        ? 0
        : near(c, range, 'forecast'),
    isAnswered(c, 'forecast') ? 0 : Infinity,
    INTENDED.has(metric) ? near(c, range, 'intent') : Infinity,
  );
  const least = Math.min(denied, hypothetical, forecast);
  if (least === Infinity) return future && metric !== 'debt' ? 'forecast' : 'asserted';
  if (denied === least) return 'denied';
  if (hypothetical === least || (METRICS[metric].group !== 'limits' && isSupposed(c))) return 'hypothetical';
  return 'forecast';
}

/** "below the 1.38 billion that the market expected", "against 192 expected": so near behind the number, in characters. */
const EXPECTED_REACH = 5;

/** "the $360 million that analysts had pencilled in": a relative clause right behind a sum says that it was expected. */
function isExpectedSum({ passage, sentence, quantity: { end } }: Candidate): boolean {
  const word = inside(passage.modes, { start: end, end: end + GOVERNING_BEHIND }).find((m) => m.value.includes('forecast'));
  return (
    word !== undefined &&
    relativeIn(passage, { start: end, end: word.start }, CLAUSE_OPENING - 2) !== undefined &&
    // "255 million, but the profit that he promises": another sum is the clause's own.
    !inside(passage.signs, { start: end, end: word.start }).some((s) =>
      s.value.some((cue) => cue === 'profit' || cue === 'revenue' || cue === 'loss'),
    ) &&
    // "took in 388 million, where the consensus was 360"
    inside(passage.quantities, { start: word.end, end: Math.min(sentence.end, word.end + GOVERNING_BEHIND) }).every((q) =>
      /[,;] | \p{L}{1,2} /u.test(passage.text.folded.slice(word.end, q.start)),
    )
  );
}

/** "203 million, against the 192 that analysts had expected": a count is measured against what was expected. */
function isMeasured({ passage, quantity: { hedgeStart, start } }: Candidate): boolean {
  return [
    ...passage.functions.filter((f) => f.value.includes('contrast')),
    ...passage.modes.filter((m) => m.value.includes('exceeds') || m.value.includes('short-of')),
  ].some((w) => w.end <= start && (start - w.end <= MEASURED_REACH || hedgeStart === w.start));
}

/** Between such a word and its number stands an article at most, in characters. */
const MEASURED_REACH = 5;

/** How far behind its sum a relative clause says that it was expected, in characters. */
const GOVERNING_BEHIND = 52;

/** Whether the number is said to have been expected, right behind it or its noun. */
function isExpected({ passage, quantity, head }: Candidate): boolean {
  const from = head.kind === 'noun' && head.side === 'after' ? head.span.end : quantity.end;
  return (
    inside(passage.modes, { start: quantity.end, end: passage.text.folded.length }).some(
      (m) =>
        m.start - from <= EXPECTED_REACH &&
        m.value.includes('forecast') &&
        !/[,.;:]/.test(passage.text.folded.slice(quantity.end, m.start)),
    ) &&
    inside(passage.modes, { start: Math.max(0, quantity.hedgeStart - SHORT_REACH), end: quantity.start }).some((m) =>
      m.value.includes('short-of'),
    )
  );
}

/** "If growth holds, it will reach 1 billion": a condition that opens the clause, with its comma, rules the verb behind. */
function isSupposed(c: Candidate): boolean {
  const { folded } = c.passage.text;
  const word = inside(c.passage.modes, { start: c.sentence.start, end: c.quantity.start }).find((m) => m.value.includes('hypothetical'));
  const comma = word ? folded.indexOf(',', word.end) : -1;
  return (
    word !== undefined &&
    word.start - c.domain.start <= 3 &&
    comma > word.end + 1 &&
    comma < c.quantity.start &&
    inside(c.passage.modes, { start: comma, end: c.quantity.start }).some((m) => m.value.includes('forecast'))
  );
}

/** How far behind its noun a relative pronoun ends, and the verb of its clause stands, in characters. */
const WHO_REACH = { pronoun: 10, verb: 32 } as const;

/** "will reach all of the three billion people who use it every month": who uses it already is a fact. */
function isOfThoseWho({ passage, head }: Candidate): boolean {
  if (head.kind !== 'noun' || head.side !== 'after') return false;
  const { end } = head.span;
  const who = relativeIn(passage, { start: end, end: end + WHO_REACH.pronoun }, 1);
  const often = who && inside(passage.periods, { start: who.end, end: who.end + WHO_REACH.verb }).find((p) => p.kind === 'rate');
  return who !== undefined && often !== undefined && !/[,.;:]/.test(passage.text.folded.slice(who.end, often.start));
}

/** "will show advertising to its 2 billion users": what somebody has is a fact, whatever is to come of it. */
function isPossessed(c: Candidate): boolean {
  if (isOfThoseWho(c)) return true;
  const before = { start: Math.max(c.sentence.start, c.quantity.hedgeStart - OWNER_REACH), end: c.quantity.hedgeStart };
  return inside(c.passage.functions, before).some((f) => f.value.includes('possessive') && c.quantity.hedgeStart - f.end <= 1);
}

/**
 * "tocará los 1.000 millones", "quer bater os 500 milhões": right before the number a verb that says by its ending, or with the one that it
 * stands by, what is to come.
 */
function isToCome({
  passage: {
    text: { folded },
    language: {
      times: { futures },
    },
  },
  sentence,
  quantity: { hedgeStart, start },
}: Candidate): boolean {
  return (
    futures !== undefined &&
    [hedgeStart, start].some((end) =>
      compiled(`(?:${futures})(?: \\p{L}+){0,4} $`).test(folded.slice(Math.max(sentence.start, end - TO_COME_REACH), end)),
    )
  );
}

/** So far before the number such a verb begins, in characters. */
const TO_COME_REACH = 40;

/** "Starting today, groups will hold 1,024": a limit that is in force with the news is no forecast. */
function beginsNow(c: Candidate, metric: Metric): boolean {
  return (
    METRICS[metric].group === 'limits' &&
    inside(c.passage.moments, c.sentence).some(
      (m) => m.kind === 'now' || (m.kind === 'weekday' && m.start <= c.sentence.start + BEGINS_REACH),
    )
  );
}

/**
 * The bound of a claim: the quantity's own hedge, else a verb that says as much.
 * @param c - the quantity with its surroundings
 * @param metric - what is claimed
 */
export function boundOf(c: Candidate, metric: Metric): Bound {
  const { quantity } = c;
  // "no more than 256", "files of more than 2 GB are refused": whatever has a limit has it from above.
  if (METRICS[metric].group === 'limits' && quantity.bound === 'at-least') return 'at-most';
  if (isMeasured(c) && (isExpected(c) || isExpectedSum(c))) return 'exact';
  if (isNotEven(c, metric)) return 'at-most';
  if (quantity.bound !== 'exact') return quantity.bound === 'at-most' && isExpected(c) ? 'exact' : quantity.bound;
  // "groups go from 512 to 1,024": what goes beyond nothing.
  if (quantity.change?.role === 'from') return 'exact';
  const before = { start: Math.max(c.domain.start, quantity.start - VERB_REACH), end: Math.min(c.domain.end, quantity.end + VERB_REACH) };
  const exceeds = near(c, before, 'exceeds');
  // "7,116 that it takes for close to terrorism": what stands behind a number is near something else.
  const nears = near(c, { start: before.start, end: c.quantity.start }, 'nears');
  if (exceeds === Infinity && nears === Infinity) return 'exact';
  if (METRICS[metric].group === 'limits') return 'at-most';
  // "had never topped 1.5 million": what is denied puts no bound on the number.
  if (denialNear(c) < Infinity) return 'exact';
  return exceeds <= nears ? 'at-least' : 'about';
}

/**
 * "Not even 22,000 times in December": what was counted in a stretch of time that the clause names was less, where a denial stands right
 * before it.
 */
const isNotEven = ({ passage, domain, quantity }: Candidate, metric: Metric): boolean =>
  isWindowed(metric) &&
  METRICS[metric].unit !== 'money' &&
  inside(passage.modes, { start: domain.start, end: quantity.hedgeStart }).some(
    (m) => m.value.includes('denied') && quantity.hedgeStart - m.end === 1,
  ) &&
  (inside(passage.moments, domain).length > 0 || inside(passage.periods, domain).length > 0);

/** Whether the text marks the number as one of an earlier time. */
export function isFormer(c: Candidate): boolean {
  if (c.quantity.change?.role === 'from') return true;
  const before = { start: Math.max(c.domain.start, c.quantity.hedgeStart - 30), end: c.quantity.hedgeStart };
  return near(c, before, 'former') < 20;
}
