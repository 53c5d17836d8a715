import { TEXT_MESSAGE_STEMS } from '../../languages/messenger-words';
import type { BarCue } from '../../languages/lexicon';
import { METRICS } from '../../terms';
import { type Candidate, counts, distanceTo, governs, isWholeOfPeople, signNear } from '../candidate';
import { isAside, isMeans } from '../find-topic';
import { isGenitive } from '../name-roles';
import { gap, inside } from '../reading';
import { audienceHead } from './audience';
import { isCapped } from './limits';
import { isGrownBy, tellsGrowth } from './grown-by';
import { isOfUnit } from './money';
import { type Rule, bar, isDifference, none } from './rule';

/** "crossed the threshold of a billion": so near a verb of crossing makes it a mark that is reached, in characters. */
const CROSSED_REACH = 32;

/** "wrote on his page: 900 million people use …": what stands behind the colon is no count of the page. */
function isQuoted({ passage, domain, quantity }: Candidate): boolean {
  const colon = passage.text.folded.lastIndexOf(':', quantity.start);
  return colon > domain.start && inside(passage.speech, { start: domain.start, end: colon }).length > 0;
}

/** Followers, views, ages, victims, inhabitants, thresholds and differences are no claims. */
export const countBars: Rule = (c, { inSentence, inPassage, about, isRecordedLimit }) => {
  // "will allow groups with up to 1,024 members"
  const isLimit =
    c.quantity.scale < 1_000_000 &&
    counts(c, 'member', 'participant') &&
    (c.quantity.bound === 'at-most' || signNear(c, 'hold')) &&
    signNear(c, 'group');
  if (
    bar(c, c.domain, 'follow') < Infinity &&
    !isQuoted(c) &&
    !isLimit &&
    (counts(c, 'member', 'user', 'person', 'account') || c.head.kind === 'none')
  )
    return none('followers');
  const tail = { start: c.quantity.start, end: c.domain.end };
  // "lost three million daily users": they are gone.
  if (
    audienceHead(c) &&
    inside(c.passage.signs, { start: c.domain.start, end: c.quantity.hedgeStart }).some(
      (s) => s.value.includes('loss') && c.quantity.hedgeStart - s.end <= 1,
    )
  )
    return none('lost-users');
  // "Groups go from 512 to 1,024 members": what changes and is on record is no group of somebody.
  if (
    counts(c, 'member') &&
    !isLimit &&
    !(c.quantity.change && isRecordedLimit('group-size', c.quantity.value)) &&
    (isOfSomebody(c) || isOfChannel(c) || isOfNamelessChannel(c))
  )
    return none('followers');
  // "The channel in which it tells its news has nine million of them"
  if (
    c.head.kind === 'none' &&
    METRICS[inPassage?.metric ?? 'fine'].group === 'audience' &&
    isOfNamelessChannel(c) &&
    signNear(c, 'have') &&
    inside(c.passage.periods, c.domain).length === 0
  )
    return none('followers');
  if (
    c.head.kind === 'none' &&
    isDifference(c) &&
    !isGrownBy(c) &&
    !(inSentence && METRICS[inSentence.metric].unit === 'money' && signNear(c, 'loss'))
  )
    return none('difference');
  if (isMoreThan(c)) return none('difference');
  if (tellsGrowth(c) && !isGrownBy(c) && counts(c, 'user', 'member', 'person', 'account', 'customer')) return none('difference');
  // "55 employees: eight million users for each of them"
  if (c.quantity.scale > 1 && bar(c, c.domain, 'each') < EACH_REACH) return none('for-each');
  // "3.29 billion come daily. The headset division lost 4.4 billion"
  if (c.head.kind === 'none' && c.quantity.scale >= 1_000_000 && isOfUnit(c)) return none('unit-result');
  // "esta quinta (3)"
  if (
    c.bracketed &&
    c.quantity.value <= LAST_DAY &&
    inside(c.passage.moments, { start: c.sentence.start, end: c.quantity.start }).some(
      (m) => m.kind === 'weekday' && c.quantity.start - m.end <= 2,
    )
  )
    return none('date');
  // "78 Kanäle mit Propaganda": what is told of channels counts no followers.
  if (isFollowed(c) && !counts(c, 'content')) return none('followers');
  if (isOfOperators(c)) return none('text-messages');
  if (isOfKnownFew(c)) return none('of-the-few');
  if (isFollowedToo(c)) return none('followers');
  // "works for 150,000 companies, 125 of them hit": of what the sentence counted before, and that is no app's.
  if (!inSentence && counts(c, 'them') && c.before?.sentence === c.sentence && c.before.head.kind !== 'none') return none('of-others');
  if (c.quantity.scale < 1_000_000_000 && bar(c, c.domain, 'petition') < Infinity && !counts(c, 'user', 'message', 'request'))
    return none('signatures');
  if (!inSentence && isPartOfSum(c)) return none('part-of-a-sum');
  if (!inPassage && isShareUnsaid(c)) return none('share-unsaid');
  if (c.quantity.value === VERY_LARGE && (inside(c.passage.bars, c.sentence).some((b) => b.value.includes('threshold')) || isFrom(c)))
    return none('threshold');
  if (!inSentence && isOfWhatStandsBefore(c)) return none('of-things-before');
  if (
    c.head.kind === 'none' &&
    c.quantity.scale >= 1_000_000 &&
    bar(c, { start: c.domain.start, end: c.quantity.start }, 'fortune') < Infinity
  )
    return none('fortune');
  if (
    bar(c, { start: c.domain.start, end: c.quantity.start }, 'threshold') <
      (c.head.kind === 'none' && !inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') ? THRESHOLD_REACH : 20) &&
    (inSentence ||
      distanceTo(c.passage.modes, { start: c.domain.start, end: c.quantity.start }, c.quantity, 'exceeds', 'nears') > CROSSED_REACH)
  )
    return none('threshold');
  // "a fine of 50 million for platforms with over ten million users": the words reach back beyond the number's own part.
  if (
    counts(c, 'user', 'member', 'person', 'customer') &&
    inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.start }).some(
      (b) => b.value.includes('threshold') && c.quantity.start - b.end <= 1,
    ) &&
    distanceTo(c.passage.modes, { start: c.domain.start, end: c.quantity.start }, c.quantity, 'exceeds', 'nears') > CROSSED_REACH
  )
    return none('threshold');
  if (
    c.head.kind === 'noun' &&
    (c.head.metrics.some((m) => METRICS[m].group === 'audience') || counts(c, 'user', 'member', 'person', 'customer')) &&
    isOfKind(c)
  )
    return none('threshold');
  if (
    (bar(c, tail, 'view') < 25 && !counts(c, 'user', 'message', 'photo', 'video')) ||
    (c.quantity.scale < 1_000_000 && isRightBefore(c, 'view', VIEWED_BY) && !counts(c, 'message', 'photo', 'video', 'recipient'))
  )
    return none('views');
  if (bar(c, tail, 'age') < 3 || isAge(c) || isAgedBefore(c)) return none('age');
  // "Among the victims of the leak are 10 million Russians"
  const victims = c.quantity.value >= MANY_VICTIMS && (about === 'people-affected' || signNear(c, 'leak'));
  if (bar(c, tail, ...(victims ? (['other-things'] as const) : (['other-people', 'other-things'] as const))) < 12 && c.head.kind !== 'noun')
    return none('other-things');
  if (bar(c, c.domain, 'other-people') < Infinity && counts(c, 'person', 'participant', 'member') && !victims) return none('other-people');
  if (
    (!counts(c, 'user') &&
      ((bar(c, tail, 'inhabitants') < 25 && !signNear(c, 'open') && !(inSentence && c.head.kind === 'none')) ||
        (isRightBefore(c, 'inhabitants') && inside(c.passage.epithets, tail).length === 0))) ||
    isWholeOfPeople(c)
  )
    return none('inhabitants');
  if (c.quantity.value <= LARGEST_SAMPLE && isSample(c)) return none('sample');
  return undefined;
};

/**
 * "100 million users more than Y", "100 milhões de usuários a mais que em 2020": right behind its noun the number is set against another.
 */
function isMoreThan({ passage: { bars, functions }, head }: Candidate): boolean {
  if (head.kind !== 'noun' || head.side !== 'after') return false;
  const { start, end } = head.span;
  const more = inside(bars, { start, end: end + CROSSED_REACH }).find(
    (b) => b.end > end && b.start - end <= 1 && b.value.includes('comparison'),
  );
  return more !== undefined && inside(functions, more).some((f) => f.end === more.end && f.value.includes('contrast'));
}

/** How near a number of people it is said to whom so many fall, in characters. */
const EACH_REACH = 20;

/** So many victims are those of a leak. */
const MANY_VICTIMS = 100_000;

/** So far before a number without a noun a threshold may be its subject, in characters. */
const THRESHOLD_REACH = 90;

/** No survey asks more people. */
const LARGEST_SAMPLE = 500_000;

/** "reposted by 31,000 accounts": between the two a preposition at most, in characters. */
const VIEWED_BY = 5;

/** How far before the number or behind its noun it may be said that they were asked, in characters. */
const ASKED_REACH = 16;

/** "questioned 2,109 adults", "5,022 people took part": whom a survey asked. */
function isSample(c: Candidate): boolean {
  if (!(counts(c, 'person', 'user', 'member', 'customer', 'account', 'record', 'business') || c.head.kind === 'none')) return false;
  if (isRightBefore(c, 'sample', ASKED_REACH)) return true;
  const from = c.head.kind === 'noun' && c.head.side === 'after' ? c.head.span.end : c.quantity.end;
  return inside(c.passage.bars, { start: from, end: c.domain.end }).some(
    (b) => b.value.includes('sample') && b.start - from <= ASKED_REACH && governs(c, b),
  );
}

/** Whether a word stands right before the number or its hedge ("a nation of 51 million"), or near before it without a mark between. */
function isRightBefore(c: Candidate, cue: BarCue, reach = 1): boolean {
  const before = inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.hedgeStart }).findLast((b) => b.value.includes(cue));
  return (
    before !== undefined &&
    c.quantity.hedgeStart - before.end <= reach &&
    !/[,:;()]/.test(c.passage.text.folded.slice(before.end, c.quantity.hedgeStart))
  );
}

/** "His channel …, has some 400,000 subscribers": a channel is the subject, and no app is named since. */
function isOfSomebody(c: Candidate): boolean {
  const cue = inside(c.passage.bars, { start: c.sentence.start, end: c.quantity.start })
    .filter((b) => b.value.includes('follow'))
    .at(-1);
  return cue !== undefined && !inside(c.passage.mentions, { start: cue.end, end: c.quantity.start }).some((m) => m.by === 'name');
}

/** "50 million dollars, of which 1.3 million for storage" */
function isPartOfSum({ passage, before, sentence, quantity }: Candidate): boolean {
  if (before?.sentence !== sentence || before.quantity.kind !== 'money') return false;
  return inside(passage.functions, { start: before.quantity.end, end: quantity.hedgeStart }).some((f) => f.value.includes('part'));
}

/** "14 per cent of the over-65s … Among teenagers it is 72": behind a percentage that is no claim a bare number of its size is another. */
function isShareUnsaid({ passage, quantity, head }: Candidate): boolean {
  if (head.kind !== 'none' || quantity.scale !== 1 || quantity.value > 100 || quantity.value < 2) return false;
  const last = inside(passage.quantities, { start: quantity.start - SHARE_REACH, end: quantity.start }).findLast(
    (q) => q.kind === 'percent' || q.scale > 1,
  );
  // "Telegram comes next with 41": behind a name it is the share of that one.
  return last?.kind === 'percent' && !inside(passage.mentions, { start: last.end, end: quantity.start }).some((m) => m.by === 'name');
}

/** So far behind a percentage another may leave its word out, in characters. */
const SHARE_REACH = 160;

/**
 * "4.9 billion text messages were sent; in 2012, before the rise of X, it had been 59.8 billion": what operators carry, where no app is
 * more than an aside.
 */
function isOfOperators(c: Candidate): boolean {
  const { passage, sentence, quantity, head } = c;
  if (quantity.scale < 1_000_000) return false;
  // "18 billion SMS"
  if (
    inside(passage.bars, { start: quantity.end, end: Math.min(sentence.end, quantity.end + SMS_BEHIND) }).some(
      (b) =>
        b.value.includes('sms') &&
        b.start - quantity.end <= SMS_BESIDE &&
        TEXT_MESSAGE_STEMS.some((stem) => passage.text.folded.startsWith(stem, b.start)),
    )
  )
    return true;
  if (head.kind === 'noun' && !counts(c, 'message', 'them')) return false;
  const named = inside(passage.mentions, sentence);
  const from = head.kind === 'noun' ? sentence.start : Math.max(0, quantity.start - SMS_REACH);
  return (
    inside(passage.bars, { start: from, end: quantity.end + SMS_BEHIND }).some((b) => b.value.includes('sms')) &&
    named.every((m) => isAside(passage, m) || isMeans(passage, m)) &&
    ((head.kind === 'noun' && named.length === 0) ||
      inside(passage.epithets, sentence).every((e) => e.value.every((cue) => cue === 'pronoun' || cue === 'outsider' || cue === 'rival')))
  );
}

/** So far before a bare number the text messages may be named that it counts, and so far behind a number with its noun, in characters. */
const SMS_REACH = 160;
const SMS_BEHIND = 20;
/** Between a number and what it counts stands a preposition at most, in characters. */
const SMS_BESIDE = 4;

const LAST_DAY = 31;

/**
 * "12 million followers", "whose own channel eleven million follow": whatever else is said, a word for followers or for a channel stands
 * right beside.
 */
const isFollowed = ({ passage, quantity, head }: Candidate): boolean =>
  inside(passage.bars, { start: quantity.end, end: quantity.end + FOLLOWED_REACH }).some(
    (b) =>
      b.value.includes('follow') &&
      b.start - quantity.end <= SMS_BESIDE &&
      !/[,.;:()]/.test(passage.text.folded.slice(quantity.end, b.start)),
  ) ||
  (head.kind === 'none' &&
    inside(passage.signs, { start: quantity.hedgeStart - FOLLOWED_REACH, end: quantity.hedgeStart }).some(
      (s) => s.value.includes('channel') && quantity.hedgeStart - s.end <= 1,
    ));

/** No word for followers or a channel ends further from its number, in characters. */
const FOLLOWED_REACH = 20;

/**
 * "Platforms with more than 5 million users", "сервисы, у которых в стране больше …": a kind of apps, with nothing before the number that
 * names one.
 */
function isOfKind({ passage, sentence, quantity }: Candidate): boolean {
  const kind =
    quantity.bound === 'at-least'
      ? inside(passage.bars, { start: Math.max(sentence.start, quantity.hedgeStart - KIND_REACH), end: quantity.hedgeStart }).findLast(
          (b) =>
            b.value.includes('kind') && !passage.epithets.some((e) => e.value.includes('family') && e.end >= b.end && e.start <= b.start),
        )
      : undefined;
  if (kind === undefined || inside(passage.mentions, { start: kind.end, end: quantity.start }).length > 0) return false;
  const between = passage.text.folded.slice(kind.end, quantity.hedgeStart);
  return !/[.;:()]|(?!^),/.test(between) && (between.length <= KIND_BESIDE || between.startsWith(','));
}

/** How far behind a kind of apps the number may stand that parts them, in characters, and how far behind a comma. */
const KIND_BESIDE = 24;
const KIND_REACH = 44;

/** So many users in the EU make a platform a very large one (Digital Services Act, article 33). */
const VERY_LARGE = 45_000_000;

/** "from 45 million on", "ab 45 Millionen": a word for "from" right before. */
const isFrom = ({
  passage: {
    text: { folded },
    language,
  },
  quantity,
}: Candidate): boolean => language.times.cues.since.some((word) => folded.slice(0, quantity.start).endsWith(`${word} `));

/**
 * "… grew to 480,000 followers. On Telegram there are 65,000": behind a sentence on followers an app that is only the place has no others.
 */
function isFollowedToo(c: Candidate): boolean {
  const { passage, sentence, quantity } = c;
  if (!(counts(c, 'member', 'person') || c.head.kind === 'none') || quantity.scale >= 1_000_000) return false;
  const before = passage.sentences[passage.sentences.findIndex((s) => s.start === sentence.start) - 1];
  if (before === undefined || !inside(passage.bars, before).some((b) => b.value.includes('follow'))) return false;
  const named = inside(passage.mentions, sentence);
  return named.length > 0 && named.every((m) => isMeans(passage, m) || isGenitive(passage, m));
}

/**
 * "The sandbags, 25,000 of them, cost …": behind a comma they are those of a noun that nobody here knows; "each day, 25,000 of them come"
 * tells when.
 */
function isOfWhatStandsBefore(c: Candidate): boolean {
  const {
    passage: {
      text: { folded },
      heads,
      moments,
      periods,
      speech,
    },
    sentence: { start },
    quantity: { hedgeStart },
  } = c;
  if (!counts(c, 'them') || !folded.slice(start, hedgeStart).endsWith(', ') || inside(heads, { start, end: hedgeStart }).length > 0)
    return false;
  const clause = { start: Math.max(start, folded.lastIndexOf(',', hedgeStart - 3)), end: hedgeStart };
  return [moments, periods, speech].every((list) => inside<{ readonly start: number; readonly end: number }>(list, clause).length === 0);
}

/** Fewer things than this are told one by one. */
const FEW = 100;

/** "One of the ten most downloaded apps", "the older of the two": a small number behind an article counts what is known already. */
function isOfKnownFew({ quantity, head, passage }: Candidate): boolean {
  if (quantity.scale !== 1 || quantity.value > FEW || head.kind === 'noun' || quantity.change !== undefined || quantity.bound !== 'exact')
    return false;
  return inside(passage.functions, { start: Math.max(0, quantity.start - ARTICLE_REACH), end: quantity.start }).some(
    (f) => f.value.includes('definite') && quantity.start - f.end <= 1,
  );
}

/** No article or "one of the" is longer, in characters. */
const ARTICLE_REACH = 12;

/** How far behind the members of a channel it may be named, in characters. */
const CHANNEL_BEHIND = 40;

/** "up to 1,000", but not the end of "from 12 to 48 thousand". */
const isUpTo = ({ quantity }: Candidate): boolean => quantity.bound === 'at-most' && quantity.change === undefined;

/** "The ministry's Telegram channel has 350,000 subscribers": one channel or group on the app, unless its size is a limit. */
function isOfChannel(c: Candidate): boolean {
  if (isUpTo(c) || isCapped(c)) return false;
  const { mentions, signs } = c.passage;
  const range = { start: c.sentence.start, end: Math.min(c.sentence.end, c.quantity.end + CHANNEL_BEHIND) };
  return inside(signs, range).some((s) => {
    if (!s.value.some((cue) => cue === 'channel' || cue === 'group')) return false;
    const on = mentions.find(
      (m) => m.by === 'name' && (gap(m, s) <= 1 || (m.start - s.end <= LINK_REACH && m.start > s.end && isGenitive(c.passage, m))),
    );
    return (
      on !== undefined &&
      (s.start > c.quantity.end ||
        !inside(mentions, { start: Math.max(s.end, on.end), end: c.quantity.start }).some((m) => m.by === 'name'))
    );
  });
}

/** "a group on Telegram", "un grupo de Telegram": between the two no more than a preposition, in characters. */
const LINK_REACH = 6;

/** "aged 16 and over" */
function isAgedBefore({ quantity, head, passage }: Candidate): boolean {
  if (quantity.scale !== 1 || quantity.value > OLDEST || head.kind === 'noun') return false;
  return inside(passage.bars, { start: Math.max(0, quantity.start - AGED_REACH), end: quantity.end }).some(
    (b) => b.value.includes('age') && quantity.start - b.end <= 1 && b.start < quantity.start,
  );
}

/** Nobody in the news is older, in years; no word for "aged" is longer, in characters. */
const OLDEST = 120;
const AGED_REACH = 16;

/** "the busiest pirate channel had over 120,000 subscribers": a channel is the subject, and no limit is spoken of. */
function isOfNamelessChannel(c: Candidate): boolean {
  const { signs, mentions } = c.passage;
  const channel = inside(signs, { start: c.sentence.start, end: c.quantity.start }).findLast((s) => s.value.includes('channel'));
  if (channel === undefined || inside(mentions, { start: channel.end, end: c.quantity.start }).some((m) => m.by === 'name')) return false;
  return !inside(signs, { start: channel.end, end: c.domain.end }).some((s) => s.value.includes('limit'));
}

/** "Durov, 39," and "39." behind a name and a comma. */
function isAge(c: Candidate): boolean {
  const { quantity, passage } = c;
  if (quantity.scale !== 1 || quantity.value < 14 || quantity.value > 110 || !Number.isInteger(quantity.value)) return false;
  if (passage.places.some((p) => p.end <= quantity.start && quantity.start - p.end <= 2)) return false;
  const before = passage.text.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (passage.mentions.some((m) => m.by === 'name' && m.end <= quantity.start && quantity.start - m.end <= 2)) return false;
  return /\p{Lu}[\p{L}'-]{1,40}, $/u.test(before) && /^(?:[,.;)]|$)/.test(passage.text.text.slice(quantity.end, quantity.end + 1));
}
