import type { AppDraft } from './draft';
import { isOwnerOf } from './company-for';
import { isAside, isMeans } from './find-topic';
import { isContrasted } from './name-roles';
import type { Names } from './names';
import { isOwnerBehind } from './company-epithets';
import { inside, touches, type PassageReading, type Span } from './reading';

/** The apps that a passage names, in its order. */
export function namesOf(passage: PassageReading | undefined): string[] {
  return [...new Set((passage?.mentions ?? []).filter((m) => m.by === 'name').map((m) => m.app))];
}

/** An article that names so many apps compares them, and Facebook is one of them. */
const PEERS = 4;

/** "The subsidiary of Naver": the company is named for what it owns. */
function isOwnerNamed(passage: PassageReading, stranger: Span): boolean {
  return inside(passage.epithets, { start: stranger.start - OWNER_REACH, end: stranger.start }).some(
    (e) => e.value.includes('subsidiary') && isOwnerBehind(passage, e, stranger),
  );
}

/** A word for a subsidiary begins so far before its owner at most, in characters. */
const OWNER_REACH = 42;

/** Whom a reader has in mind after a sentence: the app of its last claim, else its first name, else whom he had in mind before. */
export function focusAfter(
  passage: PassageReading,
  sentence: Span,
  recent: readonly string[],
  last: AppDraft | undefined,
  topic: string | undefined,
  names: Names,
  named: ReadonlySet<string>,
): readonly string[] {
  const claimed = last?.candidate.passage === passage && last.candidate.sentence === sentence ? [last.app] : [];
  // Most sentences name nobody and claim nothing.
  if (claimed.length === 0 && inside(passage.mentions, sentence).length === 0 && inside(passage.strangers, sentence).length === 0) {
    // "For five years the messenger may not …", behind the company that was fined: an app is spoken of, which "its" takes up.
    const app =
      names.apps.get(recent[0] ?? '')?.kind === 'company' &&
      inside(passage.epithets, sentence).some((e) => e.value.includes('service') && !e.value.includes('company'))
        ? [topic, ...recent].find((a) => a !== undefined && names.apps.get(a)?.kind === 'app')
        : undefined;
    return app === undefined ? recent : [app, ...recent.filter((a) => a !== app)];
  }
  const met = [
    ...inside(passage.mentions, sentence).filter((m) => m.by === 'name'),
    ...inside(passage.strangers, sentence)
      .filter((s) => !isOwnerNamed(passage, s))
      .map((s) => ({ ...s, app: '' })),
  ].sort((a, b) => a.start - b.start);
  const aside = met.filter((m) => isAside(passage, m)).map((m) => m.app);
  const central = met
    .filter((m) => !isAside(passage, m))
    .map((m) => m.app)
    // The owner of what the article is about stands beside it without taking its place.
    .filter((app) => !isOwnerOf(topic, app, names) || (app === 'facebook' && named.size >= PEERS && met.length === 1));
  // "Hardly anybody gets past WhatsApp. 89 per cent have it": a name alone is what the sentence is about, unless it only says where.
  const [alone] = met;
  if (
    central.length === 0 &&
    met.length === 1 &&
    alone !== undefined &&
    named.size > 1 &&
    alone.app !== 'meta' &&
    alone.app !== '' &&
    !isMeans(passage, alone) &&
    !isContrasted(passage, alone) &&
    inside(passage.epithets, { start: sentence.start, end: alone.start }).length === 0
  )
    central.push(alone.app);
  if (topic && central.includes(topic)) central.unshift(topic);
  // "…, says Jan Koum. In the service that he runs": who speaks stands for what he runs.
  const person =
    met.length === 0 && !inside(passage.epithets, sentence).some((e) => e.value.includes('service'))
      ? inside(passage.mentions, sentence).find((m) => m.by === 'person')
      : undefined;
  const runs = person?.apps.filter((app) => named.has(app)) ?? [];
  if (person && runs.length === 1) central.push(...runs);
  return [...new Set([...claimed, ...central, ...recent.slice(0, 1), ...aside, ...recent])];
}

/** So far from its beginning a sentence may name whom its first noun belongs to, in characters. */
const NEWCOMER_REACH = 40;

/** "A plumber in Gera gets his orders through it": whether a sentence brings in somebody new, who is none of ours. */
export function bringsInSomebody(passage: PassageReading, { start, end }: Span): boolean {
  const { functions, mentions, epithets, strangers, heads, signs, bars } = passage;
  const article = inside(functions, { start, end: start + LONGEST_ARTICLE }).find(
    (f) => f.start === start && f.value.includes('indefinite'),
  );
  if (article === undefined) return false;
  // "A loss", "Un an plus tôt"
  const noun = { start: article.end + 1, end: article.end + 2 };
  if (passage.tellsTime(noun) || [heads, signs, bars].some((list) => touches(list, noun))) return false;
  const opening = { start, end: Math.min(end, start + NEWCOMER_REACH) };
  return (
    !inside(mentions, opening).some((m) => m.by === 'name') &&
    inside(epithets, opening).every((e) => e.value.every((cue) => cue === 'pronoun')) &&
    inside(strangers, opening).length === 0
  );
}

/** No article is longer, in characters. */
const LONGEST_ARTICLE = 6;
