import type { SignCue } from '../languages/lexicon';
import { isOfFamily, isOwnerOf } from './company-for';
import { isContrasted, isGenitive } from './name-roles';
import type { Mention } from './mention';
import type { Names } from './names';
import { gap, inside, nearest, type PassageReading, type Span } from './reading';

/** Being named first counts as much as a name and a half more. */
const NAMED_FIRST = 3;

/** The app that an article is about: the first of its title, what a company owns before the company; else the one named most. */
export function topicOf(passages: readonly PassageReading[], names: Names): string | undefined {
  const titleReading = passages.find((p) => p.index === 0);
  const title = titleReading?.mentions ?? [];
  const named = title.filter((m) => m.by === 'name').map((m) => m.app);
  const central = title.find((m) => m.by === 'name' && titleReading !== undefined && !isAside(titleReading, m))?.app;
  // "Anger at X drives users to Y": where the headline puts all names aside, the text begins with whom it is about, else they went to the
  // last.
  const aside = central === undefined && new Set(named).size === 2;
  const begins = aside ? passages.find((p) => p.index > 0 && p.mentions.length > 0)?.mentions[0] : undefined;
  const first =
    central ??
    named.find((app) => begins?.apps.includes(app)) ??
    named.at(titleReading?.signs.some((s) => s.value.includes('join')) ? -1 : 0);
  const [owned, other] = first === undefined ? [] : new Set(named.filter((app) => isOwnerOf(app, first, names)));
  // "Durov celebrates a billion and needles WhatsApp": who opens the headline stands for what he runs, where the text names it.
  const runs =
    title[0]?.by === 'person'
      ? title[0].apps.find(
          (app) => !isOwnerOf(first, app, names) && passages.some((p) => p.mentions.some((m) => m.by === 'name' && m.app === app)),
        )
      : undefined;
  if (runs !== undefined) return runs;
  const target = aside ? undefined : title.find((m) => titleReading !== undefined && isMovedTo(titleReading, m))?.app;
  if (target !== undefined) return target;
  const told = (other === undefined ? owned : undefined) ?? first ?? title[0]?.app;
  if (told !== undefined) return told;
  const tally = new Map<string, number>();
  for (const passage of passages)
    for (const mention of passage.mentions) tally.set(mention.app, (tally.get(mention.app) ?? 0) + (mention.by === 'name' ? 2 : 1));
  // Whom the text names first it is rather about.
  const opening = passages.find((p) => p.index > 0 && p.mentions.length > 0)?.mentions[0];
  if (opening) tally.set(opening.app, (tally.get(opening.app) ?? 0) + NAMED_FIRST);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * "Ministers leave WhatsApp for Olvid", "put off by X, they flock to Y": a preposition before a name, and before that a verb of joining or
 * the name of what is left.
 */
function isMovedTo({ mentions, signs, bars, functions }: PassageReading, { start, by }: Mention): boolean {
  const link =
    by === 'name'
      ? inside(functions, { start: start - MOVED_REACH, end: start }).find((f) => f.value.includes('link') && start - f.end <= 1)
      : undefined;
  const left = link && mentions.find((m) => link.start - m.end === 1);
  return (
    link !== undefined &&
    (left === undefined
      ? inside(signs, { start: link.start - 2 * MOVED_REACH, end: link.start })
      : inside(bars, { start: left.start - 2 * MOVED_REACH, end: left.start })
    ).some((word) => (left ?? link).start - word.end === 1 && word.value.some((cue) => cue === 'join' || cue === 'other-conduct'))
  );
}

/** No preposition is longer with its space, in characters, and no verb longer than twice that. */
const MOVED_REACH = 8;

/** From this share of its passages on, an article that names an app is about it. */
const CENTRAL_SHARE = 0.4;

/**
 * Whether an article is about an app or its makers, and not about something that happened through one: its headline names one otherwise
 * than as the means, or so many passages do.
 */
export function isCentral(passages: readonly PassageReading[], meansShare = CENTRAL_SHARE): boolean {
  const title = passages.find((p) => p.index === 0);
  if (title === undefined) return true;
  const fraud = title.hasBar('crime');
  // "Rakuten mette le mani su Viber": a purchase happens to an app where its buyer is named, as in no "shopping on WhatsApp".
  const bought = title.strangers.length > 0 || title.mentions.length > 1;
  // "Störung bei WhatsApp": where it happens is what the headline is about.
  const happens = (name: Span): boolean =>
    inside(title.signs, { start: Math.max(0, name.start - HAPPENING_REACH), end: name.start }).some(
      (s) =>
        (s.value.some((cue) => HAPPENING.has(cue) || (bought && cue === 'buy')) && name.start - s.end <= HAPPENING_BESIDE) ||
        (s.value.includes('spend') && name.start - s.end <= SPENT_BESIDE),
    );
  const followed = title.hasBar('follow') && !title.signs.some((s) => s.value.includes('hold'));
  if (!fraud && title.mentions.some((m) => !(isMeans(title, m) || (followed && isOfChannel(title, m))) || happens(m))) return true;
  // A headline on a fraud names the app as its means, whatever the grammar.
  if (fraud) return false;
  // A headline may speak of "the messenger"; then the text names it again and again.
  const named = (p: PassageReading): boolean => p.mentions.some((m) => m.by === 'name' && !isMeans(p, m) && !isOfChannel(p, m));
  const titled = title.mentions.length > 0;
  return passages.filter(named).length / (passages.length - (titled ? 0 : 1)) >= (titled ? meansShare : CENTRAL_SHARE);
}

/** "The club's WhatsApp channel": the app is where it is, a word for a channel or group beside it. */
function isOfChannel(passage: PassageReading, name: Span): boolean {
  return inside(passage.signs, { start: name.start - CHANNEL_REACH, end: name.end + CHANNEL_REACH }).some(
    (s) =>
      s.value.some((cue) => cue === 'channel' || cue === 'group' || cue === 'conversation') &&
      (gap(s, name) <= 1 || (s.end < name.start && isGenitive(passage, name))),
  );
}

/** No word for a channel reaches further from its app, in characters. */
const CHANNEL_REACH = 24;

/**
 * Whether an article is about somebody who is none of ours: its headline names him and no app, and the text names others as often as our
 * apps.
 */
export function isOfOthers(passages: readonly PassageReading[]): boolean {
  const title = passages.find((p) => p.index === 0);
  if (title !== undefined && isOfAnotherApp(title)) return true;
  if (title === undefined || title.mentions.length > 0 || !title.strangers.some((s) => !isAside(title, s))) return false;
  const ours = passages.filter((p) => p.mentions.some((m) => !isMeans(p, m))).length;
  return passages.filter((p) => p.strangers.length > 0).length >= ours || !isCentral(passages);
}

/** "A car-sharing app born in a group on X": a headline that brings in an app of its own, and names ours only for something else. */
function isOfAnotherApp(title: PassageReading): boolean {
  const app = title.epithets.find(
    (e) =>
      e.value.includes('service') &&
      title.functions.some(
        (f) => f.value.includes('indefinite') && f.end <= e.start && /^ ?(?:\p{L}+-)?$/u.test(title.text.folded.slice(f.end, e.start)),
      ),
  );
  return (
    app !== undefined &&
    title.mentions.length > 0 &&
    title.mentions.every(
      (m) => m.by === 'name' && m.start > app.end && (isMeans(title, m) || isGenitive(title, m) || isOfChannel(title, m)),
    )
  );
}

/** How near before the name what happens to it stands, and where it is looked for, in characters. */
const HAPPENING_BESIDE = 8;
const HAPPENING_REACH = 40;
/** "The time we spend on X": between the two stands a short preposition, in characters with its spaces. */
const SPENT_BESIDE = 4;

/** What happens to an app itself. */
const HAPPENING: ReadonlySet<SignCue> = new Set<SignCue>([
  'outage',
  'leak',
  'limit',
  'fine',
  'revenue',
  'profit',
  'loss',
  'employ',
  'borrow',
]);

/**
 * The app that the article says broke down: in its headline, else their owner where a sentence on it names several of a family, else the
 * first name with a word for it behind.
 */
export function brokenDown(passages: readonly PassageReading[], names: Names): string | undefined {
  const title = passages.find((p) => p.index === 0);
  const outage = title?.signs.find((s) => s.value.includes('outage'));
  const near = title === undefined || outage === undefined ? [] : title.mentions.filter((m) => m.by === 'name');
  // "WhatsApp goes down, Telegram gains": behind a comma another one is spoken of.
  const own = near.filter(
    (m) => !/[,;:]/.test(title?.text.folded.slice(Math.min(m.end, outage?.end ?? 0), Math.max(m.start, outage?.start ?? 0)) ?? ''),
  );
  const hit = title && outage && nearest(own.length > 0 ? own : near, { start: 0, end: title.text.text.length }, outage);
  if (hit) return hit.app;
  for (const passage of passages) {
    if (passage.mentions.length === 0 || !passage.hasSign('outage')) continue;
    const family = passage.sentences.some(
      (sentence) =>
        inside(passage.signs, sentence).some((s) => s.value.includes('outage')) &&
        new Set(
          inside(passage.mentions, sentence)
            .filter((m) => m.by === 'name' && isOfFamily(m.app, names))
            .map((m) => m.app),
        ).size > 1,
    );
    if (family) return 'meta';
    for (const mention of passage.mentions) {
      if (
        mention.by === 'name' &&
        inside(passage.signs, { start: mention.end, end: mention.end + 24 }).some((s) => s.value.includes('outage'))
      )
        return mention.app;
    }
  }
  return undefined;
}

/** "fraud on WhatsApp", "per Telegram"; who speaks about an app makes it no means. */
export function isMeans(passage: PassageReading, name: Span): boolean {
  const { mediumEndings } = passage.language.lexicon;
  if (mediumEndings.some((ending) => passage.text.folded.startsWith(ending, name.end))) return true;
  return inside(passage.functions, { start: Math.max(0, name.start - 16), end: name.start }).some(
    (f) =>
      f.value.includes('medium') &&
      /^ ?[«„“"]?$/.test(passage.text.folded.slice(f.end, name.start)) &&
      !isPrice(passage, f) &&
      !inside(passage.speech, { start: Math.max(0, f.start - 24), end: f.start }).some((s) => f.start - s.end <= 1),
  );
}

/** "pays 8.5 billion for Skype", where the word for "for" is that for "through" too: a large sum stands right before. */
function isPrice(passage: PassageReading, medium: Span): boolean {
  return inside(passage.quantities, { start: Math.max(0, medium.start - LONGEST_SUM), end: medium.start }).some(
    (q) => (q.kind === 'money' || q.scale >= 1_000_000) && medium.start - q.end <= 1,
  );
}

/** No sum is longer, in characters. */
const LONGEST_SUM = 40;

/** "after X", "the users of X": a name in such a place is not what the sentence is about. */
export function isAside(passage: PassageReading, name: Span): boolean {
  return isContrasted(passage, name) || isGenitive(passage, name);
}
