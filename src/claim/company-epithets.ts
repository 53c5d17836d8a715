import type { EpithetCue } from '../languages/lexicon';
import { isChild, isOfFamily, isOwnerOf } from './company-for';
import { opensPassage, type EpithetQuestion } from './epithet-question';
import type { Focus } from './focus';
import { boughtBy, isGenitive, ownedBehind } from './name-roles';
import { hasRole, type Names } from './names';
import { firstFrom, inside, type PassageReading, type Span } from './reading';

/**
 * Whose family of apps is meant, or which company is the parent of an app.
 * @param question - the word "family" or "parent" with its surroundings
 * @param apps - ours that were spoken of last
 * @returns the slug of the company, or the empty string for one that is none of ours
 */
export function parentCompany({ cues, at, candidate: { passage }, focus, names, ofApp }: EpithetQuestion, apps: readonly string[]): string {
  const isParent = cues.includes('parent');
  const behind = { start: at.end, end: at.end + CHILD_REACH };
  // "The parent of Snapchat": whose parent it is names it.
  const parted = isParent ? inside(passage.mentions, behind).find((m) => m.by === 'name' && isGenitive(passage, m)) : undefined;
  const owned = (parted === undefined ? [...apps, ...focus.named] : [parted.app]).some((app) => app === 'meta' || isOfFamily(app, names));
  // "Its new owner sees 1.3 billion faces a month": a company has the users of the network that bears its name.
  if (owned) return ofApp && isParent && focus.named.has('facebook') && !focus.named.has('meta') ? 'facebook' : 'meta';
  // "the parent of Snapchat" is Snap, which goes by the app's own name.
  const child = isParent ? (inside(passage.mentions, behind).find((m) => m.by === 'name')?.app ?? apps[0]) : undefined;
  return child !== undefined && bearsOwnName(names, child) ? child : '';
}

/** How far behind "the parent" its app may stand, in characters. */
const CHILD_REACH = 16;

/** Whether the company behind an app is called as the app is ("Snap Inc.", "Kakao Corp."). */
function bearsOwnName(names: Names, app: string): boolean {
  const known = names.apps.get(app);
  const first = known?.owner?.split(' ')[0]?.toLowerCase();
  return first !== undefined && known !== undefined && known.name.toLowerCase().startsWith(first);
}

/** "the app of Pavel Durov": whose it is names it. */
export function appOfMaker({ cues, at, candidate: { passage }, focus, names }: EpithetQuestion): string | undefined {
  const maker = cues.includes('service') || cues.includes('company') ? passage.mentions[firstFrom(passage.mentions, at.end)] : undefined;
  return maker?.by === 'person' &&
    !maker.apps.some((app) => names.apps.get(app)?.kind === 'company') &&
    maker.start - at.end <= MAKER_REACH &&
    inside(passage.functions, { start: at.end, end: maker.start }).some((f) => f.value.includes('link'))
    ? (maker.apps.find((app) => focus.named.has(app)) ?? maker.app)
    : undefined;
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

/**
 * Which company is meant where a word says that one is.
 * @param question - the word "company" or "group" with its surroundings
 * @returns its slug, the empty string for one that is none of ours, or undefined where nothing beside it tells
 */
export function companySpokenOf({ at, candidate: c, focus, names, ofCompany }: EpithetQuestion): string | undefined {
  const { passage } = c;
  // "the group of Mark Zuckerberg"
  const head = passage.mentions[firstFrom(passage.mentions, at.end)];
  if (head?.by === 'person' && head.apps.includes('meta') && head.start - at.end <= MAKER_REACH) return 'meta';
  // "Rakuten lost 2 %. The group has 94 million customers": the company is the one named last, of ours or not.
  const other = inside(passage.strangers, { start: 0, end: at.start }).at(-1);
  if (other && !inside(passage.mentions, { start: other.start, end: at.start }).some((m) => m.by === 'name')) return '';
  if (!ofCompany) return undefined;
  // "Meta cut 11,000 jobs. The group had 87,314 people …": results are those of the company named last.
  const owner = inside(passage.mentions, { start: 0, end: at.start }).findLast((m) => m.by === 'name');
  if (owner && hasRole(names, owner.app, 'acquirer')) return owner.app;
  const spoken = focus.carried ?? (focus.lastClaim?.passage === passage.index - 1 ? focus.lastClaim.app : undefined);
  return spoken !== undefined && !isProduct(names, spoken) && opensPassage(c, at) ? spoken : undefined;
}

/** Whether an app was a company's from its beginning, so that it is no company itself. */
function isProduct(names: Names, app: string): boolean {
  const known = names.apps.get(app);
  const maker = known?.owner?.split(' ')[0]?.toLowerCase();
  return known?.parent === null && maker !== undefined && !app.startsWith(maker) && known.owner?.includes('(') !== true;
}

/** "the subsidiary of Facebook": the app spoken of last that is one of a company, and not the company named beside. */
export function subsidiarySpokenOf(
  { at, candidate: { passage }, focus, names }: EpithetQuestion,
  apps: readonly string[],
): string | undefined {
  const owner = inside(passage.mentions, { start: Math.max(0, at.start - SUBSIDIARY_REACH), end: at.end + SUBSIDIARY_REACH }).find((m) =>
    hasRole(names, m.app, 'acquirer'),
  )?.app;
  return [...apps, ...focus.named].find((app) => isChild(app, names) && app !== owner);
}

/** How far from "the subsidiary" its owner may be named, in characters. */
const SUBSIDIARY_REACH = 20;

/** "the subsidiary of Naver", "la filiale du coréen Naver": no more than a linking word and where the owner is from stands between. */
export function isOwnerBehind({ places }: PassageReading, { end }: Span, owner: Span): boolean {
  const from = inside(places, { start: end, end: owner.start }).find((p) => p.kind === 'demonym');
  return owner.start - end - (from === undefined ? 0 : from.end - from.start + 1) <= MAKER_REACH;
}

/** Between "the app" and whose it is stands a linking word, so long with its spaces, in characters. */
const MAKER_REACH = 5;
