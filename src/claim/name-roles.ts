import { MESSENGER_STEMS } from '../languages/messenger-words';
import type { Candidate } from './candidate';
import { hasRole, type Names } from './names';
import { firstFrom, gap, inside, startingAt, within, type PassageReading, type Span } from './reading';
import { relativeIn } from './relative-clause';

/** "X, which is to replace Y and Z, has 100 million": a name in a relative clause between commas, behind another name. */
export function isBeside({ passage, sentence, quantity }: Candidate, mention: Span): boolean {
  const { folded } = passage.text;
  if (mention.end > quantity.start) return false;
  const opens = folded.lastIndexOf(',', mention.start);
  const closes = folded.indexOf(',', mention.end);
  if (opens <= sentence.start || closes < 0 || closes >= quantity.start) return false;
  const relative = relativeIn(passage, { start: opens, end: mention.start }) !== undefined;
  const head = { start: sentence.start, end: opens };
  // "X, the answer to the former Y, has 130 million": an apposition right behind a name.
  const aside = { start: opens + 1, end: closes };
  if (
    !relative &&
    closes - opens <= APPOSITION &&
    mention.start - opens > 3 &&
    [
      ...inside(passage.mentions, head).filter((m) => m.by === 'name'),
      ...inside(passage.strangers, head),
      ...inside(passage.epithets, head),
    ].some((m) => m.end === opens && m.start - Math.max(sentence.start, folded.lastIndexOf(';', m.start) + 1) <= OPENING) &&
    inside(passage.quantities, aside).every((q) => q.kind === 'duration') &&
    (isOffice(passage, mention) || inside(passage.functions, { start: opens, end: mention.start }).some((f) => f.value.includes('link'))) &&
    !inside(passage.signs, aside).some((s) => s.value.includes('have') || s.value.includes('use'))
  )
    return true;
  return (
    relative &&
    (inside(passage.mentions, head).some((m) => m.by === 'name') ||
      inside(passage.strangers, head).length > 0 ||
      inside(passage.epithets, head).some((e) => opens - e.end <= 1 && e.value.some((cue) => cue !== 'pronoun')))
  );
}

/** No apposition is longer, and no article before its name, in characters. */
const APPOSITION = 60;
const OPENING = 5;

/**
 * "When X changed its rules, 7.5 million installed Y": a name in a clause that a word for a time opens, where another stands outside it.
 */
export function isInWhen({ passage, sentence, quantity }: Candidate, mention: Span, spokenOf?: string): boolean {
  if (mention.end > quantity.start) return false;
  const opened = inside(passage.functions, { start: sentence.start, end: mention.start }).findLast(
    (f) =>
      f.value.includes('when') ||
      (f.start === sentence.start &&
        f.value.includes('clause') &&
        !passage.language.places.joins.includes(passage.text.folded.slice(f.start, f.end))),
  );
  if (opened === undefined) return false;
  let closes = passage.text.folded.indexOf(',', opened.end);
  // "While X, Y and Z stumbled, …": the commas of a list of names end no clause.
  for (let listed = startingAt(passage.mentions, closes + 2); closes >= 0 && listed; listed = startingAt(passage.mentions, closes + 2))
    closes = passage.text.folded.indexOf(',', listed.end);
  if (closes < mention.end || closes > quantity.start || /[:;]/.test(passage.text.folded.slice(opened.end, closes))) return false;
  // "When Facebook reached for X, two million joined", in an article on Y.
  if (spokenOf !== undefined && inside(passage.mentions, sentence).every((m) => m.app !== spokenOf && m.end <= closes)) return true;
  return [
    ...inside(passage.mentions, sentence).filter((m) => m.by === 'name' && m.start !== mention.start),
    ...inside(passage.epithets, sentence).filter((e) => e.value.includes('rival')),
  ].some((m) => m.start > closes || m.end < opened.start);
}

/**
 * "The app that Marcus split off from X is used by a billion people": a name in the relative clause right behind a word for an app, with
 * the verb of that behind it.
 */
export function isToldOfEpithet({ passage, domain, sentence, quantity }: Candidate, mention: Span): boolean {
  if (mention.end > quantity.start) return false;
  const from = Math.max(sentence.start, domain.start);
  const clause = relativeIn(passage, { start: from, end: mention.start });
  if (clause === undefined || /[,;:]/.test(passage.text.folded.slice(clause.start, quantity.hedgeStart))) return false;
  const called = inside(passage.epithets, { start: from, end: clause.start }).findLast((e) =>
    e.value.some((cue) => cue === 'service' || cue === 'company' || cue === 'network'),
  );
  return (
    called !== undefined &&
    clause.start - called.end <= 1 &&
    mention.start - clause.end > 1 &&
    inside(passage.signs, { start: mention.end, end: quantity.hedgeStart }).some((s) => s.value.includes('use') || s.value.includes('have'))
  );
}

/** Whether a word of contrast stands right before a name: "more than Snapchat", "against WhatsApp's". */
export function isContrasted(passage: PassageReading, mention: Span): boolean {
  if (isNickname(passage, mention) || passage.text.folded.endsWith('anti-', mention.start)) return true;
  const before = { start: Math.max(0, mention.start - 28), end: mention.start };
  const last = inside(passage.functions, before)
    .filter((f) => f.value.includes('contrast'))
    .at(-1);
  // "more than Snapchat, which had 166 million": the name opens a statement of its own.
  if (last && mention.start - last.end <= 5) return !opensClause(passage, mention);
  // "the rival of X", "X's rival": X is the other one; "rival X" is X itself.
  const rival = inside(passage.epithets, before).findLast((e) => e.value.includes('rival'));
  if (
    rival &&
    mention.start - rival.end <= 5 &&
    inside(passage.functions, { start: rival.end, end: mention.start }).some((f) => f.value.includes('link'))
  )
    return true;
  return inside(passage.epithets, { start: mention.end, end: mention.end + 28 }).some(
    (e) => e.value.includes('rival') && /^('s|'ın|'in|s|')?[ -]$/.test(passage.text.folded.slice(mention.end, e.start)),
  );
}

/** "messengers such as X, Y and Z": names that only give examples of what is spoken of in general. */
export function isExample(passage: PassageReading, mention: Span): boolean {
  const {
    text: { folded },
    functions,
    mentions,
    language,
  } = passage;
  const next = mentions[firstFrom(mentions, mention.end)];
  if (
    startingAt(functions, mention.end + 1)?.value.includes('example-behind') ||
    (next !== undefined &&
      language.places.joins.includes(folded.slice(mention.end, next.start).trim()) &&
      startingAt(functions, next.end + 1)?.value.includes('example-behind') === true)
  )
    return true;
  let first: Span = mention;
  for (let names = 0; names < MOST_EXAMPLES; names++) {
    const before = mentions[firstFrom(mentions, first.start) - 1];
    const joint = before === undefined ? '' : folded.slice(before.end, first.start).trim();
    if (before === undefined || (joint !== ',' && !language.places.joins.includes(joint))) break;
    first = before;
  }
  return inside(functions, { start: first.start - EXAMPLE_REACH, end: first.start }).some(
    (f) => f.value.includes('example') && first.start - f.end === 1,
  );
}

/** No list of examples is longer. */
const MOST_EXAMPLES = 5;

/** No words that lead up to an example are longer, in characters. */
const EXAMPLE_REACH = 14;

/** "the « Russian Facebook »": a name in quotation marks with a country's adjective is what another is called. */
function isNickname({ text: { folded }, places }: PassageReading, mention: Span): boolean {
  const opened = /[«"“„'] ?$/.test(folded.slice(Math.max(0, mention.start - 2), mention.start));
  const behind = opened ? places[firstFrom(places, mention.end)] : undefined;
  if (behind !== undefined) return behind.kind === 'demonym' && behind.start - mention.end <= 1;
  const closed = /^ ?[»"”“']/.test(folded.slice(mention.end, mention.end + 2));
  const before = closed ? places[firstFrom(places, mention.start) - 1] : undefined;
  return (
    before?.kind === 'demonym' &&
    mention.start - before.end <= 1 &&
    /[«"“„'] ?$/.test(folded.slice(Math.max(0, before.start - 2), before.start))
  );
}

/** "wrote on Facebook", "tweeted on X": where somebody spoke, not of whom. */
export function isMedium(passage: PassageReading, mention: Span): boolean {
  // "on his Facebook page"
  if (
    passage.hasBar('follow') &&
    passage.bars.some((b) => b.value.includes('follow') && b.start < mention.start && b.end <= mention.end && gap(b, mention) <= 1)
  )
    return true;
  const link = inside(passage.functions, { start: Math.max(0, mention.start - 8), end: mention.start }).at(-1);
  if (!link?.value.includes('link')) return false;
  const speech = inside(passage.speech, { start: Math.max(0, link.start - 32), end: link.start }).at(-1);
  // "… has said. For X it counted …": a stop between the two ends what was said; "wrote on Friday on Facebook that …": a day does not.
  return (
    speech !== undefined &&
    !inside(passage.signs, speech).some((s) => s.value.includes('have')) &&
    (/^ ?$/.test(passage.text.folded.slice(speech.end, link.start)) ||
      ((/^[,:]/.test(passage.text.folded.charAt(mention.end)) ||
        startingAt(passage.functions, mention.end + 1)?.value.includes('clause')) &&
        passage.moments.some((m) => m.start >= speech.end && m.start - speech.end <= 4 && m.end < link.start && link.start - m.end <= 1)) ||
      // "wrote yesterday on his page on Facebook"
      (inside(passage.epithets, { start: speech.end, end: link.start }).some((e) => e.value.includes('pronoun')) &&
        /^(?: \p{L}+){3,5} $/u.test(passage.text.folded.slice(speech.end, link.start)) &&
        !inside(passage.functions, { start: speech.end, end: link.start }).some((f) => f.value.includes('clause'))))
  );
}

/** Between a word for an office and the name of the company there is no more than this, in characters ("co-founder of the X"). */
const OFFICE_REACH = 8;

/** "X's co-founder", "the founder of X": the name says who somebody is. */
export function isOffice(passage: PassageReading, mention: Span): boolean {
  const around = { start: Math.max(0, mention.start - 40), end: mention.end + 40 };
  return inside(passage.functions, around).some(
    (f) =>
      f.value.includes('office') &&
      gap(f, mention) <= OFFICE_REACH &&
      !/[,;:.()]/.test(passage.text.folded.slice(Math.min(f.end, mention.end), Math.max(f.start, mention.start))),
  );
}

/** How far behind a name its breakdown is told, in characters. */
const DOWN_REACH = 60;
/** The word for an outage stands so near before the name of what is down, in characters. */
const LINKED_REACH = 18;

/** "WhatsApp … went down", "during an outage of WhatsApp": told of the name before the number is. */
export function isDown(c: Candidate, mention: Span): boolean {
  if (
    isGenitive(c.passage, mention) &&
    inside(c.passage.signs, { start: mention.start - LINKED_REACH, end: mention.start }).some((s) => s.value.includes('outage'))
  )
    return true;
  // "WhatsApp fell from 12.7 to 10.6 million downloads"
  if (
    c.quantity.change !== undefined &&
    inside(c.passage.mentions, { start: mention.end, end: c.quantity.start }).length === 0 &&
    !/[,;:]/.test(c.passage.text.folded.slice(mention.end, c.quantity.start))
  )
    return false;
  const behind = { start: mention.end, end: Math.min(c.sentence.end, mention.end + DOWN_REACH) };
  return (
    mention.end < c.quantity.start &&
    inside(c.passage.signs, behind).some((s) => s.value.includes('outage') && s.end <= c.quantity.start) &&
    !inside(c.passage.mentions, { start: mention.end, end: c.quantity.start }).some(
      (m) => m.by === 'name' && inside(c.passage.signs, { start: mention.end, end: m.start }).some((s) => s.value.includes('outage')),
    )
  );
}

/** Whether a linking word stands right before a name. */
export function isGenitive(passage: PassageReading, mention: Span): boolean {
  const link = inside(passage.functions, { start: Math.max(0, mention.start - 8), end: mention.start }).at(-1);
  return link !== undefined && link.value.includes('link') && mention.start - link.end <= 1;
}

/** Behind the name of an owner the word for what it owns ends within so many characters. */
const OWNED_REACH = 30;

/**
 * "Facebook's WhatsApp", "Facebook's own WhatsApp": nothing but a genitive, and a word that may stand before any noun, between two names.
 */
function isGenitiveUpTo({ text: { folded }, functions }: PassageReading, from: number, to: number): boolean {
  const between = /^(?:'s|')(?: (\p{L}+))? ?$/u.exec(folded.slice(from, to));
  if (between === null) return false;
  const [, word] = between;
  return (
    word === undefined ||
    inside(functions, { start: from, end: to }).some((f) => f.value.includes('filler') && f.end - f.start === word.length)
  );
}

/** How far behind the name of the buyer the verb may stand, in characters. */
const BUYS_REACH = 20;

/**
 * "the app that Facebook has bought", "die App, die Facebook gekauft hat": the word for what the bearer of a name bought, right before it.
 */
export function boughtBy({ text: { folded }, epithets, signs }: PassageReading, { start, end }: Span): Span | undefined {
  const buys = inside(signs, { start: end, end: end + 2 * BUYS_REACH }).find((s) => s.value.includes('buy') && s.start - end <= BUYS_REACH);
  if (buys === undefined || /[,.;:]/.test(folded.slice(end, buys.start))) return undefined;
  return inside(epithets, { start: start - OWNED_REACH, end: start }).find(
    (e) => e.value.some((cue) => cue === 'service' || cue === 'company') && /^,? (?:\p{L}{2,5} )?$/u.test(folded.slice(e.end, start)),
  );
}

/** Whether a name is that of an owner: another name follows as what is owned, or a word for a subsidiary stands beside it. */
export function isOwner(passage: PassageReading, mention: Span, names: Names): boolean {
  const next = passage.mentions[firstFrom(passage.mentions, mention.end)];
  if (next && next.by === 'name' && isGenitiveUpTo(passage, mention.end, next.start)) return true;
  const near = { start: Math.max(0, mention.start - 24), end: mention.end + 14 };
  const owner = passage.mentions[firstFrom(passage.mentions, mention.start)]?.app;
  if (owner === undefined || !hasRole(names, owner, 'acquirer')) return false;
  if (boughtBy(passage, mention) !== undefined) return true;
  if (ownedBehind(passage, mention, names.apps.get(owner)?.kind === 'company') !== undefined) return true;
  if (inside(passage.epithets, near).some((e) => e.value.includes('subsidiary') && (gap(e, mention) <= 5 || within(mention, e))))
    return true;
  // "the service of Meta", "le service de Meta", "мессенджер Facebook"
  const tied = isGenitive(passage, mention);
  return inside(passage.epithets, { start: Math.max(0, mention.start - 28), end: mention.start }).some((e) =>
    tied
      ? e.value.some((cue) => cue === 'service' || cue === 'subsidiary') && mention.start - e.end <= 5
      : isMessenger(passage, e) && mention.start - e.end === 1,
  );
}

/**
 * "Meta's messaging platform", "Facebook'un mesajlaşma uygulaması", "the Meta app": the word for a service that the genitive of a name, or
 * the name of a company, stands before.
 */
export function ownedBehind({ text: { folded }, epithets }: PassageReading, { end }: Span, company: boolean): Span | undefined {
  return inside(epithets, { start: end, end: end + OWNED_REACH }).find(
    (e) =>
      e.value.includes('service') &&
      (/^'\p{L}* (?:[\p{L}-]+ ){0,2}$/u.test(folded.slice(end, e.start)) || (company && e.start - end === 1)),
  );
}

/** Whether the words call it a messenger, and not only an app or a service. */
export function isMessenger({ text: { folded } }: PassageReading, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  return MESSENGER_STEMS.some((stem) => words.includes(stem));
}

/** Whether a relative clause opens behind a name: "Snapchat, which had 166 million"; so far behind at most, in characters. */
export function opensClause(passage: PassageReading, mention: Span, reach = 16): boolean {
  const comma = passage.text.folded.indexOf(',', mention.end);
  if (comma < 0 || comma - mention.end > reach) return false;
  return inside(passage.functions, { start: comma, end: comma + 12 }).some(
    (f) =>
      f.value.includes('clause') &&
      (f.start - comma <= 2 || /^, \p{L}{1,5} $/u.test(passage.text.folded.slice(comma, f.start))) &&
      (reach > 2 || !passage.language.places.joins.includes(passage.text.folded.slice(f.start, f.end))),
  );
}
