import type { SignCue } from '../languages/lexicon';
import type { Candidate } from './candidate';
import { appOfMaker, companySpokenOf, ownedBeside, parentCompany, subsidiarySpokenOf } from './company-epithets';
import { isOwnerOf } from './company-for';
import { isPronoun, opensPassage, type EpithetQuestion } from './epithet-question';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { isBeside, isContrasted, isExample, isGenitive, isMedium, isMessenger, isOwner } from './name-roles';
import { hasRole } from './names';
import { inside, startingAt, type PassageReading, type Span } from './reading';
import { relativeIn } from './relative-clause';

/**
 * Whom a word such as "the app", "its rival", "the company" stands for.
 * @param question - the word with its surroundings
 * @returns the slug of an app or company; the empty string for somebody who is none of ours; undefined where it stands for nobody known
 */
export function epithetOf(question: EpithetQuestion): string | undefined {
  const { cues, at, candidate: c, focus, names, deal } = question;
  const { passage } = c;
  // Behind the number stands rather who says it, or with whom.
  if (cues.includes('outsider')) return deal || at.start >= c.quantity.start ? undefined : '';
  // In an article about somebody else "the network" is one of his, unless one of ours was just named.
  if (focus.topic === '' && !inside(passage.mentions, { start: 0, end: at.start }).some((m) => m.by === 'name')) return '';
  const apps = focus.recent.filter((app) => app !== '');
  if (cues.includes('family') || cues.includes('parent')) return parentCompany(question, apps);
  const owned = appOfMaker(question) ?? ownedBeside(passage, at, cues, focus, names);
  if (owned !== undefined) return owned;
  const company = cues.includes('company') ? companySpokenOf(question) : undefined;
  if (company !== undefined) return company;
  if (cues.includes('network')) return networkSpokenOf(question, apps);
  if (cues.includes('subsidiary')) return subsidiarySpokenOf(question, apps);
  if (cues.includes('former') || cues.includes('latter')) return ofTwo(cues.includes('former') ? 0 : 1, focus, passage, at);
  return whoeverIsMeant(question, apps);
}

/** "The network has 1.3 billion users; Twitter, 250 million": who is named behind the number has the next one. */
function networkSpokenOf({ candidate: c, focus, names }: EpithetQuestion, apps: readonly string[]): string | undefined {
  const behind = { start: c.quantity.end, end: c.sentence.end };
  return (
    [...apps, ...focus.named].find(
      (app) => hasRole(names, app, 'social-network') && !inside(c.passage.mentions, behind).some((m) => m.app === app),
    ) ?? apps[0]
  );
}

/** Whom "it", "the app", "its rival" stand for: whom the sentence named before, else whom the article spoke of last. */
function whoeverIsMeant(question: EpithetQuestion, apps: readonly string[]): string | undefined {
  const { cues, at, candidate: c, focus, names } = question;
  const { passage } = c;
  const pronoun = isPronoun(cues);
  // What stands before in the sentence is meant rather than what the sentence before was about.
  const before = { start: c.sentence.start, end: at.start };
  const named = namedBefore(question, before, apps[0]);
  // "Platforms such as X could be fined if they fail": all of the kind are meant.
  if (named && pronoun && inside(passage.mentions, before).every((m) => m.by !== 'name' || isExample(passage, m))) return '';
  if (cues.includes('rival')) return rivalOf(named?.app ?? apps[0], focus, apps);
  if (pronoun && isStranger(question, before, named)) return '';
  // Whoever says "the messenger" or "the app" does not mean the company that makes several.
  const service = cues.includes('service');
  const messenger = service && isMessenger(passage, at);
  const fits = (app: string): boolean =>
    !(service && app === 'meta') && !(messenger && hasRole(names, app, 'social-network') && CHATTED_ON !== app);
  if (named && fits(named.app)) return named.app;
  const spokenFor = named ? undefined : appOfSpeaker(question, before, apps[0]);
  if (spokenFor !== undefined) return spokenFor;
  if (pronoun) return (opensPassage(c, at) ? focus.carried : undefined) ?? focus.recent[0];
  if (!service) return apps[0];
  const justNamed = namedJustBefore(c, at);
  if (justNamed !== undefined && fits(justNamed)) return justNamed;
  return [...apps, ...(messenger ? focus.named : [])].find(fits) ?? apps[0];
}

/** The last name before a word in its sentence that the word may take up: none that is set against it, or named as owner, place or aside. */
function namedBefore(question: EpithetQuestion, before: Span, recent: string | undefined): Mention | undefined {
  const { cues, candidate: c, focus, names, ofApp } = question;
  const { passage } = c;
  const ofWhatIsOwned = cues.includes('service') || (ofApp && isPronoun(cues));
  // "Facebook says that the service has 2 billion users", in an article on what Facebook owns.
  const owns = (owner: string): boolean => ofWhatIsOwned && [recent, focus.topic].some((app) => isOwnerOf(app, owner, names));
  return inside(passage.mentions, before).findLast(
    (m) =>
      m.by === 'name' &&
      !owns(m.app) &&
      !isContrasted(passage, m) &&
      !isOwner(passage, m, names) &&
      !isMedium(passage, m) &&
      !isBeside(c, m) &&
      !isToldAside(passage, m, before),
  );
}

/** "While Slack grows, it …": a name that is none of ours stands nearer before a pronoun than one of ours. */
function isStranger({ candidate: { passage }, deal }: EpithetQuestion, before: Span, named: Mention | undefined): boolean {
  if (deal) return false;
  const stranger = inside(passage.strangers, before).at(-1);
  return stranger !== undefined && (named === undefined || (!isGenitive(passage, stranger) && stranger.start > named.start));
}

/** "Durov says that it has 500 million users": the app that the speaker runs, unless it is one of his that was spoken of last. */
function appOfSpeaker({ candidate: { passage }, focus }: EpithetQuestion, before: Span, recent: string | undefined): string | undefined {
  const person = inside(passage.mentions, before).find((m) => m.by === 'person');
  return recent !== undefined && person?.apps.includes(recent) ? undefined : person?.apps.find((app) => focus.named.has(app));
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
