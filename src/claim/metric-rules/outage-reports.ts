import { counts, isCounted, signInPassage, signInSentence, signNear, type Candidate } from '../candidate';
import { inside } from '../reading';
import { type Rule, continuing, found } from './rule';

/** Fewer complaints than this make no outage. */
const SMALLEST_REPORTS = 100;
/** So few of them are an hour of the clock. */
const LAST_HOUR = 13;
/** Fewer letters to an office are answered by hand: only a monitoring site counts so few complaints. */
const SMALLEST_UNMONITORED = 1_000;

/** How far behind whoever is counted the trouble stands that they tell of, in characters. */
const TROUBLE_REACH = 45;

/** "68,000 users reported problems with WhatsApp": who tells of trouble is counted, and not who uses the app. */
function isToldOfTrouble(c: Candidate): boolean {
  if (c.head.kind !== 'noun' || c.head.side !== 'after' || !counts(c, 'user', 'person')) return false;
  const {
    passage,
    head: {
      span: { end },
    },
  } = c;
  const behind = { start: end, end: end + TROUBLE_REACH };
  const trouble =
    inside(passage.heads, behind).find((h) => h.value.heads.includes('complaint')) ??
    inside(passage.signs, behind).find((s) => s.value.includes('outage'));
  return (
    trouble !== undefined &&
    inside(passage.speech, behind).some((s) => s.value.includes('says') && Math.abs(s.start - trouble.end) <= TROUBLE_REACH) &&
    !/[,.;:]/.test(passage.text.folded.slice(end, trouble.end))
  );
}

/** Complaints that a monitoring site counts during an outage. */
export const outageReports: Rule = (c, { inPassage, outage, about }) => {
  // Letters to an office in an article on accounts that it banned are none of a breakdown.
  if (about === 'accounts-banned') return undefined;
  // "Shortly before eight": hours stand in the company of complaints too ("from a quarter past nine complaints poured in").
  // "Breakdowns cost 3.7 billion a year": so many never complained.
  if (c.quantity.value < (c.head.kind === 'noun' ? LAST_HOUR : SMALLEST_REPORTS) || c.quantity.value >= 1e9) return undefined;
  const monitored = signInPassage(c, 'monitor') || inPassage?.metric === 'outage-reports';
  if (
    (counts(c, 'complaint') || isCounted(c, 'complaint')) &&
    (monitored || (c.quantity.value >= SMALLEST_UNMONITORED && (outage || signInPassage(c, 'outage'))))
  )
    return found('outage-reports', 'complaints');
  if (isToldOfTrouble(c)) return found('outage-reports', 'trouble-told');
  if (monitored && inPassage?.metric === 'outage-reports' && c.head.kind === 'none' && !signNear(c, 'use', 'active'))
    return continuing(inPassage, 'complaints-go-on', c);
  // "Complaints came in at Downdetector. By nine there were 68,000 of them"
  if (
    monitored &&
    (c.head.kind === 'none' || counts(c, 'them')) &&
    c.quantity.scale < 1_000_000 &&
    !signNear(c, 'use', 'active') &&
    inside(c.passage.heads, { start: 0, end: c.quantity.start }).some((h) => h.value.heads.includes('complaint'))
  )
    return found('outage-reports', 'complaints-before');
  if (
    monitored &&
    signInSentence(c, 'monitor') &&
    (c.head.kind === 'none' || (counts(c, 'user', 'person', 'times') && (outage || c.quantity.scale < 1_000_000)))
  )
    return found('outage-reports', 'monitored');
  return undefined;
};
