import { METRICS, type Metric } from '../terms';
import { LOSS, POINTS } from './app-points';
import { standsFirst, type AppQuestion, type Award } from './app-question';
import type { Candidate } from './candidate';
import { isOfFamily, isOwnerOf } from './company-for';
import { isMeans } from './find-topic';
import type { Mention } from './mention';
import {
  isBeside,
  isContrasted,
  isDown,
  isExample,
  isGenitive,
  isInWhen,
  isMedium,
  isOffice,
  isOwner,
  isToldOfEpithet,
  opensClause,
} from './name-roles';
import { hasRole } from './names';
import { gap, inside, within, type Span } from './reading';
import { relativeIn } from './relative-clause';
import { isUptake } from './metric-kinds';

/**
 * Gives points to the apps that a sentence names, by the role of each name.
 * @param question - the number, and what its sentence names
 * @param award - takes the points
 */
export function scoreNames(question: AppQuestion, award: Award): void {
  const {
    candidate: { passage, sentence, quantity },
    focus,
    named,
  } = question;
  const subject = named.find((m) => m.by === 'name');
  for (const mention of named) {
    if (mention.by === 'person') {
      // Who speaks says little about whom: the app that the article is about comes first among those that a founder stands for.
      const app = [focus.topic, ...focus.recent, ...focus.named].find(
        (a) => a !== undefined && mention.apps.includes(a) && focus.named.has(a),
      );
      // "Durov expects to reach 1.5 billion": who alone is named hopes for his own.
      const hopes =
        named.length === 1 &&
        mention.start - sentence.start <= 1 &&
        inside(passage.modes, { start: mention.end, end: sentence.end }).some((m) => m.value.includes('forecast'));
      if (app !== undefined)
        award(app, (hopes ? POINTS.epithet : POINTS.person) - Math.min(LOSS.distanceLimit, gap(mention, quantity) * LOSS.distance));
    } else if (!isMedium(passage, mention)) award(mention.app, pointsOf(question, mention, mention === subject));
  }
}

function pointsOf(question: AppQuestion, mention: Mention, isSubject: boolean): number {
  const { candidate: c, metric, names, goesOn, own, last, deal, invested } = question;
  let points = pointsFor(c, metric, mention, isSubject);
  const beside = isBeside(c, mention) || isToldOfEpithet(c, mention);
  const example = isExample(c.passage, mention);
  if (example) points -= LOSS.example;
  if (beside) points -= LOSS.beside;
  if (mention === last && !beside && !example && standsFirst(question, mention)) points = Math.max(points, POINTS.lastNamed);
  if (isOwner(c.passage, mention, names)) points -= LOSS.owner;
  if (speaks(c.passage, mention)) points -= LOSS.source;
  // "followed by a million on X, she must pay 50,000": nobody is fined on an app.
  if (metric === 'fine' && isMeans(c.passage, mention)) points -= LOSS.owner;
  if (invested && (isOffice(c.passage, mention) || isPastOf(c, mention))) points -= LOSS.office;
  if (isUptake(metric) && isDown(c, mention)) points -= LOSS.down;
  if (isUptake(metric) && isInWhen(c, mention, question.focus.topic)) points -= LOSS.down;
  // "\"70 million refugees in a day\", said the founder of X", while others are down
  if (
    isUptake(metric) &&
    question.focus.down !== undefined &&
    question.focus.down !== mention.app &&
    !isOfFamily(mention.app, names) &&
    mention.start > c.quantity.end
  )
    points += LOSS.comma;
  if (names.apps.get(mention.app)?.kind === 'company' && !OF_A_COMPANY.has(METRICS[metric].group)) points -= LOSS.company;
  if (deal && hasRole(names, mention.app, 'acquirer')) points -= LOSS.buyer;
  if (isOwnerSpeaking(question, mention) || isOwnerHoping(question, mention)) points -= LOSS.speaker;
  // "Against ten million users of Y stand more than two billion at X", "X, with 1,500, and Y, with 1,300": a name right before a number
  // that only goes on.
  const right =
    goesOn !== undefined &&
    goesOn !== mention.app &&
    mention.end <= c.quantity.hedgeStart &&
    /^(?:,|'\p{L}+)? (?:\p{L}{1,4} )?$/u.test(c.passage.text.folded.slice(mention.end, c.quantity.hedgeStart)) &&
    question.named.some((m) => m.app === goesOn);
  if (right) return Math.max(points, POINTS.onlyNamed);
  // "52 % have X, 13 % Y": the only name of its own part goes before what the sentence went on with.
  return goesOn !== undefined &&
    goesOn !== mention.app &&
    own.length === 1 &&
    own[0] === mention &&
    (mention.start < c.quantity.start || !c.passage.text.folded.slice(c.quantity.end, mention.start).includes(','))
    ? Math.max(points, POINTS.onlyNamed)
    : points;
}

/** "Brian Acton, who had sold X, put 50 million in": a relative clause behind the giver tells what he did before. */
function isPastOf({ passage, sentence }: Candidate, mention: Mention): boolean {
  const giver = inside(passage.mentions, { start: sentence.start, end: mention.start }).findLast((m) => m.by === 'person');
  return giver !== undefined && opensClause(passage, giver, 2);
}

/** "The purge, Meta said, closed 6.8 million accounts", in an article on WhatsApp: the owner speaks for what it owns. */
function isOwnerSpeaking({ candidate: { passage, quantity }, metric, focus, names }: AppQuestion, mention: Mention): boolean {
  if (
    (METRICS[metric].group === 'business' && metric !== 'employees') ||
    ![focus.lastNamed, focus.recent[0], focus.topic].some((app) => isOwnerOf(app, mention.app, names))
  )
    return false;
  // "Since Facebook bought it, it has had 1.5 billion", "The company that Facebook paid 19 billion for has 450 million"
  if (
    mention.end <= quantity.start &&
    inside(passage.signs, { start: mention.start - BUYING_REACH, end: mention.end + BUYING_REACH }).some(
      (s) =>
        s.value.includes('buy') &&
        !/[,.;:]/.test(passage.text.folded.slice(Math.min(s.end, mention.end), Math.max(s.start, mention.start))),
    )
  )
    return true;
  // "The founder of Facebook hopes for a billion there"
  if (isOffice(passage, mention) || speaks(passage, mention)) return true;
  // "VK, its owner by now, speaks of eleven million"
  const aside =
    mention.end > quantity.start
      ? 0
      : (/^, [^,.;:]{1,60}, /.exec(passage.text.folded.slice(mention.end, mention.end + ASIDE_REACH))?.[0].length ?? 0);
  const behind = { start: mention.end + aside, end: mention.end + aside + SPEECH_REACH };
  return (
    inside(passage.speech, { start: Math.max(0, mention.start - SPEECH_REACH), end: mention.end + 2 * SPEECH_REACH }).some(
      (s) => gap(s, mention) <= 3,
    ) ||
    (aside > 0 && inside(passage.speech, behind).some((s) => s.start - behind.start <= 3))
  );
}

/**
 * "VK hopes for 50 million by the end of the year", in an article on the messenger that it owns: what an owner hopes for is what it owns.
 */
function isOwnerHoping({ candidate: { passage, domain, quantity }, metric, focus, names }: AppQuestion, mention: Mention): boolean {
  return (
    METRICS[metric].group === 'audience' &&
    mention.end <= quantity.start &&
    [focus.lastNamed, focus.recent[0], focus.topic].some((app) => !isOfFamily(app, names) && isOwnerOf(app, mention.app, names)) &&
    inside(passage.modes, domain).some((m) => m.value.includes('forecast'))
  );
}

/** How far from a buyer's name the verb of buying stands, in characters. */
const BUYING_REACH = 32;

/** No clause between commas behind an owner's name is longer with its commas, in characters. */
const ASIDE_REACH = 66;

/** How far a verb of saying is looked for around a name, in characters. */
const SPEECH_REACH = 16;

/** "according to its owner X", "Facebook'un verilerine göre": some words between those for a source and the name. */
function speaks({ speech, language, text: { folded } }: Candidate['passage'], mention: Span): boolean {
  const behind = language.times.postposed
    ? inside(speech, { start: mention.end, end: mention.end + SOURCE_REACH }).find((s) => s.value.includes('according'))
    : undefined;
  if (behind && /^'\p{L}+ (?:\p{L}+ ){0,2}$/u.test(folded.slice(mention.end, behind.start))) return true;
  const source = inside(speech, { start: Math.max(0, mention.start - SOURCE_REACH), end: mention.start }).findLast((s) =>
    s.value.includes('according'),
  );
  return source !== undefined && /^ (?:[\p{L}-]+ ){1,3}$/u.test(folded.slice(source.end, mention.start));
}

/** How far before a name words for a source may stand, in characters. */
const SOURCE_REACH = 40;

/** What a company has beside its apps. */
export const OF_A_COMPANY: ReadonlySet<string> = new Set(['business', 'safety']);
/**
 * Points of a name by where it stands, whoever bears it.
 * @param c - the number with its surroundings
 * @param metric - what it states
 * @param mention - the name
 * @param isSubject - whether it is the sentence's first name
 * @returns points on the scale of {@link POINTS}
 */
export function pointsFor(c: Candidate, metric: Metric, mention: Span, isSubject: boolean): number {
  const { passage, quantity, domain } = c;
  // "Telegram thanks Facebook: three million newcomers": before a colon no name of a clause is nearer than another.
  const colon = mention.end <= quantity.start ? /^ [^,;:]*: /.exec(passage.text.folded.slice(mention.end, quantity.start)) : null;
  const stated = colon === null ? [] : inside(passage.mentions, { start: mention.end, end: quantity.start }).filter((m) => m.by === 'name');
  // "X falls behind: people spend 46 minutes on Y": who is named behind the colon has what stands there.
  if (colon !== null && stated.some((m) => m.start >= mention.end + colon[0].length)) return POINTS.sentenceBefore - LOSS.distanceLimit;
  const headed =
    colon !== null &&
    !isGenitive(passage, mention) &&
    !inside(passage.functions, { start: mention.end, end: stated.at(-1)?.start ?? 0 }).some((f) => f.value.includes('clause'));
  const distance = headed ? 0 : Math.min(LOSS.distanceLimit, gap(mention, quantity) * LOSS.distance);
  if (mention.start >= quantity.end) {
    if (isAttached(c, mention) && !(METRICS[metric].unit === 'money' && isOffice(passage, mention))) return POINTS.attached;
    // Behind a comma stands who says it, or another clause.
    // "lasted twelve hours and Telegram gained seven million": behind a conjunction another one may be the subject.
    const begins =
      (metric.startsWith('outage') || passage.index === 0) &&
      inside(passage.functions, { start: quantity.end, end: mention.start }).some((f) => f.value.includes('clause'));
    const loss = distance + (begins || passage.text.folded.slice(quantity.end, mention.start).includes(',') ? LOSS.comma : 0);
    return (mention.end <= domain.end ? POINTS.domainBehind : POINTS.sentenceBehind) - loss;
  }
  const opening = passage.text.folded.slice(mention.end, quantity.hedgeStart).trim();
  if (c.bracketed && (opening === '(' || opening === '[')) return POINTS.bracket;
  if (isTold(c, mention) || isOfRelative(c, mention) || isWithIts(c, mention)) return POINTS.told;
  const loss =
    distance +
    (isContrasted(passage, mention) && !(metric === 'fine' && c.before === undefined) ? LOSS.contrast : 0) +
    (isGenitive(passage, mention) && !isAntecedent(c, mention) ? LOSS.genitive : 0);
  if (mention.start >= domain.start) return POINTS.domainBefore - loss + (isSubject ? POINTS.subject : 0);
  return POINTS.sentenceBefore - loss + (isSubject ? POINTS.subject : 0);
}

/** "wants everybody on Teams, which has some 320 million users": a relative clause is of the name that it stands behind. */
function isOfRelative({ passage, quantity }: Candidate, mention: Span): boolean {
  if (!opensClause(passage, mention, 2)) return false;
  const comma = passage.text.folded.indexOf(',', mention.end);
  const edge = Math.min(quantity.start, quantity.hedgeStart);
  return (
    edge - comma <= RELATIVE_REACH &&
    !/[,;:]/.test(passage.text.folded.slice(comma + 1, edge)) &&
    !inside(passage.mentions, { start: comma, end: edge }).some((m) => m.by === 'name') &&
    !inside(passage.epithets, { start: comma, end: edge }).some((e) => e.value.includes('rival'))
  );
}

/** "a lower league than WhatsApp with its 600 million": nothing but a small word and a possessive between the name and what it has. */
function isWithIts({ passage, quantity }: Candidate, mention: Span): boolean {
  const between = { start: mention.end, end: Math.min(quantity.start, quantity.hedgeStart) };
  const possessive =
    between.end - between.start <= WITH_REACH
      ? inside(passage.functions, between).find((f) => f.value.includes('possessive') && between.end - f.end <= 1)
      : undefined;
  return possessive !== undefined && /^ \p{L}+ $/u.test(passage.text.folded.slice(mention.end, possessive.start));
}

/** Between a name and what it has stand two small words, so long in characters. */
const WITH_REACH = 16;

/** How far from its comma the number of a relative clause may stand, in characters. */
const RELATIVE_REACH = 48;

/** How far behind the comma the number of a name that another is compared with may stand, in characters. */
const TOLD_REACH = 20;

/** "has 2 billion users, twice as many as Messenger, stuck at 1.3": behind the name that another is compared with stands its own number. */
function isTold({ passage, quantity, before }: Candidate, mention: Span): boolean {
  if (before === undefined || before.quantity.end > mention.start || !isContrasted(passage, mention)) return false;
  const between = passage.text.folded.slice(mention.end, Math.min(quantity.start, quantity.hedgeStart));
  return (
    between.startsWith(', ') &&
    between.length <= TOLD_REACH &&
    !inside(passage.signs, { start: mention.end, end: quantity.start }).some((s) => s.value.includes('use') || s.value.includes('join'))
  );
}

/** "moved to X, which has 500 million": the number stands in the clause that a relative opens right behind the name. */
function isAntecedent({ passage, quantity }: Candidate, mention: Span): boolean {
  const { folded } = passage.text;
  if (folded.charCodeAt(mention.end) !== 0x2c || folded.slice(mention.end + 1, quantity.start).includes(',')) return false;
  return relativeIn(passage, { start: mention.end, end: quantity.start }, 2) !== undefined;
}

/** Between a noun and the name that it is tied to there are so few words and characters ("Nutzern auf seinem sozialen Netzwerk X"). */
const TIED_WORDS = 4;
const TIED_REACH = 32;

/** "users of X", "Facebook users", "979 di Messenger": nothing but the noun and linking words between number and name. */
function isAttached(c: Candidate, mention: Span): boolean {
  const { passage, quantity, head } = c;
  let offset = quantity.end;
  const headSpan = head.kind === 'noun' && head.side === 'after' ? head.span : undefined;
  // "half a billion users to X's two billion"
  if (passage.text.folded.startsWith("'s ", mention.end) && passage.quantities.some((q) => q.hedgeStart === mention.end + 3)) return false;
  if (headSpan && (mention.end <= headSpan.start || within(headSpan, mention))) return true;
  if (headSpan) offset = headSpan.end;
  const between = { start: offset, end: mention.start };
  if (isOnOwn(c, between)) return true;
  if (between.end - between.start > TIED_REACH || /[,;:.()]/.test(passage.text.folded.slice(between.start, between.end))) return false;
  const words = passage.text.folded
    .slice(between.start, between.end)
    .split(' ')
    .filter((w) => w !== '');
  if (words.length === 0 || words.length > TIED_WORDS) return words.length === 0;
  const small = inside(passage.functions, between);
  const use = inside(passage.signs, between).findLast((sign) => sign.value.includes('use'));
  // "450 million people use X"
  if (use !== undefined && mention.start - use.end <= 1 && use.start - offset <= 1) return true;
  const covered =
    [...small, ...inside(passage.epithets, between).filter((e) => small.every((f) => e.end <= f.start || e.start >= f.end))].reduce(
      (sum, f) => sum + f.end - f.start,
      0,
    ) +
    words.length -
    1;
  // Every word must be a small one: "500 million users and thanks X" says nothing of whose users they are.
  return (
    small.some((f) => f.value.includes('link')) &&
    small.every((f) => !f.value.includes('clause')) &&
    covered >= passage.text.folded.slice(between.start, between.end).trim().length - 1
  );
}

/** "632 million people on its portal X": behind a preposition and a possessive stands where they are, whatever it is called. */
function isOnOwn(
  {
    passage: {
      text: { folded },
      functions,
      epithets,
    },
  }: Candidate,
  between: Span,
): boolean {
  const link = inside(functions, between).find((f) => f.value.includes('link') && f.start - between.start <= 1);
  if (link === undefined || between.end - link.end > OWN_REACH || /[,;:.()]/.test(folded.slice(link.end, between.end))) return false;
  const behind = { start: link.end, end: between.end };
  return (
    [...inside(functions, behind).filter((f) => f.value.includes('possessive')), ...inside(epithets, behind)].some(
      (p) => p.start - link.end <= 1,
    ) && !inside(functions, behind).some((f) => f.value.includes('clause'))
  );
}

/** Between "on" and the name of what is one's own stand so many characters. */
const OWN_REACH = 36;
