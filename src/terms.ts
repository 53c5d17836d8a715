/**
 * The closed vocabularies of the project. Every other module takes its words from here, so that one thing has one name
 * from the dataset's files to the card.
 */

/** The groups of metrics; metrics of one family can be mistaken for each other (see {@link METRIC_FAMILY}). */
export type MetricGroup = 'audience' | 'growth' | 'activity' | 'reach' | 'limits' | 'business' | 'safety';

/** What a value is counted in. Money carries its currency beside it. */
export type Unit = 'people' | 'items' | 'minutes' | 'percent' | 'bytes' | 'characters' | 'money' | 'times';

interface MetricTerm {
  readonly group: MetricGroup;
  readonly unit: Unit;
}

const metrics = {
  'monthly-active-users': { group: 'audience', unit: 'people' },
  'daily-active-users': { group: 'audience', unit: 'people' },
  'weekly-active-users': { group: 'audience', unit: 'people' },
  users: { group: 'audience', unit: 'people' },
  'registered-users': { group: 'audience', unit: 'people' },
  'paying-users': { group: 'audience', unit: 'people' },
  'business-users': { group: 'audience', unit: 'people' },
  'new-users': { group: 'growth', unit: 'people' },
  downloads: { group: 'growth', unit: 'items' },
  messages: { group: 'activity', unit: 'items' },
  'voice-messages': { group: 'activity', unit: 'items' },
  calls: { group: 'activity', unit: 'items' },
  'call-minutes': { group: 'activity', unit: 'minutes' },
  photos: { group: 'activity', unit: 'items' },
  videos: { group: 'activity', unit: 'items' },
  stories: { group: 'activity', unit: 'items' },
  'opens-per-user': { group: 'activity', unit: 'times' },
  'minutes-per-user': { group: 'activity', unit: 'minutes' },
  'population-share': { group: 'reach', unit: 'percent' },
  'market-share': { group: 'reach', unit: 'percent' },
  'group-size': { group: 'limits', unit: 'people' },
  'channel-size': { group: 'limits', unit: 'people' },
  'community-size': { group: 'limits', unit: 'people' },
  'call-participants': { group: 'limits', unit: 'people' },
  'file-size': { group: 'limits', unit: 'bytes' },
  'forward-limit': { group: 'limits', unit: 'items' },
  'message-length': { group: 'limits', unit: 'characters' },
  revenue: { group: 'business', unit: 'money' },
  profit: { group: 'business', unit: 'money' },
  'acquisition-price': { group: 'business', unit: 'money' },
  valuation: { group: 'business', unit: 'money' },
  funding: { group: 'business', unit: 'money' },
  debt: { group: 'business', unit: 'money' },
  fine: { group: 'business', unit: 'money' },
  employees: { group: 'business', unit: 'people' },
  'people-affected': { group: 'safety', unit: 'people' },
  'accounts-banned': { group: 'safety', unit: 'people' },
  'content-removed': { group: 'safety', unit: 'items' },
  'data-requests': { group: 'safety', unit: 'items' },
  'outage-minutes': { group: 'safety', unit: 'minutes' },
  'outage-reports': { group: 'safety', unit: 'items' },
} as const satisfies Record<string, MetricTerm>;

/** A measure that the dataset knows. */
export type Metric = keyof typeof metrics;

/** Every metric with its group and unit, in the order in which lists show them. */
export const METRICS: Readonly<Record<Metric, MetricTerm>> = metrics;

/**
 * What each metric counts, in one line for people who maintain the dataset. Readers see the translated text in `locales`; apart from
 * {@link METRICS}, so that it does not ship.
 */
export const METRIC_DEFINITIONS: Readonly<Record<Metric, string>> = {
  'monthly-active-users': 'people who used the app at least once in a month',
  'daily-active-users': 'people who used the app on an average or stated day',
  'weekly-active-users': 'people who used the app at least once in a week',
  users: 'users stated without a period',
  'registered-users': 'accounts ever opened, active or not',
  'paying-users': 'people who pay for the app or a subscription in it',
  'business-users': 'companies or organisations that use the app',
  'new-users': 'people who joined within a stated time',
  downloads: 'installations from app stores, since launch or in a stated time',
  messages: 'messages sent, stickers and animated images included',
  'voice-messages': 'recorded voice messages sent',
  calls: 'voice and video calls made',
  'call-minutes': 'minutes of voice and video calls',
  photos: 'photos sent or posted',
  videos: 'videos sent or posted',
  stories: 'stories posted',
  'opens-per-user': 'how often a user opens the app in a stated time',
  'minutes-per-user': 'how long a user spends in the app in a stated time',
  'population-share': 'share of a population that uses the app',
  'market-share': 'share of a market that the app holds',
  'group-size': 'most members that a group may have',
  'channel-size': 'most subscribers that a channel or broadcast list may have',
  'community-size': 'most members or groups that a community may have',
  'call-participants': 'most people in one call',
  'file-size': 'largest file that can be sent',
  'forward-limit': 'most chats that a message may be forwarded to at once',
  'message-length': 'most characters in a message',
  revenue: 'income of a stated period',
  profit: 'result of a stated period; a loss is negative',
  'acquisition-price': 'price paid or offered for the company',
  valuation: 'what the company is said to be worth',
  funding: 'money raised from investors',
  debt: 'money borrowed, bonds included',
  fine: 'fine or damages imposed on the company',
  employees: 'people who work for the company',
  'people-affected': 'people hit by an incident',
  'accounts-banned': 'accounts removed by the operator',
  'content-removed': 'groups, channels or posts removed by the operator',
  'data-requests': 'requests of authorities for data of users',
  'outage-minutes': 'how long the app was down',
  'outage-reports': 'complaints counted by a monitoring site during an outage',
};

/**
 * The metrics in order, for schemas. Typed as a non-empty tuple because zod asks for one. Marked pure so that the content script leaves it
 * out.
 */
// oxlint-disable-next-line chiffre/no-cast -- Object.keys cannot know that it gives just these keys, and at least one
export const METRIC_IDS = /* @__PURE__ */ Object.keys(metrics) as [Metric, ...Metric[]];

/** Families of metrics that can be mistaken for each other: audience and growth are one, the rest follow the groups. */
export type MetricFamily = 'audience-and-growth' | 'activity' | 'reach' | 'limits' | 'money' | 'safety' | 'staff';

/**
 * The family of a metric.
 * @param metric - the metric
 * @returns its family; `employees` has one of its own, since a headcount is mistaken for no sum of money
 */
export function familyOf(metric: Metric): MetricFamily {
  const { group, unit } = METRICS[metric];
  if (group === 'audience' || group === 'growth') return 'audience-and-growth';
  if (group === 'business') return unit === 'money' ? 'money' : 'staff';
  return group;
}

/** How a value is stated: `at-least` for "over", `at-most` for "up to", `about` for "nearly" and "some". */
export const BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How a claim is put: as a fact, about the future, as not (yet) so, or under a condition. */
export const MODES = ['asserted', 'forecast', 'denied', 'hypothetical'] as const;
export type Mode = (typeof MODES)[number];

/** What the check says of a claim, in the order in which the rules are tried. */
export const VERDICTS = ['forecast', 'revised', 'matches', 'outdated', 'mislabelled', 'differs', 'unverified'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How marks, list and popup group the verdicts: each group has one line style, and the reader chooses which are marked. */
export const VERDICT_GROUPS = ['agrees', 'dated', 'differs', 'open'] as const;
export type VerdictGroup = (typeof VERDICT_GROUPS)[number];

/** The group of each verdict: `dated` is a figure of another time, `open` one that the record does not decide. */
export const VERDICT_GROUP: Readonly<Record<Verdict, VerdictGroup>> = {
  forecast: 'open',
  revised: 'dated',
  matches: 'agrees',
  outdated: 'dated',
  mislabelled: 'differs',
  differs: 'differs',
  unverified: 'open',
};

/** Who made a number: an analytics firm, a store counter or an academic estimate is `research`. */
export const ORIGINS = ['company', 'regulator', 'survey', 'research', 'press'] as const;
export type Origin = (typeof ORIGINS)[number];

/** `reference` figures may decide a verdict; `context` figures are only shown beside. */
export const USES = ['reference', 'context'] as const;
export type Use = (typeof USES)[number];

/** `revised`: later replaced by the same body or by the one responsible; `disputed`: known to be wrong. */
export const FIGURE_STATUSES = ['revised', 'disputed'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/**
 * Kinds of events: a day of records, on which more was sent than ever before; a company bought, merged or invested in, or nearly so;
 * anything else that happened to an app.
 */
export const EVENT_KINDS = ['record', 'deal', 'incident'] as const;

/** Whether an entry of `apps.json` is an app, the company behind apps, or messengers as a class. */
export const APP_KINDS = ['app', 'company', 'category'] as const;
export type AppKind = (typeof APP_KINDS)[number];

/**
 * What an app or company is besides: `acquirer`: it buys apps, so that a sentence on a purchase names it as the buyer; `social-network`:
 * texts call it so.
 */
export const APP_ROLES = ['acquirer', 'social-network'] as const;
export type AppRole = (typeof APP_ROLES)[number];

/** `world`, `EU` or an ISO 3166-1 alpha-2 code. */
export type Area = string;

/** A calendar day, month, quarter or year: `2016-02-23`, `2016-02`, `2016-Q1`, `2016`. */
export type PartialDate = string;

/** An ISO 8601 duration such as `P1D`, `PT24H`, `P1M`, `P1Y`. */
export type IsoDuration = string;
