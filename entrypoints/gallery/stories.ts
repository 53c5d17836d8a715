import type { Article } from '../../src/article';
import { assessClaim } from '../../src/check/assess-claim';
import type { Assessment } from '../../src/check/assessment';
import type { Claim } from '../../src/claim/claim';
import type { Verdict } from '../../src/terms';
import { storyDataset } from './story-dataset';

/** One state of the card. */
export interface Story {
  readonly id: string;
  /** What is to be seen, for people who look at the gallery. */
  readonly title: string;
  /** What the check must say of it; the gallery's test fails where it does not. */
  readonly verdict: Verdict;
  readonly article: Article;
  readonly assessment: Assessment;
}

/** The gallery shows no clock: the same cards every day. */
const TODAY = '2026-11-22';

type Sketch = Pick<Claim, 'app' | 'metric' | 'value' | 'quote'> & Partial<Claim>;

function story(id: string, title: string, verdict: Verdict, published: string | null, sketch: Sketch): Story {
  const claim: Claim = {
    passage: 1,
    start: 4,
    end: 4 + sketch.quote.length,
    sentence: 0,
    bound: 'exact',
    window: null,
    area: 'world',
    asOf: null,
    event: null,
    mode: 'asserted',
    attribution: null,
    ...sketch,
  };
  const article: Article = {
    title: '',
    lang: 'en',
    passages: [{ text: '' }, { text: `Some ${claim.quote} here.` }],
    published: published === null ? null : { date: published, certainty: 'stated', origin: 'json-ld' },
  };
  return { id, title, verdict, article, assessment: assessClaim(claim, { published, today: TODAY, dataset: storyDataset }) };
}

const million = 1e6;
const billion = 1e9;

/** Every kind of card: each verdict, with and without chart, money, share, limit, and nothing on record. */
export const STORIES: readonly Story[] = [
  story('matches', 'Matches, with chart and rivals', 'matches', '2016-02-23', {
    app: 'telegram',
    metric: 'monthly-active-users',
    value: 100 * million,
    quote: '100 million',
    attribution: 'Pavel Durov',
  }),
  story('outdated', 'An older figure that was replaced', 'outdated', '2019-03-14', {
    app: 'telegram',
    metric: 'monthly-active-users',
    value: 100 * million,
    quote: '100 million',
  }),
  story('mislabelled', 'A thousandfold slip; the chart is logarithmic', 'mislabelled', '2016-03-01', {
    app: 'telegram',
    metric: 'messages',
    value: 15 * million,
    quote: '15 million',
    window: 'P1D',
  }),
  story('differs', 'Differs from what is on record', 'differs', '2016-05-02', {
    app: 'telegram',
    metric: 'monthly-active-users',
    value: 75 * million,
    quote: '75 million',
    bound: 'about',
  }),
  story('revised', 'Later corrected by the company', 'revised', '2018-03-20', {
    app: 'facebook',
    metric: 'people-affected',
    value: 50 * million,
    quote: '50 million',
    event: 'leak',
  }),
  story('forecast', 'A forecast that came true', 'forecast', '2019-03-14', {
    app: 'telegram',
    metric: 'monthly-active-users',
    value: billion,
    quote: '1 billion',
    mode: 'forecast',
  }),
  story('money', 'A price, without chart', 'matches', '2014-02-20', {
    app: 'whatsapp',
    metric: 'acquisition-price',
    value: 19 * billion,
    currency: 'USD',
    quote: '$19 billion',
  }),
  story('share', 'A share from a survey', 'matches', '2024-08-01', {
    app: 'telegram',
    metric: 'population-share',
    value: 68,
    area: 'RU',
    quote: '68%',
  }),
  story('limit', 'A limit, drawn as steps', 'matches', '2019-03-14', {
    app: 'telegram',
    metric: 'group-size',
    value: 200_000,
    bound: 'at-most',
    quote: '200,000',
  }),
  story('nothing', 'Nothing on record', 'unverified', '2026-02-01', {
    app: 'viber',
    metric: 'paying-users',
    value: 3 * million,
    bound: 'at-least',
    quote: '3 million',
  }),
  story('undated', 'A page without a date', 'matches', null, {
    app: 'whatsapp',
    metric: 'monthly-active-users',
    value: 2 * billion,
    bound: 'at-least',
    quote: '2 billion',
  }),
];
