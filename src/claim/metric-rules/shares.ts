import { METRICS } from '../../terms';
import { type Candidate, counts, endsClause, governs, signInPassage, signInSentence, signNear, withoutRelative } from '../candidate';
import type { Drafts } from '../draft';
import { compiled } from '../compiled-pattern';
import { isMeans } from '../find-topic';
import { type Span, firstFrom, gap, inside, nearest, touches } from '../reading';
import { reaches } from '../owned-numbers';
import { type Rule, bar, continuing, found, isDifference, isLabelled, none, speaksOfApp, standsByVerb } from './rule';

/** Percentages of growth, of shares and stakes are no shares of a population. */
export const shareBars: Rule = (c, drafts) => {
  if (isOfSubgroup(c)) return none('share-of-part');
  if (isOfNamed(c, drafts)) return undefined;
  if (isOfConduct(c)) return none('share-of-conduct');
  // "41 per cent still write text messages"
  if (bar(c, c.domain, 'sms') < Infinity && inside(c.passage.mentions, c.domain).length === 0) return none('text-messages');
  if (counts(c, 'population')) return undefined;
  // "up 71 per cent", "16 % de plus": a comparison stands right beside its number.
  const beside = { start: Math.max(c.domain.start, c.quantity.hedgeStart - 24), end: Math.min(c.domain.end, c.quantity.end + 22) };
  const words = [
    ...inside(c.passage.bars, beside).filter((b) => b.value.includes('comparison')),
    ...inside(c.passage.signs, { start: c.quantity.end, end: beside.end }).filter((s) => s.value.includes('new')),
  ];
  if (
    words.some((b) =>
      b.end <= c.quantity.start
        ? b.end <= c.quantity.hedgeStart && c.quantity.hedgeStart - b.end <= 1 && !reaches(c.passage, b.end, c.quantity)
        : b.start - c.quantity.end <= 3,
    )
  )
    return none('growth');
  // "holds a share of 95 per cent on its home market"
  return !signNear(c, 'market') && bar(c, c.domain, 'stock', 'stake') < Infinity ? none('other-share') : undefined;
};

/** The number's own part with what leads up to it from the share before. */
function ownWords({ passage, quantity, sentence, domain }: Candidate): Span {
  const before = inside(passage.quantities, { start: sentence.start, end: quantity.hedgeStart }).findLast(
    (q) => q.kind === 'percent' || q.kind === 'share',
  );
  return { start: before === undefined ? sentence.start : Math.min(domain.start, Math.max(before.end, sentence.start)), end: domain.end };
}

/** "61 per cent of the under-30s", "among women, 40 per cent …": a part of the people, unless the number counts all of them itself. */
function isOfSubgroup(c: Candidate): boolean {
  const whole = counts(c, 'population') || countsPeopleItself(c);
  // "popular with the young, it reaches 79 per cent of adults"
  const told = (word: Span): boolean =>
    word.end > c.quantity.start || !whole || !c.passage.text.folded.slice(word.end, c.quantity.start).includes(',');
  if (inside(c.passage.bars, ownWords(c)).some((b) => b.value.includes('subgroup') && governs(c, b) && told(b))) return true;
  // "Among the young it is another world. Of them 34 per cent …"
  const {
    passage: { bars, heads, sentences },
    sentence,
    quantity,
  } = c;
  const before = sentences.findLast((s) => s.end <= sentence.start);
  return (
    before !== undefined &&
    !whole &&
    inside(heads, { start: sentence.start, end: quantity.start }).some((h) => h.value.heads.includes('them')) &&
    inside(bars, before).some((b) => b.value.includes('subgroup'))
  );
}

/** "one in four has quit a group", "38 per cent worry": what people do or think nearer than that they use the app. */
function isOfConduct(c: Candidate): boolean {
  if (counts(c, 'market', 'call', 'download', 'message')) return false;
  // The verb may stand last ("27 Prozent haben … blockiert").
  const own = (word: Span): boolean =>
    governs(c, word) || (word.start >= c.quantity.end && !/[,:;()]/.test(c.passage.text.folded.slice(c.quantity.end, word.start)));
  const conduct = nearest(
    c.passage.bars.filter(
      (b) =>
        b.value.includes('other-conduct') &&
        own(b) &&
        !(c.head.kind === 'noun' && c.head.span.start <= b.start && c.head.span.end >= b.end),
    ),
    c.domain,
    c.quantity,
  );
  const use = nearest(
    c.passage.signs.filter((s) => s.value.some((cue) => cue === 'use' || cue === 'open' || cue === 'download') && own(s)),
    c.domain,
    c.quantity,
  );
  return conduct !== undefined && gap(conduct, c.quantity) < (use === undefined ? Infinity : gap(use, c.quantity));
}

/** "un habitant sur sept", "one in five adults": whom the share counts stands in its own words. */
function countsPeopleItself(c: Candidate): boolean {
  const within = { start: c.quantity.start, end: c.quantity.end };
  return (
    inside(c.passage.heads, within).some((h) => h.value.heads.some((cue) => cue === 'person' || cue === 'population')) ||
    inside(c.passage.places, within).some((p) => p.kind === 'demonym') ||
    counts(c, 'person')
  );
}

/** "less than half of the 35.7 million", "metà dei 35,7 milioni": a share of another number compares. */
function isOfNumber({ passage, quantity }: Candidate): boolean {
  const next = passage.quantities[firstFrom(passage.quantities, quantity.end)];
  return (
    quantity.kind === 'share' &&
    next !== undefined &&
    next.scale > 1 &&
    next.hedgeStart - quantity.end <= 8 &&
    inside(passage.functions, { start: quantity.end, end: next.hedgeStart }).some((f) => f.value.includes('link'))
  );
}

/** "kullanıcılarının üçte ikisi": where the whole stands before its part, users of the app right before it. */
function isOfUsersBefore({ passage, sentence, quantity }: Candidate): boolean {
  const whole = passage.language.times.postposed
    ? inside(passage.heads, { start: sentence.start, end: quantity.hedgeStart }).at(-1)
    : undefined;
  return (
    whole !== undefined &&
    quantity.hedgeStart - whole.end <= 1 &&
    whole.value.heads.includes('user') &&
    !whole.value.heads.includes('population')
  );
}

/** "85 per cent of its owners" */
const isOfIts = ({ passage, quantity, head }: Candidate): boolean =>
  head.kind === 'noun' &&
  head.side === 'after' &&
  inside(passage.functions, { start: quantity.end, end: head.span.start }).some((f) => f.value.includes('possessive'));

/** Whether the sentence names an app, calls it something, or uses "it" beside a verb of use. */
function namesApp({ passage, sentence }: Candidate): boolean {
  if (inside(passage.mentions, sentence).length > 0) return true;
  const used = inside(passage.signs, sentence).filter((s) => s.value.some((cue) => cue === 'use' || cue === 'open' || cue === 'download'));
  return inside(passage.epithets, sentence).some((e) => e.value.some((cue) => cue !== 'pronoun') || used.some((s) => gap(e, s) <= 1));
}

/**
 * Whether the sentence names an app, or the passage does and the sentence calls somebody something: "the former was on 79 per cent of all
 * phones".
 */
const isTold = (c: Candidate): boolean =>
  inside(c.passage.mentions, c.sentence).length > 0 ||
  (c.passage.mentions.length > 0 && inside(c.passage.epithets, c.sentence).length > 0) ||
  isCalled(c);

/** "The app sits on nine phones in ten": a word for an app stands before the share, a preposition of place and no comma between. */
const isCalled = ({ passage, sentence, quantity }: Candidate): boolean => {
  const word = inside(passage.epithets, { start: sentence.start, end: quantity.start }).findLast((e) => e.value.includes('service'));
  return (
    word !== undefined &&
    quantity.hedgeStart - word.end <= CALLED_REACH &&
    inside(passage.functions, { start: word.end, end: quantity.start }).some((f) => f.value.includes('medium')) &&
    !/[,;:]/.test(passage.text.folded.slice(word.end, quantity.start))
  );
};

/** Between a word for an app and the share of people who have it stands no more than this, in characters. */
const CALLED_REACH = 50;

/** So many passages back shares are gone on with. */
const SHARES_BACK = 2;

/** How far behind a percentage the noun that it is of begins, in characters ("8% da bateria"). */
const OF_REACH = 5;

/** "uses 8 per cent of the battery": behind a preposition stands a noun that we know for nothing that has an app. */
function isOfUnknown({ passage, quantity }: Candidate): boolean {
  const link = inside(passage.functions, { start: quantity.end, end: quantity.end + LONGEST_LINK }).find(
    (f) => f.value.includes('link') && f.start - quantity.end <= 1,
  );
  const noun = link && /^ ?\p{Ll}{4,}/u.exec(passage.text.text.slice(link.end, link.end + LONGEST_NOUN))?.[0];
  if (link === undefined || noun === undefined) return false;
  const at = { start: link.end + noun.length - noun.trimStart().length, end: link.end + noun.length };
  return (
    link.end - quantity.end <= OF_REACH &&
    [passage.heads, passage.mentions, passage.places, passage.functions, passage.signs, passage.epithets, passage.bars].every(
      (list) => !touches(list, at),
    ) &&
    !passage.tellsTime(at)
  );
}

/** No preposition with its article and no noun looked at is longer, in characters. */
const LONGEST_LINK = 12;
const LONGEST_NOUN = 24;

/** "29 % received messages": a verb parts the share from the noun, of which it is none. */
function isTied({ passage, quantity }: Candidate, head: Span): boolean {
  const between = { start: quantity.end, end: head.start };
  const words = passage.text.folded
    .slice(between.start, between.end)
    .split(' ')
    .filter((w) => w !== '').length;
  return words === 0 || inside(passage.functions, between).length > 0 || inside(passage.places, between).length > 0;
}

/** A percentage of people, phones or households is a reach; one of calls or downloads a market share. */
export const sharePopulation: Rule = (c, drafts) => {
  const { inSentence, inPassage, before, about, all } = drafts;
  // "four fifths of the users live abroad"
  // "one of the three apps"
  if (
    inside(c.passage.epithets, c.quantity).some((e) => e.value.includes('service')) ||
    isOfNumber(c) ||
    isOfUsersBefore(c) ||
    ((counts(c, 'user') || isOfIts(c)) && !counts(c, 'population'))
  )
    return none('number-share');
  if (
    counts(c, 'call', 'download', 'message') &&
    c.head.kind === 'noun' &&
    c.head.side === 'after' &&
    (c.quantity.kind === 'share' || isTied(c, c.head.span)) &&
    (c.passage.mentions.length > 0 || (speaksOfApp(c) && !counts(c, 'message')))
  )
    return found('market-share', 'share-of-activity');
  if (counts(c, 'market') || signNear(c, 'market')) return found('market-share', 'share-of-market');
  // "95 million people use it every month. That is one in seven"
  // "Two billion people use it. ¶ That is one human in four."
  const last = inPassage ?? (endsClause(c) && before?.candidate.passage.index === c.passage.index - 1 ? before : undefined);
  const beside = last !== undefined && METRICS[last.metric].group === 'audience';
  if (counts(c, 'population')) {
    if (
      (signInSentence(c, 'use', 'open', 'download') && (c.passage.mentions.length > 0 || inPassage !== undefined || namesApp(c))) ||
      isTold(c) ||
      beside
    )
      return found('population-share', 'share-of-population');
  }
  if (c.quantity.kind === 'share' && countsPeopleItself(c) && (signInSentence(c, 'use', 'open') || isTold(c) || beside))
    return found('population-share', 'share-in-words');
  if (counts(c, 'person') && signInSentence(c, 'use', 'open', 'download')) return found('population-share', 'share-of-people');
  if (c.head.kind === 'noun' && c.head.side === 'after') return none('share-of-things');
  // "One in two (57 %)": the same again in brackets.
  if (
    inSentence?.metric === 'population-share' &&
    c.bracketed &&
    /^ ?\($/.test(c.passage.text.folded.slice(inSentence.candidate.quantity.end, c.quantity.hedgeStart))
  )
    return continuing(inSentence, 'share-goes-on', c);
  const told = isOfNamed(c, drafts) ? all.findLast((d) => d.metric === 'population-share') : undefined;
  if (told) return continuing(told, 'share-of-named', c);
  // "(18 %)" behind a group of people is of that group only.
  if (c.bracketed && !isLabelled(c)) return none('group-share');
  const previous = inSentence ?? inPassage ?? (c.passage.mentions.length > 0 || about === 'population-share' ? before : undefined);
  if (previous?.metric === 'population-share' || previous?.metric === 'market-share') {
    if (c.head.kind === 'unknown') return none('share-of-unknown');
    return continuing(previous, 'share-goes-on', c);
  }
  // "yetişkinlerin yüzde 89'u WhatsApp'ta": whom the share is of stands right before it, the app beside.
  if (
    c.head.kind === 'none' &&
    inside(c.passage.mentions, c.domain).some((m) => m.by === 'name') &&
    inside(c.passage.heads, { start: c.domain.start, end: c.quantity.start }).some(
      (h) => h.value.heads.includes('population') && c.quantity.hedgeStart - h.end <= 1,
    )
  )
    return found('population-share', 'share-of-named-before');
  // "… of the Belgians. 82 per cent open it every day"
  if (
    c.quantity.kind === 'percent' &&
    c.head.kind === 'none' &&
    inside(c.passage.signs, { start: c.quantity.end, end: c.domain.end }).some(
      (s) => s.start - c.quantity.end <= USED_REACH && (s.value.includes('use') || s.value.includes('open')),
    ) &&
    // "According to the survey 93 per cent use X": an app is named behind.
    (c.passage.places.some((p) => p.end <= c.quantity.start && (p.qualifies === 'people' || p.qualifies === 'in')) ||
      (inside(c.passage.mentions, { start: c.quantity.end, end: c.domain.end }).some((m) => m.by === 'name') &&
        (signInPassage(c, 'survey') || inside(c.passage.places, c.sentence).some((p) => p.qualifies === 'in'))))
  )
    return found('population-share', 'share-uses');
  // "in France only every tenth uses the service"
  if (
    c.quantity.kind === 'share' &&
    c.head.kind === 'none' &&
    signNear(c, 'use') &&
    inside(c.passage.places, c.domain).some((p) => p.kind === 'country' && p.qualifies === 'in')
  )
    return found('population-share', 'country-share');
  if (
    c.head.kind === 'none' &&
    !isOfUnknown(c) &&
    signInSentence(c, 'use', 'have', 'open') &&
    c.passage.heads.some((h) => h.start >= c.sentence.start && h.end <= c.sentence.end && h.value.heads.includes('population'))
  ) {
    return found('population-share', 'share-uses');
  }
  return undefined;
};

/** "61 % à s'en servir": between a share and its verb stands a preposition at most, in characters. */
const USED_REACH = 3;

/**
 * "Discord (8 %)", "Telegram, on 18.5 per cent", "TikTok has climbed to 33 %": where an article told how many people have an app, the
 * percentage that the name of another leads up to is the share of that one.
 */
function isOfNamed(c: Candidate, { all }: Drafts): boolean {
  const { passage, quantity, domain, head } = c;
  const { folded } = passage.text;
  if (
    quantity.kind !== 'percent' &&
    (quantity.scale !== 1 || quantity.value > 100 || quantity.form !== 'digits' || quantity.kind !== 'count')
  )
    return false;
  if (quantity.signed !== undefined || head.kind === 'unknown' || !(isAtEdge(c) || arrives(c))) return false;
  const told = all.findLast((d) => METRICS[d.metric].unit === 'percent');
  if (
    told?.metric !== 'population-share' ||
    passage.index - told.candidate.passage.index > SHARES_BACK ||
    (quantity.kind === 'count' && (told !== all.at(-1) || passage.quantities.some((q) => q.scale > 1 && q.end <= quantity.start)))
  )
    return false;
  const name = inside(passage.mentions, { start: c.bracketed ? c.sentence.start : domain.start, end: quantity.start }).findLast(
    (m) => m.by === 'name',
  );
  if (name === undefined || isMeans(passage, name) || (!c.bracketed && folded.startsWith("'s ", name.end))) return false;
  const end = c.bracketed ? folded.lastIndexOf('(', quantity.start) : quantity.hedgeStart;
  const text = withoutRelative(c, name.end, end);
  const led = { start: text.length < end - name.end ? folded.lastIndexOf(',', end) : name.end, end };
  if (
    end - led.start > LABEL_REACH ||
    /[.;:]/.test(text) ||
    inside(passage.quantities, led).some((q) => (q.kind === 'percent' || q.kind === 'share' || q.scale > 1) && q.change === undefined) ||
    inside(passage.bars, led).some((b) => b.value.some((cue) => cue === 'other-conduct' || cue === 'other-things' || cue === 'subgroup'))
  )
    return false;
  return (
    c.bracketed ||
    (end - led.start <= LED_REACH && /^(?:[ ,]|\p{L}{1,5}(?!\p{L}))*$/u.test(folded.slice(led.start, end))) ||
    arrives(c) ||
    inside(passage.signs, led).some((s) => s.value.some((cue) => cue === 'have' || cue === 'use'))
  );
}

/** "yüzde 16'ya yükseldi": whether a case ending says what the number came to. */
function arrives({
  passage: {
    text: { folded },
    language: { numbers },
  },
  quantity: { end },
}: Candidate): boolean {
  const { endings } = numbers.change;
  return endings !== undefined && compiled(`^'?y?(?:${endings.to.join('|')})(?!\\p{L})`).test(folded.slice(end, end + LED_REACH));
}

/**
 * So much may stand between the name of an app and the bracket behind it or the verb before its share, and so much where no verb stands
 * there, in characters.
 */
const LABEL_REACH = 40;
const LED_REACH = 12;

/** A number without per cent that goes on with a share: "from 42 to 39 per cent", "X (26.6)". */
export const bareShare: Rule = (c, drafts) => {
  const { inSentence, inPassage, all } = drafts;
  const previous = inSentence ?? inPassage;
  const told = isOfNamed(c, drafts) && !isDifference(c) ? all.findLast((d) => d.metric === 'population-share') : undefined;
  if (told) return continuing(told, 'share-of-named', c);
  if (previous === undefined && leadsToShare(c)) return found('population-share', 'share-left-out');
  if (previous?.metric !== 'population-share' || c.head.kind !== 'none' || c.quantity.value > 100 || isDifference(c)) return undefined;
  return inSentence || c.bracketed || standsByVerb(c) ? continuing(previous, 'share-goes-on', c) : undefined;
};

/** "Of adults 16 have Skype, 84 per cent WhatsApp": a bare number behind a name, before the percentage of another among people. */
function leadsToShare(c: Candidate): boolean {
  const { passage, quantity, sentence, domain, head } = c;
  if (head.kind !== 'none' || quantity.form !== 'digits' || quantity.scale !== 1 || quantity.value > 100 || isDifference(c) || !isAtEdge(c))
    return false;
  const next = passage.quantities[firstFrom(passage.quantities, quantity.end)];
  return (
    next?.kind === 'percent' &&
    next.end <= sentence.end &&
    inside(passage.heads, sentence).some((h) => h.value.heads.includes('population')) &&
    inside(passage.mentions, { start: domain.start, end: quantity.start }).some((m) => m.by === 'name')
  );
}

/** Whether a comma, a stop or a conjunction follows the number. */
function isAtEdge({ passage, quantity }: Candidate): boolean {
  return (
    /^(?:[,.;)]|$)/.test(passage.text.folded.slice(quantity.end, quantity.end + 1)) ||
    inside(passage.functions, { start: quantity.end, end: quantity.end + 8 }).some(
      (f) => f.start - quantity.end <= 1 && f.value.includes('clause'),
    )
  );
}
