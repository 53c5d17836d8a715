import type { Metric } from '../../terms';
import { type Candidate, counts, isCounted, names, signInPassage, signInSentence, signNear } from '../candidate';
import type { Draft } from '../draft';
import { inside } from '../reading';
import { SMALLEST_AFFECTED } from './people-affected';
import type { MetricReading, Rule } from './rule';

/** The rule that finds users whose data an app handed over: they are counted by the quarter or year, as the requests are. */
export const HANDED_OVER = 'data-handed';

/** Nobody hands over the data of more users at the request of authorities. */
const LARGEST_HANDED = 500_000;

/** Fewer cases are told one by one. */
const FEW_CASES = 5;

/** Requests of authorities for data, answered or received, and the users whom the answers concerned. */
export const requests: Rule = (c, { asks, inSentence, inPassage, all }) => {
  if (c.quantity.scale > 1000 || c.quantity.value >= LARGEST_HANDED || c.quantity.value < 2) return undefined;
  const last = all.findLast((d) => d.metric === 'data-requests' && c.passage.index - d.candidate.passage.index <= 1);
  const reads = (metric: Metric, rule: string, before?: Draft): MetricReading => ({
    metric,
    rule,
    ...(before === undefined ? {} : { continues: before }),
  });
  const asked = signInSentence(c, 'authority-request') || isOfCountry(c);
  if (
    (counts(c, 'request') || isCounted(c, 'request') || names(c, 'data-requests')) &&
    (asks || asked || last || signInPassage(c, 'authority-request'))
  )
    return reads('data-requests', 'requests', last);
  const gives = signInSentence(c, 'disclose');
  // "gave American authorities data in just 14 cases"
  if (counts(c, 'times') && c.quantity.value >= FEW_CASES && (last || (gives && asked))) return reads('data-requests', 'disclosures', last);
  // "answered 900 requests, which concerned 2,253 of its users"
  const handed = all.findLast((d) => d.rule === HANDED_OVER);
  const people =
    counts(c, 'user', 'account', 'person', 'member', 'customer', 'them') ||
    (c.head.kind === 'none' && (isCounted(c, 'user') || isCounted(c, 'person')));
  const told = inPassage?.metric === 'data-requests' || inside(c.passage.heads, c.sentence).some((h) => h.value.heads.includes('request'));
  if (
    people &&
    !signNear(c, 'use', 'active', 'join', 'registered', 'ban', 'remove') &&
    (inSentence?.metric === 'data-requests' ||
      (c.quantity.value >= SMALLEST_AFFECTED &&
        (gives ? asks || asked : (asked && told) || ((last || handed) && (told || signInSentence(c, 'leak'))))))
  )
    return reads('people-affected', HANDED_OVER, inPassage?.metric === 'data-requests' ? inPassage : handed);
  // "9,197 for India; in France there were 668", "a year earlier it had been 48", "the 9,197 files that New Delhi was given"
  const others = inSentence !== undefined && inSentence.metric !== 'data-requests' && inSentence.rule !== HANDED_OVER;
  const clause = {
    start: c.domain.start,
    end: c.domain.start + c.passage.text.folded.slice(c.domain.start, c.domain.end).indexOf(',', c.quantity.end - c.domain.start),
  };
  const own = clause.end < clause.start ? c.domain : clause;
  const placed = inside(c.passage.places, own).length > 0;
  if (
    !last ||
    others ||
    c.passage.tellsTime(c.quantity) ||
    !(c.head.kind === 'none'
      ? placed || c.bracketed || inSentence === last || inside(c.passage.moments, own).length > 0
      : placed && (c.head.kind === 'unknown' || counts(c, 'record')))
  )
    return undefined;
  return reads('data-requests', 'requests-go-on', last);
};

/** "The number of requests from the United States that Telegram met": requests of a country to an app. */
function isOfCountry({ passage, sentence }: Candidate): boolean {
  const request = inside(passage.heads, sentence).find((h) => h.value.heads.includes('request'));
  return (
    request !== undefined &&
    inside(passage.mentions, sentence).some((m) => m.by === 'name') &&
    passage.places.some((p) => p.start >= request.end && p.start - request.end <= COUNTRY_REACH && p.kind === 'country')
  );
}

/** How far behind the requests their country is named, in characters. */
const COUNTRY_REACH = 12;
