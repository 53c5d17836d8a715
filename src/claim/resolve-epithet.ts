import type { EpithetCue, SignCue } from '../languages/lexicon';
import type { Candidate } from './candidate';
import type { Focus } from './focus';
import { isChild, isOfFamily, isOwnerOf } from './company-for';
import { boughtBy, isBeside, isContrasted, isExample, isGenitive, isMedium, isMessenger, isOwner, ownedBehind } from './name-roles';
import { hasRole, type Names } from './names';
import { firstFrom, inside, startingAt, type PassageReading, type Span } from './reading';
import { relativeIn } from './relative-clause';

/** Whom a word such as "the app", "its rival", "the company" stands for; the empty string for somebody who is none of ours. */
export function epithetOf(
  cues: readonly EpithetCue[],
  focus: Focus,
  names: Names,
  c: Candidate,
  at: Span,
  deal: boolean,
  company: boolean,
  ofApp: boolean,
): string | undefined {
  const { passage } = c;
  // Behind the number stands rather who says it, or with whom.
  if (cues.includes('outsider')) return deal || at.start >= c.quantity.start ? undefined : '';
  const apps = focus.recent.filter((app) => app !== '');
  // In an article about somebody else "the network" is one of his, unless one of ours was just named.
  if (focus.topic === '' && !inside(passage.mentions, { start: 0, end: at.start }).some((m) => m.by === 'name')) return '';
  if (cues.includes('family') || cues.includes('parent')) {
    // "The parent of Snapchat": whose parent it is names it.
    const parted = cues.includes('parent')
      ? inside(passage.mentions, { start: at.end, end: at.end + CHILD_REACH }).find((m) => m.by === 'name' && isGenitive(passage, m))
      : undefined;
    const owned = (parted === undefined ? [...apps, ...focus.named] : [parted.app]).some((app) => app === 'meta' || isOfFamily(app, names));
    // "Its new owner sees 1.3 billion faces a month": a company has the users of the network that bears its name.
    if (owned) return ofApp && cues.includes('parent') && focus.named.has('facebook') && !focus.named.has('meta') ? 'facebook' : 'meta';
    // "the parent of Snapchat" is Snap, which goes by the app's own name.
    const child = cues.includes('parent')
      ? (inside(passage.mentions, { start: at.end, end: at.end + CHILD_REACH }).find((m) => m.by === 'name')?.app ?? apps[0])
      : undefined;
    return child !== undefined && bearsOwnName(names, child) ? child : '';
  }
  // "the app of Pavel Durov": whose it is names it.
  const maker = cues.includes('service') || cues.includes('company') ? passage.mentions[firstFrom(passage.mentions, at.end)] : undefined;
  if (
    maker?.by === 'person' &&
    !maker.apps.some((app) => names.apps.get(app)?.kind === 'company') &&
    maker.start - at.end <= MAKER_REACH &&
    inside(passage.functions, { start: at.end, end: maker.start }).some((f) => f.value.includes('link'))
  )
    return maker.apps.find((app) => focus.named.has(app)) ?? maker.app;
  const owned = ownedBeside(passage, at, cues, focus, names);
  if (owned !== undefined) return owned;
  if (cues.includes('company')) {
    // "the group of Mark Zuckerberg"
    const head = passage.mentions[firstFrom(passage.mentions, at.end)];
    if (head?.by === 'person' && head.apps.includes('meta') && head.start - at.end <= 5) return 'meta';
    // "Rakuten lost 2 %. The group has 94 million customers": the company is the one named last, of ours or not.
    const other = inside(passage.strangers, { start: 0, end: at.start }).at(-1);
    if (other && !inside(passage.mentions, { start: other.start, end: at.start }).some((m) => m.by === 'name')) return '';
    // "Meta cut 11,000 jobs. The group had 87,314 people …": results are those of the company named last.
    const owner = inside(passage.mentions, { start: 0, end: at.start }).findLast((m) => m.by === 'name');
    if (company && owner && hasRole(names, owner.app, 'acquirer')) return owner.app;
    const spoken = focus.carried ?? (focus.lastClaim?.passage === passage.index - 1 ? focus.lastClaim.app : undefined);
    if (company && spoken !== undefined && !isProduct(names, spoken) && opensPassage(c, at)) return spoken;
  }
  // "The network has 1.3 billion users; Twitter, 250 million": who is named behind the number has the next one.
  if (cues.includes('network'))
    return (
      [...apps, ...focus.named].find(
        (app) =>
          hasRole(names, app, 'social-network') &&
          !inside(passage.mentions, { start: c.quantity.end, end: c.sentence.end }).some((m) => m.app === app),
      ) ?? apps[0]
    );
  if (cues.includes('subsidiary')) {
    const owner = inside(passage.mentions, { start: Math.max(0, at.start - 20), end: at.end + 20 }).find((m) =>
      hasRole(names, m.app, 'acquirer'),
    )?.app;
    return [...apps, ...focus.named].find((app) => isChild(app, names) && app !== owner);
  }
  if (cues.includes('former') || cues.includes('latter')) return ofTwo(cues.includes('former') ? 0 : 1, focus, passage, at);
  const service = cues.includes('service');
  // What stands before in the sentence is meant rather than what the sentence before was about.
  const before = { start: c.sentence.start, end: at.start };
  // "Facebook says that the service has 2 billion users", in an article on what Facebook owns.
  const owns = (owner: string): boolean =>
    (service || (ofApp && cues.every((cue) => cue === 'pronoun'))) && [apps[0], focus.topic].some((app) => isOwnerOf(app, owner, names));
  const named = inside(passage.mentions, before)
    .filter(
      (m) =>
        m.by === 'name' &&
        !owns(m.app) &&
        !isContrasted(passage, m) &&
        !isOwner(passage, m, names) &&
        !isMedium(passage, m) &&
        !isBeside(c, m) &&
        !isToldAside(passage, m, before),
    )
    .at(-1);
  // "Platforms such as X could be fined if they fail": all of the kind are meant.
  if (
    named &&
    cues.every((cue) => cue === 'pronoun') &&
    inside(passage.mentions, before).every((m) => m.by !== 'name' || isExample(passage, m))
  )
    return '';
  const person = named ? undefined : inside(passage.mentions, before).find((m) => m.by === 'person');
  const spokenFor = person?.apps.find((app) => focus.named.has(app));
  const stranger = inside(passage.strangers, before).at(-1);
  if (cues.includes('rival')) return rivalOf(named?.app ?? apps[0], focus, apps);
  if (
    !deal &&
    cues.every((cue) => cue === 'pronoun') &&
    stranger &&
    !(named && isGenitive(passage, stranger)) &&
    (!named || stranger.start > named.start)
  )
    return '';
  // Whoever says "the messenger" or "the app" does not mean the company that makes several.
  const messenger = service && isMessenger(passage, at);
  const fits = (app: string): boolean =>
    !(service && app === 'meta') && !(messenger && hasRole(names, app, 'social-network') && CHATTED_ON !== app);
  if (named && fits(named.app)) return named.app;
  if (spokenFor !== undefined && !apps.slice(0, 1).some((app) => person?.apps.includes(app))) return spokenFor;
  const justNamed = service ? namedJustBefore(c, at) : undefined;
  if (justNamed !== undefined && fits(justNamed)) return justNamed;
  return cues.every((cue) => cue === 'pronoun')
    ? ((opensPassage(c, at) ? focus.carried : undefined) ?? focus.recent[0])
    : ((service ? [...apps, ...(messenger ? focus.named : [])].find(fits) : undefined) ?? apps[0]);
}

/** "the messenger of Facebook", "the network of Elon Musk": the app spoken of that is its owner's. */
export function ownedBeside(
  passage: PassageReading,
  at: Span,
  cues: readonly EpithetCue[],
  { topic, recent, named }: Focus,
  names: Names,
): string | undefined {
  const { mentions, functions } = passage;
  const before = mentions.find(
    (m) => m.by === 'name' && m.end < at.start && ownedBehind(passage, m, names.apps.get(m.app)?.kind === 'company')?.start === at.start,
  );
  const owner = before ?? mentions[firstFrom(mentions, at.end)];
  if (owner?.by === 'name' && boughtBy(passage, owner)?.start === at.start)
    return [topic, ...recent, ...named].find((app) => isChild(app, names) && isOwnerOf(app, owner.app, names));
  if (
    owner === undefined ||
    (!cues.includes('service') && !cues.includes('network')) ||
    (before === undefined &&
      (owner.start - at.end > MAKER_REACH || !inside(functions, { start: at.end, end: owner.start }).some((f) => f.value.includes('link'))))
  )
    return undefined;
  if (owner.by === 'person')
    return cues.includes('network') ? owner.apps.find((app) => named.has(app) && hasRole(names, app, 'social-network')) : undefined;
  // "The app of Facebook", in an article on Telegram: which one is not said.
  return (
    [topic, ...recent, ...named].find((app) => isOwnerOf(app, owner.app, names) && !hasRole(names, app ?? '', 'acquirer')) ??
    (hasRole(names, owner.app, 'acquirer') && topic !== owner.app ? '' : undefined)
  );
}

/** "They must use nothing but Tchap. The tool counts 300,000": whom the sentence before named alone, where the words open theirs. */
function namedJustBefore({ passage, sentence }: Candidate, { start }: Span): string | undefined {
  if (start - sentence.start > ARTICLE_REACH) return undefined;
  const before = passage.sentences.findLast((s) => s.end <= sentence.start);
  const named =
    before === undefined
      ? []
      : [
          ...new Set(
            inside(passage.mentions, before)
              .filter((m) => m.by === 'name' && !isContrasted(passage, m))
              .map((m) => m.app),
          ),
        ];
  return named.length === 1 ? named[0] : undefined;
}

/** No article is longer, in characters. */
const ARTICLE_REACH = 4;

/** So far from the beginning of a passage a pronoun takes up whom the passage before spoke of, in characters. */
const OPENING_REACH = 30;

/** "In France it stands at 7 million": whether a pronoun opens its passage, so that no sentence of it said who is meant. */
function opensPassage({ passage, sentence }: Candidate, { start }: Span): boolean {
  return passage.sentences[0]?.start === sentence.start && start - sentence.start <= OPENING_REACH;
}

/** The one network that texts call a messenger too. */
const CHATTED_ON = 'snapchat';

/** "The founder, who called X an imitation, added that the company earned …": a name in a relative clause between commas. */
function isToldAside(passage: PassageReading, mention: Span, { start, end }: Span): boolean {
  const { folded } = passage.text;
  const opens = folded.lastIndexOf(',', mention.start);
  const closes = folded.indexOf(',', mention.end);
  return opens > start && closes >= 0 && closes < end && relativeIn(passage, { start: opens, end: mention.start }, 2) !== undefined;
}

/** The other one of whom the article speaks: whom it is about, else whom its headline names beside, else whom it spoke of last. */
function rivalOf(app: string | undefined, { topic, inTitle }: Focus, apps: readonly string[]): string | undefined {
  return [topic, ...inTitle, ...apps].find((other) => other && other !== app);
}

/** How far back two names may stand that "the former" and "the latter" take up, in characters. */
const PAIR_REACH = 220;

/** Whom "the former" (0) or "the latter" (1) stands for: of the last two named before, else of the first two of the article. */
function ofTwo(which: 0 | 1, focus: Focus, passage: PassageReading, at: Span): string | undefined {
  if (!standsAlone(passage, at)) return undefined;
  const before = { start: Math.max(0, at.start - PAIR_REACH), end: at.start };
  const named = [
    ...new Set(
      [
        ...inside(passage.mentions, before).filter((m) => m.by === 'name'),
        ...inside(passage.strangers, before).map((s) => ({ ...s, app: '' })),
      ]
        .sort((a, b) => a.start - b.start)
        .map((m) => m.app),
    ),
  ];
  if (named.length >= 2) return named.slice(-2)[which];
  if (named.length === 0 && focus.namedBefore.length === 2) return focus.namedBefore[which];
  return [...focus.named].slice(0, 2)[which];
}

/** What somebody named before may do. */
const VERBS: ReadonlySet<SignCue> = new Set<SignCue>([
  'have',
  'use',
  'join',
  'employ',
  'send',
  'ban',
  'spend',
  'revenue',
  'profit',
  'loss',
]);

/** Whether no noun follows that the words would belong to ("il primo trimestre", "the first 24 hours"). */
function standsAlone({ text: { folded }, functions, signs, quantities }: PassageReading, { end }: Span): boolean {
  const behind = folded.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (!/[\p{L}\d-]/u.test(folded.charAt(behind))) return true;
  const word = startingAt(functions, behind);
  if (word) return word.value.includes('closer') && !word.value.includes('filler');
  return (
    startingAt(signs, behind)?.value.some((cue) => VERBS.has(cue)) === true ||
    quantities.some((q) => q.start === behind && (q.scale > 1 || /^[.,;)]/.test(folded.slice(q.end))))
  );
}

/** "the subsidiary of Naver", "la filiale du coréen Naver": no more than a linking word and where the owner is from stands between. */
export function isOwnerBehind({ places }: PassageReading, { end }: Span, owner: Span): boolean {
  const from = inside(places, { start: end, end: owner.start }).find((p) => p.kind === 'demonym');
  return owner.start - end - (from === undefined ? 0 : from.end - from.start + 1) <= MAKER_REACH;
}

/** Between "the app" and whose it is stands a linking word, so long with its spaces, in characters. */
const MAKER_REACH = 5;

/** How far behind "the parent" its app may stand, in characters. */
const CHILD_REACH = 16;

/** Whether an app was a company's from its beginning, so that it is no company itself. */
function isProduct(names: Names, app: string): boolean {
  const known = names.apps.get(app);
  const maker = known?.owner?.split(' ')[0]?.toLowerCase();
  return known?.parent === null && maker !== undefined && !app.startsWith(maker) && known.owner?.includes('(') !== true;
}

/** Whether the company behind an app is called as the app is ("Snap Inc.", "Kakao Corp."). */
function bearsOwnName(names: Names, app: string): boolean {
  const known = names.apps.get(app);
  const first = known?.owner?.split(' ')[0]?.toLowerCase();
  return first !== undefined && known !== undefined && known.name.toLowerCase().startsWith(first);
}
