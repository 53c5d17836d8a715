import type { EpithetCue } from '../languages/lexicon';
import { METRICS, type Metric } from '../terms';
import type { Candidate } from './candidate';
import { hasRole, type Names } from './names';
import { hasRecord, isBeyondRecord, isExactlyOnRecord, isOnRecord, type Recollection } from './recall';
import { featureOf } from './resolve-feature';
import { firstFrom, gap, inside, nearest, startingAt, within, type PassageReading, type Span } from './reading';

/** Whom an article has spoken of so far. */
export interface Focus {
  /** The app that the article as a whole is about. */
  readonly topic: string | undefined;
  /** The app spoken of last, in the order of speaking, newest first; without doubles. */
  readonly recent: readonly string[];
  /** The app of the last claim with its metric. */
  readonly lastClaim: { readonly app: string; readonly metric: Metric; readonly passage: number } | undefined;
  /** The apps that the headline names, in its order. */
  readonly inTitle: readonly string[];
  /** How many apps of Meta's family the headline names. */
  readonly titleFamily: number;
  /** The app that the article says broke down. */
  readonly down: string | undefined;
  /** The app named last, whatever it was named for. */
  readonly lastNamed: string | undefined;
  /** The apps that the passage before names, in its order. */
  readonly namedBefore: readonly string[];
  /** All apps that the article names. */
  readonly named: ReadonlySet<string>;
}

/** Whom a number belongs to, and whether that was read or rather guessed. */
export interface AppReading {
  readonly app: string;
  readonly sure: boolean;
  /** What spoke for it; see `POINTS`. */
  readonly points: number;
}

/** From here on the number's own sentence says whose it is; less is what the paragraphs before were about. */
export const NAMED_IN_SENTENCE = 42;

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
  subject: 2,
  /** the only name of the number's own part, where the sentence goes on with another's measure */
  onlyNamed: 66,
  /** the name that the reader came past last in the sentence, however far */
  lastNamed: 42,
  /** "the app", "the company" in the number's own part, of the app spoken of */
  epithet: 58,
  /** "it", "its" there */
  pronoun: 50,
  /** "the X subsidiary" there */
  subsidiary: 68,
  /** spoken of last, in the same passage */
  focus: 34,
  /** what the article is about */
  topic: 30,
  /** the incident that the number belongs to hit it */
  incident: 62,
  /** of the apps that the article names it alone has figures of the part spoken of ("Status") */
  feature: 64,
  /** somebody who runs it is named in the sentence */
  person: 36,
  /** the number goes on with the measure of the one before in the sentence */
  goesOn: 64,
  /** the last claim was of this app */
  continuity: 6,
  /** the number is on record for it: what a well-read reader has in mind */
  recalled: 24,
  /** the same, where others of the kind are on record of whom the text seems to speak */
  recalledRather: 32,
  /** exactly this number, to four digits, is on record for it */
  recalledExactly: 70,
  /** named later in the sentence only */
  sentenceBehind: 22,
} as const;

/** What a mention loses for a role in which it rarely owns the number. */
const LOSS = {
  /** per character between name and number, up to a limit */
  distance: 0.2,
  distanceLimit: 18,
  /** behind "than", "against", "compared with", "rival of" */
  contrast: 40,
  /** the buyer in a sentence about a purchase */
  buyer: 90,
  /** "the outage of X", "the boss of X": the name only tells what something else belongs to */
  genitive: 14,
  /** behind the number and a comma */
  comma: 20,
  /** "on X", "via X": where something happens */
  medium: 14,
  /** a company in a sentence about what only apps have */
  company: 30,
  /** "X, which rivals Y, has …": told beside the subject */
  beside: 30,
  /** "when X went down": others gain by that */
  down: 26,
  /** "X's co-founder put in 50 million": the name says who gives */
  office: 60,
  /** far more than was ever on record for it */
  beyond: 26,
  /** "X's own Messenger", "the X subsidiary": X owns what is spoken of */
  owner: 100,
} as const;

/** What a company has beside its apps. */
const OF_A_COMPANY: ReadonlySet<string> = new Set(['business', 'safety']);

/** What rivals gain while an app is down. */
const GAINS: ReadonlySet<Metric> = new Set(['new-users', 'downloads']);

/** How far behind a name its breakdown is told, in characters. */
const DOWN_REACH = 60;

/** An app that no other reader would doubt has so many points, and so many more than the next one. */
const SURE_POINTS = 44;
const SURE_MARGIN = 8;

/** Below this nobody is meant clearly enough. */
const LEAST_POINTS = 20;

/**
 * Finds the app that a careful reader would name for a number.
 * @param c - the number with its surroundings
 * @param said - what it states, with the years that it may be of
 * @param focus - whom the article has spoken of so far
 * @param names - the dataset's names
 * @param goesOn - the app of the claim in the same sentence whose measure the number goes on with
 * @param say - told the points of every app that came into question
 * @returns the app and whether it is certain, or null where another company is meant or nobody clearly
 */
export function resolveApp(c: Candidate, said: Recollection, focus: Focus, names: Names, goesOn?: string, say?: (scores: string) => void): AppReading | null {
  const scores = new Map<string, number>();
  const award = (app: string, points: number): void => {
    scores.set(app, Math.max(scores.get(app) ?? -Infinity, points));
  };
  const { metric } = said;
  const { passage, quantity, domain, sentence } = c;
  const deal = metric === 'acquisition-price';
  const invested = metric === 'funding' || metric === 'debt';

  const named = inside(passage.mentions, sentence);
  const strangers = inside(passage.strangers, sentence);
  const subject = named.find((m) => m.by === 'name');
  const own = named.filter((m) => m.by === 'name' && m.start >= domain.start && m.end <= domain.end && !isContrasted(passage, m) && !isOwner(passage, m, names) && !isMedium(passage, m) && !(invested && isOffice(passage, m)));
  const last = [...named.filter((m) => m.by === 'name'), ...strangers].filter((m) => m.end <= quantity.start).sort((a, b) => a.start - b.start).at(-1);
  for (const mention of named) {
    if (mention.by === 'person') {
      // Who speaks says little about whom: the app that the article is about comes first among those that a founder stands for.
      const app = [focus.topic, ...focus.recent, ...focus.named].find((a) => a !== undefined && mention.apps.includes(a) && focus.named.has(a));
      if (app !== undefined) award(app, POINTS.person - Math.min(LOSS.distanceLimit, gap(mention, quantity) * LOSS.distance));
      continue;
    }
    if (isMedium(passage, mention)) continue;
    let points = pointsFor(c, mention, mention === subject);
    const beside = isBeside(c, mention);
    if (beside) points -= LOSS.beside;
    if (mention === last && !beside && !isContrasted(passage, mention) && !isGenitive(passage, mention)) points = Math.max(points, POINTS.lastNamed);
    if (isOwner(passage, mention, names)) points -= LOSS.owner;
    if (invested && isOffice(passage, mention)) points -= LOSS.office;
    if (GAINS.has(metric) && isDown(c, mention)) points -= LOSS.down;
    if (mention.app === 'meta' && !OF_A_COMPANY.has(METRICS[metric].group)) points -= LOSS.company;
    if (deal && hasRole(names, mention.app, 'acquirer')) points -= LOSS.buyer;
    // "52 % have X, 13 % Y": the only name of its own part goes before what the sentence went on with.
    if (goesOn !== undefined && goesOn !== mention.app && own.length === 1 && own[0] === mention) points = Math.max(points, POINTS.onlyNamed);
    award(mention.app, points);
  }
  for (const stranger of strangers) {
    // "BlackBerry let its messenger out": what a company owns is what it is named for, except for its own results.
    const owned = OF_A_COMPANY.has(METRICS[metric].group) ? undefined : [...focus.named].find((app) => names.apps.get(app)?.owner?.includes(stranger.name));
    // Results in a sentence that names the owner are the owner's.
    const ofOwner = (metric === 'revenue' || metric === 'profit') && stranger.end <= quantity.start && own.length === 0 && names.apps.get(focus.recent[0] ?? '')?.owner?.includes(stranger.name) === true;
    const spoken = ofOwner || (stranger === last && !isContrasted(passage, stranger) && !isGenitive(passage, stranger)) ? POINTS.lastNamed : 0;
    const its = Math.max(pointsFor(c, stranger, false), spoken);
    // "LinkedIn (26 billion in 2016)": whose price stands in brackets behind a name is no buyer.
    const points = its - (its < POINTS.bracket && (deal || invested || isPayer(c, stranger, metric)) ? LOSS.buyer : 0);
    award(owned ?? '', points);
  }

  // "Messenger" is a name where it is read as one, and no word for the app spoken of.
  const epithets = inside(passage.epithets, domain).filter((e) => !named.some((m) => m.by === 'name' && m.start <= e.start && m.end >= e.end));
  const closest = nearest(epithets.filter((e) => !e.value.every((cue) => cue === 'pronoun')), domain, quantity);
  for (const epithet of epithets) {
    // Of "the parent company" and "the service" only the one beside the number counts.
    if (epithet !== closest && !epithet.value.every((cue) => cue === 'pronoun')) continue;
    const other = epithetOf(epithet.value, focus, names, c, epithet, deal, metric === 'employees' || metric === 'revenue' || metric === 'profit');
    const base = epithet.value.some((cue) => cue === 'former' || cue === 'latter') || epithet.value.includes('subsidiary') || epithet.value.includes('parent') || epithet.value.includes('family') ? POINTS.subsidiary : epithet.value.every((cue) => cue === 'pronoun') ? POINTS.pronoun : POINTS.epithet;
    if (other !== undefined) award(other, base - Math.min(LOSS.distanceLimit, gap(epithet, quantity) * LOSS.distance) - (deal && hasRole(names, other, 'acquirer') ? LOSS.buyer : 0));
  }
  if (METRICS[metric].group === 'safety') {
    const family = new Set(named.filter((m) => m.start >= domain.start - 1 && m.end <= domain.end + 1 && isOfFamily(m.app, names)).map((m) => m.app));
    if (metric.startsWith('outage') && (family.size > 1 || (named.every((m) => m.by !== 'name' || !within(m, domain)) && focus.titleFamily > 1 && !c.bracketed))) return { app: 'meta', sure: true, points: POINTS.incident };
  }
  // "at least one of its apps (Facebook, Instagram, WhatsApp)" counts the family, whichever names it.
  if (epithets.some((e) => e.value.includes('family')) && new Set(named.filter((m) => isOfFamily(m.app, names)).map((m) => m.app)).size !== 1 && isOfFamily(focus.topic ?? focus.recent[0] ?? '', names)) return { app: 'meta', sure: true, points: POINTS.subsidiary };
  const rival = closest?.value.includes('rival') === true;
  if (goesOn !== undefined && !rival && !named.some((m) => m.by === 'name' && m.start >= domain.start && m.end <= quantity.start)) award(goesOn, POINTS.goesOn);
  const inFocus = focus.recent[0];
  if (inFocus !== undefined) award(inFocus, POINTS.focus + (focus.lastClaim?.app === inFocus && focus.lastClaim.passage === passage.index ? POINTS.continuity : 0) - (deal && hasRole(names, inFocus, 'acquirer') ? LOSS.buyer : 0));
  if (focus.topic) award(focus.topic, POINTS.topic - (deal && hasRole(names, focus.topic, 'acquirer') ? LOSS.buyer : 0));
  const feature = METRICS[metric].group === 'audience' && goesOn === undefined && inside(passage.features, { start: domain.start, end: quantity.start }).length > 0 ? featureOf(c, metric) : undefined;
  const owners = feature === undefined ? [] : [...focus.named].filter((app) => names.figuresOf(app).some((f) => f.feature === feature));
  if (owners.length === 1 && owners[0] !== undefined) award(owners[0], POINTS.feature);
  const told = incidentOf(c, metric, names, focus);
  if (told) award(told, POINTS.incident);
  if (metric.startsWith('outage') && named.length === 0 && focus.down) award(focus.down, POINTS.incident);
  if (deal && focus.lastNamed && !hasRole(names, focus.lastNamed, 'acquirer')) award(focus.lastNamed, POINTS.focus + 4);
  if (deal) for (const app of focus.recent) if (app !== '' && !hasRole(names, app, 'acquirer')) award(app, POINTS.topic - 4);

  if (own.length === 0) recallOwner(c, scores, said, focus, names, award);

  say?.([...scores].map(([app, points]) => `${app || 'somebody else'} ${points.toFixed(0)}`).join(', '));
  let best: string | undefined;
  let bestPoints = LEAST_POINTS;
  for (const [app, points] of scores) {
    if (points > bestPoints) {
      best = app;
      bestPoints = points;
    }
  }
  if (best === undefined || best === '') return null;
  const second = Math.max(...[...scores].filter(([app]) => app !== best).map(([, points]) => points), 0);
  return { app: companyFor(best, metric, c, names), sure: (bestPoints >= SURE_POINTS && bestPoints - second >= SURE_MARGIN) || (focus.named.size === 1 && second === 0), points: bestPoints };
}

/** Where no name in the number's own part says whose it is, the record speaks for those of whom the number is known. */
function recallOwner(c: Candidate, scores: Map<string, number>, said: Recollection, focus: Focus, names: Names, award: (app: string, points: number) => void): void {
  const spokenOf = [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
  const rather = spokenOf !== undefined && spokenOf !== '' && hasRecord(names, spokenOf, said);
  for (const app of new Set([...scores.keys(), ...focus.recent, ...focus.inTitle, ...focus.named])) {
    if (app !== '' && isExactlyOnRecord(names, app, said)) award(app, POINTS.recalledExactly);
  }
  for (const app of new Set([...scores.keys(), ...focus.recent, ...focus.inTitle])) {
    if (app !== '' && isOnRecord(names, app, said)) award(app, Math.max(scores.get(app) ?? 0, POINTS.topic - LEAST_POINTS) + (rather ? POINTS.recalledRather : POINTS.recalled));
  }
  // What is hoped for or not yet reached may well be more than ever.
  const open = inside(c.passage.modes, c.domain).some((m) => m.value.some((cue) => cue === 'forecast' || cue === 'denied' || cue === 'hypothetical' || cue === 'nears'));
  if (!open) for (const [app, points] of scores) if (app !== '' && isBeyondRecord(names, app, said)) scores.set(app, points - LOSS.beyond);
}

function pointsFor(c: Candidate, mention: Span, isSubject: boolean): number {
  const { passage, quantity, domain } = c;
  const distance = Math.min(LOSS.distanceLimit, gap(mention, quantity) * LOSS.distance);
  if (mention.start >= quantity.end) {
    if (isAttached(c, mention)) return POINTS.attached;
    // Behind a comma stands who says it, or another clause.
    const loss = distance + (passage.text.folded.slice(quantity.end, mention.start).includes(',') ? LOSS.comma : 0);
    return (mention.end <= domain.end ? POINTS.domainBehind : POINTS.sentenceBehind) - loss;
  }
  const opening = passage.text.folded.slice(mention.end, quantity.hedgeStart).trim();
  if (c.bracketed && (opening === '(' || opening === '[')) return POINTS.bracket;
  const loss = distance + (isContrasted(passage, mention) ? LOSS.contrast : 0) + (isGenitive(passage, mention) ? LOSS.genitive : 0);
  if (mention.start >= domain.start) return POINTS.domainBefore - loss + (isSubject ? POINTS.subject : 0);
  return POINTS.sentenceBefore - loss + (isSubject ? POINTS.subject : 0);
}

/** "X, which is to replace Y and Z, has 100 million": a name in a relative clause between commas, behind another name. */
function isBeside({ passage, sentence, quantity }: Candidate, mention: Span): boolean {
  const { folded } = passage.text;
  if (mention.end > quantity.start) return false;
  const opens = folded.lastIndexOf(',', mention.start);
  const closes = folded.indexOf(',', mention.end);
  if (opens <= sentence.start || closes < 0 || closes >= quantity.start) return false;
  const relative = inside(passage.functions, { start: opens + 1, end: mention.start }).some((f) => f.start - opens <= 2 && f.value.includes('clause') && !passage.language.places.joins.includes(folded.slice(f.start, f.end)));
  return relative && inside(passage.mentions, { start: sentence.start, end: opens }).some((m) => m.by === 'name');
}

/** "users of X", "Facebook users", "979 di Messenger": nothing but the noun and linking words between number and name. */
function isAttached(c: Candidate, mention: Span): boolean {
  const { passage, quantity, head } = c;
  let offset = quantity.end;
  const headSpan = head.kind === 'noun' && head.side === 'after' ? head.span : undefined;
  if (headSpan && mention.end <= headSpan.start) return true;
  if (headSpan) offset = headSpan.end;
  const between = { start: offset, end: mention.start };
  if (between.end - between.start > 24 || /[,;:.()]/.test(passage.text.folded.slice(between.start, between.end))) return false;
  const words = passage.text.folded.slice(between.start, between.end).split(' ').filter((w) => w !== '');
  if (words.length === 0 || words.length > 3) return words.length === 0;
  const small = inside(passage.functions, between);
  const covered = small.reduce((sum, f) => sum + f.end - f.start, 0) + words.length - 1;
  // Every word must be a small one: "500 million users and thanks X" says nothing of whose users they are.
  return small.some((f) => f.value.includes('link')) && small.every((f) => !f.value.includes('clause')) && covered >= passage.text.folded.slice(between.start, between.end).trim().length - 1;
}

/** Whether a word of contrast stands right before a name: "more than Snapchat", "against WhatsApp's". */
export function isContrasted(passage: PassageReading, mention: Span): boolean {
  const before = { start: Math.max(0, mention.start - 28), end: mention.start };
  const last = inside(passage.functions, before).filter((f) => f.value.includes('contrast')).at(-1);
  // "more than Snapchat, which had 166 million": the name opens a statement of its own.
  if (last && mention.start - last.end <= 5) return !opensClause(passage, mention);
  // "the rival of X", "X's rival": X is the other one; "rival X" is X itself.
  const rival = inside(passage.epithets, before).findLast((e) => e.value.includes('rival'));
  if (rival && mention.start - rival.end <= 5 && inside(passage.functions, { start: rival.end, end: mention.start }).some((f) => f.value.includes('link'))) return true;
  return inside(passage.epithets, { start: mention.end, end: mention.end + 28 }).some((e) => e.value.includes('rival') && /^('s|'ın|'in|s|')?[ -]$/.test(passage.text.folded.slice(mention.end, e.start)));
}

/** "wrote on Facebook", "tweeted on X": where somebody spoke, not of whom. */
function isMedium(passage: PassageReading, mention: Span): boolean {
  const link = inside(passage.functions, { start: Math.max(0, mention.start - 8), end: mention.start }).at(-1);
  if (!link?.value.includes('link')) return false;
  const speech = inside(passage.speech, { start: Math.max(0, link.start - 24), end: link.start }).at(-1);
  // "… has said. For X it counted …": a stop between the two ends what was said.
  return speech !== undefined && /^ ?$/.test(passage.text.folded.slice(speech.end, link.start));
}

/** Between a word for an office and the name of the company there is no more than this, in characters ("co-founder of the X"). */
const OFFICE_REACH = 8;

/** "X's co-founder", "the founder of X": the name says who somebody is. */
function isOffice(passage: PassageReading, mention: Span): boolean {
  const around = { start: Math.max(0, mention.start - 40), end: mention.end + 40 };
  return inside(passage.functions, around).some((f) => f.value.includes('office') && gap(f, mention) <= OFFICE_REACH && !/[,;:.()]/.test(passage.text.folded.slice(Math.min(f.end, mention.end), Math.max(f.start, mention.start))));
}

/** The app that an incident named in the passage hit: numbers of people affected are its own. */
function incidentOf(c: Candidate, metric: Metric, names: Names, focus: Focus): string | undefined {
  if (metric !== 'people-affected') return undefined;
  const lang = c.passage.language.tag;
  for (const event of names.events.values()) {
    const [first] = event.apps;
    if (first === undefined || !focus.named.has(first)) continue;
    // Only names of their own tell an incident from others; "leak" and "outage" name any.
    const aliases = [...(event.aliases[lang] ?? []), ...(event.aliases['en'] ?? [])].filter((a) => /\p{Lu}\p{L}{1,40} \p{Lu}/u.test(a));
    if (aliases.some((a) => c.passage.text.text.includes(a))) return first;
  }
  return undefined;
}

/** "WhatsApp … went down": told of the name before the number is. */
function isDown(c: Candidate, mention: Span): boolean {
  const behind = { start: mention.end, end: Math.min(c.sentence.end, mention.end + DOWN_REACH) };
  return mention.end < c.quantity.start && inside(c.passage.signs, behind).some((s) => s.value.includes('outage') && s.end <= c.quantity.start)
    && !inside(c.passage.mentions, { start: mention.end, end: c.quantity.start }).some((m) => m.by === 'name' && inside(c.passage.signs, { start: mention.end, end: m.start }).some((s) => s.value.includes('outage')));
}

/** Whether an app is Facebook or another of Meta's apps. */
export function isOfFamily(app: string, names: Names): boolean {
  return app === 'facebook' || names.apps.get(app)?.parent === 'meta';
}

/** Whether a linking word stands right before a name. */
export function isGenitive(passage: PassageReading, mention: Span): boolean {
  const link = inside(passage.functions, { start: Math.max(0, mention.start - 8), end: mention.start }).at(-1);
  return link !== undefined && link.value.includes('link') && mention.start - link.end <= 1;
}

/** Whether a name is that of an owner: another name follows as what is owned, or a word for a subsidiary stands beside it. */
function isOwner(passage: PassageReading, mention: Span, names: Names): boolean {
  const next = passage.mentions[firstFrom(passage.mentions, mention.end)];
  if (next && next.by === 'name' && /^('s|')( own| eigener| eigene)? ?$/.test(passage.text.folded.slice(mention.end, next.start))) return true;
  const near = { start: Math.max(0, mention.start - 24), end: mention.end + 14 };
  const owner = passage.mentions[firstFrom(passage.mentions, mention.start)]?.app;
  if (owner === undefined || !hasRole(names, owner, 'acquirer')) return false;
  if (inside(passage.epithets, near).some((e) => e.value.includes('subsidiary') && (gap(e, mention) <= 5 || within(mention, e)))) return true;
  // "the service of Meta", "le service de Meta"
  return isGenitive(passage, mention)
    && inside(passage.epithets, { start: Math.max(0, mention.start - 28), end: mention.start }).some((e) => e.value.some((cue) => cue === 'service' || cue === 'subsidiary') && mention.start - e.end <= 5);
}

function opensClause(passage: PassageReading, mention: Span): boolean {
  const comma = passage.text.folded.indexOf(',', mention.end);
  if (comma < 0 || comma - mention.end > 16) return false;
  return inside(passage.functions, { start: comma, end: comma + 12 }).some((f) => f.value.includes('clause') && f.start - comma <= 2);
}

/** "$175 million from Tencent": who stands behind a sum pays it. */
function isPayer(c: Candidate, stranger: Span, metric: Metric): boolean {
  return METRICS[metric].unit === 'money' && stranger.start > c.quantity.end;
}

/** Whom a word such as "the app", "its rival", "the company" stands for; the empty string for somebody who is none of ours. */
function epithetOf(cues: readonly EpithetCue[], focus: Focus, names: Names, c: Candidate, at: Span, deal: boolean, company: boolean): string | undefined {
  const { passage } = c;
  const apps = focus.recent.filter((app) => app !== '');
  if (cues.includes('family') || cues.includes('parent')) {
    const owned = [...apps, ...focus.named].some((app) => app === 'facebook' || names.apps.get(app)?.parent === 'meta');
    if (owned) return 'meta';
    // "the parent of Snapchat" is Snap, which goes by the app's own name.
    const child = cues.includes('parent') ? (inside(passage.mentions, { start: at.end, end: at.end + CHILD_REACH }).find((m) => m.by === 'name')?.app ?? apps[0]) : undefined;
    return child !== undefined && bearsOwnName(names, child) ? child : '';
  }
  if (cues.includes('company')) {
    // "the group of Mark Zuckerberg"
    const head = passage.mentions[firstFrom(passage.mentions, at.end)];
    if (head?.by === 'person' && head.apps.includes('meta') && head.start - at.end <= 5) return 'meta';
    // "Rakuten lost 2 %. The group has 94 million customers": the company is the one named last, of ours or not.
    const other = inside(passage.strangers, { start: 0, end: at.start }).at(-1);
    if (!deal && other && !inside(passage.mentions, { start: other.start, end: at.start }).some((m) => m.by === 'name')) return '';
    // "Meta cut 11,000 jobs. The group had 87,314 people …": results are those of the company named last.
    const owner = inside(passage.mentions, { start: 0, end: at.start }).findLast((m) => m.by === 'name');
    if (company && owner && hasRole(names, owner.app, 'acquirer')) return owner.app;
  }
  if (cues.includes('network')) return [...apps, ...focus.named].find((app) => hasRole(names, app, 'social-network')) ?? apps[0];
  if (cues.includes('subsidiary')) {
    const owner = passage.mentions[firstFrom(passage.mentions, at.start - 20)]?.app;
    return [...apps, ...focus.named].find((app) => names.apps.get(app)?.parent === 'meta' && app !== owner && app !== 'facebook');
  }
  if (cues.includes('former') || cues.includes('latter')) return ofTwo(cues.includes('former') ? 0 : 1, focus, passage, at);
  // What stands before in the sentence is meant rather than what the sentence before was about.
  const before = { start: c.sentence.start, end: at.start };
  const named = inside(passage.mentions, before).filter((m) => m.by === 'name' && !isContrasted(passage, m) && !isOwner(passage, m, names) && !isMedium(passage, m)).at(-1);
  const person = named ? undefined : inside(passage.mentions, before).find((m) => m.by === 'person');
  const spokenFor = person?.apps.find((app) => focus.named.has(app));
  const stranger = inside(passage.strangers, before).at(-1);
  if (cues.includes('rival')) return rivalOf(named?.app ?? apps[0], focus, apps);
  if (!deal && cues.every((cue) => cue === 'pronoun') && stranger && (!named || stranger.start > named.start)) return '';
  if (named) return named.app;
  if (spokenFor !== undefined && !apps.slice(0, 1).some((app) => person?.apps.includes(app))) return spokenFor;
  return cues.every((cue) => cue === 'pronoun') ? focus.recent[0] : apps[0];
}

/** The other one of whom the article speaks: whom it is about, else whom its headline names beside, else whom it spoke of last. */
function rivalOf(app: string | undefined, { topic, inTitle }: Focus, apps: readonly string[]): string | undefined {
  return [topic, ...inTitle, ...apps].find((other) => other !== undefined && other !== app);
}

/** How far back two names may stand that "the former" and "the latter" take up, in characters. */
const PAIR_REACH = 220;

/** Whom "the former" (0) or "the latter" (1) stands for: of the last two named before, else of the first two of the article. */
function ofTwo(which: 0 | 1, focus: Focus, passage: PassageReading, at: Span): string | undefined {
  if (!standsAlone(passage, at)) return undefined;
  const named = [...new Set(inside(passage.mentions, { start: Math.max(0, at.start - PAIR_REACH), end: at.start }).filter((m) => m.by === 'name').map((m) => m.app))];
  if (named.length >= 2) return named.slice(-2)[which];
  if (named.length === 0 && focus.namedBefore.length === 2) return focus.namedBefore[which];
  return [...focus.named].slice(0, 2)[which];
}

/** Whether no noun follows that the words would belong to ("il primo trimestre", "the first 24 hours"). */
function standsAlone({ text: { folded }, functions, signs, quantities }: PassageReading, { end }: Span): boolean {
  const behind = folded.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (!/[\p{L}\d-]/u.test(folded.charAt(behind))) return true;
  const word = startingAt(functions, behind);
  if (word) return word.value.includes('closer') && !word.value.includes('filler');
  return startingAt(signs, behind)?.value.some((cue) => cue === 'have' || cue === 'use' || cue === 'join') === true || (startingAt(quantities, behind)?.scale ?? 1) > 1;
}

/** How far behind "the parent" its app may stand, in characters. */
const CHILD_REACH = 16;

/** Whether the company behind an app is called as the app is ("Snap Inc.", "Kakao Corp."). */
function bearsOwnName(names: Names, app: string): boolean {
  const known = names.apps.get(app);
  const first = known?.owner?.split(' ')[0]?.toLowerCase();
  return first !== undefined && known !== undefined && known.name.toLowerCase().startsWith(first);
}


/** From here on a result is that of a group and not of one app in it. */
const GROUP_RESULT = 5e9;
/** From here on a staff is that of a group. */
const GROUP_STAFF = 5_000;

/** Sums, fines and staff printed under Facebook's name are those of the company, and so are results and staffs too large for an app of the group. */
function companyFor(app: string, metric: Metric, { quantity, passage, sentence }: Candidate, names: Names): string {
  const parent = names.apps.get(app)?.parent;
  if (parent && app !== 'instagram' && (metric === 'revenue' || metric === 'profit')) {
    const owner = inside(passage.mentions, sentence).some((m) => m.by === 'name' && hasRole(names, m.app, 'acquirer'));
    if (quantity.value >= (owner ? GROUP_RESULT / 5 : GROUP_RESULT)) return parent;
  }
  // Authorities fine companies: an app is named for what happened in it.
  if (parent && metric === 'fine' && names.figuresOf(app, 'fine').length === 0 && names.figuresOf(parent, 'fine').length > 0) return parent;
  if (parent && metric === 'employees' && quantity.value >= GROUP_STAFF) return parent;
  if (app !== 'facebook' || METRICS[metric].group !== 'business') return app;
  return parent ?? app;
}
