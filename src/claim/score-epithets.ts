import type { EpithetCue } from '../languages/lexicon';
import { METRICS, type Metric } from '../terms';
import { LOSS, POINTS } from './app-points';
import type { AppQuestion, Award } from './app-question';
import { isInWhen } from './name-roles';
import { hasRole } from './names';
import { hasUnknownName, isUnknownWord } from './spot-unknown-names';
import { gap, inside, nearest, startingAt, type Span, type PassageReading } from './reading';
import { ownedBeside } from './company-epithets';
import { isPronoun } from './epithet-question';
import { epithetOf } from './resolve-epithet';
import { relativeIn } from './relative-clause';
import { isUptake } from './metric-kinds';

/** Results and staff, which the company has rather than its app. */
const COMPANY_FIGURES: ReadonlySet<Metric> = new Set<Metric>(['employees', 'revenue', 'profit', 'valuation', 'funding']);

/** What only apps have. */
const OF_APPS: ReadonlySet<string> = new Set(['audience', 'activity', 'reach']);

/** Words that name one of several outright. */
const POINTING: ReadonlySet<EpithetCue> = new Set<EpithetCue>(['former', 'latter', 'subsidiary', 'parent', 'family']);

/** What the number's own part says of apps without naming them. */
export interface EpithetsBeside {
  /** "its rival" is what stands nearest. */
  readonly rival: boolean;
  /** An app is spoken of that is none of ours: the record is not asked whose the number is. */
  readonly other: boolean;
  /** All apps of a company are spoken of. */
  readonly family: boolean;
}

/**
 * Gives points to the apps that "the app", "the company", "its rival", "it" stand for in the number's own part.
 * @param question - the number, and what its sentence names
 * @param award - takes the points
 * @returns what they say beyond that
 */
export function scoreEpithets({ candidate: c, metric, focus, names, named, own, deal }: AppQuestion, award: Award): EpithetsBeside {
  const { passage, quantity, domain } = c;
  // "Messenger" is a name where it is read as one, and no word for the app spoken of.
  // "Its rival Anthropic": the name right behind says who is meant.
  const epithets = inside(passage.epithets, domain).filter(
    (e) =>
      !named.some((m) => m.by === 'name' && m.start <= e.start && m.end >= e.end) && startingAt(passage.strangers, e.end + 1) === undefined,
  );
  const closest = nearest(
    epithets.filter((e) => !isPronoun(e.value)),
    domain,
    quantity,
  );
  let other = false;
  for (const epithet of epithets) {
    if (isUptake(metric) && isInWhen(c, epithet)) continue;
    // Of "the parent company" and "the service" only the one beside the number counts.
    if (epithet !== closest && !isPronoun(epithet.value)) continue;
    if (named.length === 0 && isOfOther(passage, epithet, metric === 'outage-reports' || metric === 'downloads')) {
      award('', POINTS.attachedEpithet);
      other = true;
      continue;
    }
    const app = epithetOf({
      cues: epithet.value,
      at: epithet,
      candidate: c,
      focus,
      names,
      deal,
      ofCompany: COMPANY_FIGURES.has(metric),
      ofApp: OF_APPS.has(METRICS[metric].group),
    });
    // "By its owner's reckoning": an owner of somebody's has no audience of its own.
    if (app === '' && epithet.value.includes('parent') && METRICS[metric].group !== 'business' && METRICS[metric].group !== 'safety')
      continue;
    // "In the apps of Meta groups are smaller: on X, 1,024"; "the authority for competition" fines somebody
    if (metric === 'fine' && epithet.value.includes('rival')) continue;
    if (METRICS[metric].group === 'limits' && epithet.value.includes('family') && own.length > 0) continue;
    // "The latter was installed 26 million times; the former, 10 million": the record is asked of nobody who was told outright.
    other ||= app !== undefined && epithet.end <= quantity.start && (epithet.value.includes('former') || epithet.value.includes('latter'));
    if (app !== undefined)
      award(
        app,
        (ownedBeside(passage, epithet, epithet.value, focus, names) === undefined ? pointsOf(epithet.value) : POINTS.subsidiary) -
          (isOfRelative(c, epithet) ? 0 : Math.min(LOSS.distanceLimit, gap(epithet, quantity) * LOSS.distance)) -
          (deal && hasRole(names, app, 'acquirer') ? LOSS.buyer : 0) -
          // "fined X 300,000 euros for handing data to its owner": a name before the sum goes before what the reason tells of.
          (metric === 'fine' && epithet.start > quantity.end + OF_REACH ? LOSS.comma : 0),
      );
  }
  return { other, rival: closest?.value.includes('rival') === true, family: epithets.some((e) => e.value.includes('family')) };
}

/**
 * "an app that in Spain, says the regulator, 18 per cent use": a relative clause right behind is of what it stands behind, unless it is
 * named in there who is meant.
 */
function isOfRelative({ passage, quantity }: AppQuestion['candidate'], epithet: Span): boolean {
  if (epithet.end > quantity.start || quantity.start - epithet.end > RELATIVE_REACH) return false;
  const clause = relativeIn(passage, { start: epithet.end, end: epithet.end + RELATIVE_OPENING }, 2);
  return (
    clause !== undefined &&
    !inside(passage.mentions, { start: epithet.end, end: quantity.start }).some((m) => m.by === 'name') &&
    !/[.;:]/.test(passage.text.folded.slice(epithet.end, quantity.start))
  );
}

/** How far behind the word its relative pronoun ends, and how far the number may stand, in characters. */
const RELATIVE_OPENING = 14;
const RELATIVE_REACH = 80;

function pointsOf(cues: readonly EpithetCue[]): number {
  if (cues.some((cue) => POINTING.has(cue))) return POINTS.subsidiary;
  return isPronoun(cues) ? POINTS.pronoun : POINTS.epithet;
}

/** How far behind "the app" a preposition and the name of its owner may begin, in characters ("la aplicación de la Renfe"). */
const OF_REACH = 8;

/** "the app of Renfe", "the Strava app", "die Bahn-App": a service that another name, none of ours, stands beside. */
function isOfOther(
  passage: PassageReading,
  { start, end, value }: Span & { readonly value: readonly EpithetCue[] },
  ofThings: boolean,
): boolean {
  if (!value.includes('service')) return false;
  const { text, language } = passage;
  if (language.lexicon.nounsHaveCapitals) {
    const compound = /([\p{L}\d]{3,24})-$/u.exec(text.folded.slice(Math.max(0, start - 25), start));
    return compound !== null && isUnknownWord(passage, { start: start - 1 - (compound[1] ?? '').length, end: start - 1 });
  }
  const link = inside(passage.functions, { start: end, end: end + OF_REACH }).find((f) => f.start === end + 1 && f.value.includes('link'));
  const from = (link?.end ?? end) + (text.folded.charCodeAt(link?.end ?? end) === 0x20 ? 1 : 0);
  // "the app of the railways took 21,000 complaints"
  const noun = link === undefined || !ofThings ? null : /^(?:\p{L}{2,3} )?(\p{Ll}{4,24})/u.exec(text.text.slice(from, from + LONGEST_NOUN));
  if (noun !== null && isUnknownWord(passage, { start: from + noun[0].length - (noun[1] ?? '').length, end: from + noun[0].length }))
    return true;
  return (
    from > end &&
    !SEATS.test(text.folded.slice(from)) &&
    hasUnknownName(passage, { start: from, end: from + LONGEST_OWNER }) &&
    /^\p{Lu}/u.test(text.text.slice(from, from + 1))
  );
}

/** Where makers of messengers sit, which tells whose an app is no more than "the app" does. */
const SEATS = /^(?:san francisco|menlo park|duba[iï])/;

/** So much behind a preposition is looked at for a noun, in characters. */
const LONGEST_NOUN = 30;

/** So much of the name of an owner is looked at, in characters. */
const LONGEST_OWNER = 14;
