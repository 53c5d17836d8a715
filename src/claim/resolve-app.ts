import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import type { Names } from './names';
import { firstFrom, gap, inside, type PassageReading, type Span } from './reading';

/** Whom an article has spoken of so far. */
export interface Focus {
  /** The app that the article as a whole is about. */
  readonly topic: string | undefined;
  /** The app spoken of last, in the order of speaking, newest first; without doubles. */
  readonly recent: readonly string[];
  /** The app of the last claim with its metric. */
  readonly lastClaim: { readonly app: string; readonly metric: Metric; readonly passage: number } | undefined;
  /** All apps that the article names. */
  readonly named: ReadonlySet<string>;
}

/** Points that speak for an app, by how it is tied to the number. Only their order and rough distance matter; they were set by hand. */
const POINTS = {
  /** "the users of X", "979 million of X" right behind the number */
  attached: 120,
  /** "X (191 million)" */
  bracket: 130,
  /** named in the number's own part of the sentence, before it */
  domainBefore: 70,
  /** named in the number's own part of the sentence, behind it */
  domainBehind: 52,
  /** named earlier in the sentence */
  sentenceBefore: 46,
  /** the first name of the sentence: most likely its subject */
  subject: 8,
  /** an epithet or pronoun in the number's own part */
  epithet: 44,
  /** spoken of last, in the same passage */
  focus: 34,
  /** what the article is about */
  topic: 30,
  /** the last claim was of this app */
  continuity: 6,
  /** named later in the sentence only */
  sentenceBehind: 22,
} as const;

/** What a mention loses for a role in which it rarely owns the number. */
const LOSS = {
  /** per character between name and number, up to a limit */
  distance: 0.12,
  distanceLimit: 14,
  /** behind "than", "against", "compared with", "rival of" */
  contrast: 40,
  /** the buyer in a sentence about a purchase */
  buyer: 90,
  /** only a person who speaks for it */
  person: 18,
} as const;

/** Companies that buy apps: in sentences on a purchase they are not what was bought. */
const BUYERS: ReadonlySet<string> = new Set(['facebook', 'meta', 'x']);

/** Below this nobody is meant clearly enough. */
const LEAST_POINTS = 20;

/**
 * Finds the app that a careful reader would name for a number.
 * @param c - the number with its surroundings
 * @param metric - what it states
 * @param focus - whom the article has spoken of so far
 * @param names - the dataset's names
 * @returns the app's slug, or null where another company is meant or nobody clearly
 */
export function resolveApp(c: Candidate, metric: Metric, focus: Focus, names: Names): string | null {
  const scores = new Map<string, number>();
  const award = (app: string, points: number): void => {
    scores.set(app, Math.max(scores.get(app) ?? -Infinity, points));
  };
  const { passage, quantity, domain, sentence } = c;
  const deal = metric === 'acquisition-price';

  const named = inside(passage.mentions, sentence);
  const strangers = inside(passage.strangers, sentence);
  const subject = named.find((m) => m.by === 'name');
  for (const mention of named) {
    let points = pointsFor(c, mention, mention === subject);
    if (mention.by === 'person') points -= LOSS.person;
    if (deal && BUYERS.has(mention.app)) points -= LOSS.buyer;
    award(mention.app, points);
  }
  for (const stranger of strangers) award('', pointsFor(c, stranger, false) - (deal || isOwnerRole(c, stranger) ? LOSS.buyer : 0));

  for (const epithet of inside(passage.epithets, domain)) {
    const other = epithetOf(epithet.value, focus, names, passage, epithet);
    if (other) award(other, POINTS.epithet - Math.min(LOSS.distanceLimit, gap(epithet, quantity) * LOSS.distance));
  }
  const inFocus = focus.recent[0];
  if (inFocus) award(inFocus, POINTS.focus + (focus.lastClaim?.app === inFocus && focus.lastClaim.passage === passage.index ? POINTS.continuity : 0) - (deal && BUYERS.has(inFocus) ? LOSS.buyer : 0));
  if (focus.topic) award(focus.topic, POINTS.topic - (deal && BUYERS.has(focus.topic) ? LOSS.buyer : 0));
  if (deal) for (const app of focus.recent) if (!BUYERS.has(app)) award(app, POINTS.topic - 4);

  let best: string | undefined;
  let bestPoints = LEAST_POINTS;
  for (const [app, points] of scores) {
    if (points > bestPoints) {
      best = app;
      bestPoints = points;
    }
  }
  if (best === undefined || best === '') return null;
  return companyFor(best, metric, names);
}

function pointsFor(c: Candidate, mention: Span, isSubject: boolean): number {
  const { passage, quantity, domain } = c;
  const distance = Math.min(LOSS.distanceLimit, gap(mention, quantity) * LOSS.distance);
  if (mention.start >= quantity.end) {
    if (isAttached(c, mention)) return POINTS.attached;
    if (mention.end <= domain.end) return POINTS.domainBehind - distance;
    return POINTS.sentenceBehind - distance;
  }
  const opening = passage.text.folded.slice(mention.end, quantity.hedgeStart).trim();
  if (c.bracketed && (opening === '(' || opening === '[')) return POINTS.bracket;
  const loss = distance + (isContrasted(passage, mention) ? LOSS.contrast : 0);
  if (mention.start >= domain.start) return POINTS.domainBefore - loss + (isSubject ? POINTS.subject : 0);
  return POINTS.sentenceBefore - loss + (isSubject ? POINTS.subject : 0);
}

/** "users of X", "Facebook users", "979 di Messenger": nothing but the noun and linking words between number and name. */
function isAttached(c: Candidate, mention: Span): boolean {
  const { passage, quantity, head } = c;
  let offset = quantity.end;
  const headSpan = head.kind === 'noun' && head.side === 'after' ? head.span : undefined;
  if (headSpan && mention.end <= headSpan.start) return true;
  if (headSpan) offset = headSpan.end;
  const between = { start: offset, end: mention.start };
  if (between.end - between.start > 24) return false;
  const words = passage.text.folded.slice(between.start, between.end).split(' ').filter((w) => w !== '');
  if (words.length === 0 || words.length > 3) return words.length === 0;
  return inside(passage.functions, between).some((f) => f.value.includes('link'));
}

/** Whether a word of contrast stands right before a name: "more than Snapchat", "against WhatsApp's". */
function isContrasted(passage: PassageReading, mention: Span): boolean {
  const before = { start: Math.max(0, mention.start - 28), end: mention.start };
  const last = inside(passage.functions, before).filter((f) => f.value.includes('contrast')).at(-1);
  if (last && mention.start - last.end <= 5) return true;
  const rival = inside(passage.epithets, before).filter((e) => e.value.includes('rival')).at(-1);
  return rival !== undefined && mention.start - rival.end <= 4;
}

/** A bought or founded company's owner stands near the number without owning it. */
function isOwnerRole(c: Candidate, stranger: Span): boolean {
  return METRICS[c.head.kind === 'noun' ? (c.head.metrics[0] ?? 'users') : 'users'].unit === 'money' && stranger.start > c.quantity.end;
}

function epithetOf(cues: readonly string[], focus: Focus, names: Names, passage: PassageReading, at: Span): string | undefined {
  if (cues.includes('family')) return 'meta';
  if (cues.includes('parent')) return 'meta';
  if (cues.includes('network')) return focus.recent.find((app) => app === 'facebook' || app === 'instagram' || app === 'x' || app === 'vk') ?? focus.recent[0];
  if (cues.includes('subsidiary')) {
    const i = firstFrom(passage.mentions, at.start - 20);
    const owner = passage.mentions[i]?.app;
    const child = [...focus.recent, ...focus.named].find((app) => names.apps.get(app)?.parent === 'meta' && app !== owner && app !== 'facebook');
    return child;
  }
  if (cues.includes('rival')) return focus.recent[1];
  return focus.recent[0];
}

/** Sums, fines and staff printed under Facebook's name are those of the company. */
function companyFor(app: string, metric: Metric, names: Names): string {
  if (app !== 'facebook' || METRICS[metric].group !== 'business') return app;
  return names.apps.get(app)?.parent ?? app;
}
