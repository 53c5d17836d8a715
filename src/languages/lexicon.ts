/**
 * What a language must say for claims to be read in it. Every record is complete by type: a new cue or metric does not build until
 * every language phrases it (an empty list says that the language has no such word).
 *
 * Phrases are matched on lower-case text, longest first, at Unicode word boundaries. A trailing `*` stands for any ending of the word
 * (`utilisat*` finds utilisateur, utilisatrices), so that inflections need not be listed.
 */
import type { Metric } from '../terms';

/** What is counted: the noun that a quantity belongs to. */
export type HeadCue =
  /** users, members, regulars: whoever uses an app */
  | 'user'
  /** people, inhabitants: persons who are users only if the sentence says so */
  | 'person'
  /** members, subscribers, "inscrits": users of the app, or of one group or channel */
  | 'member'
  /** accounts, profiles, contacts, sign-ups ever made */
  | 'account'
  /** newcomers, new sign-ups, arrivals */
  | 'newcomer'
  /** paying users, paid subscribers */
  | 'payer'
  /** customers, clients: users unless they pay */
  | 'customer'
  /** "of them": some of those counted before */
  | 'them'
  /** companies, shops, organisations that use the app */
  | 'business'
  | 'download'
  | 'message'
  | 'sticker'
  | 'gif'
  | 'voice-message'
  /** short round video notes */
  | 'video-message'
  | 'call'
  | 'photo'
  | 'video'
  | 'story'
  /** chats, recipients: what a message is forwarded to */
  | 'recipient'
  /** participants, faces, voices: who takes part in a group or a call */
  | 'participant'
  /** groups, channels, bots, posts: what an operator takes down */
  | 'content'
  | 'employee'
  /** complaints, reports of trouble during an outage */
  | 'complaint'
  /** requests of authorities */
  | 'request'
  /** records of people in a leak: data sets, phone numbers, files */
  | 'record'
  /** "times": how often something is done */
  | 'times'
  | 'character'
  /** a share of everyone: the population, internet users, smartphones, households, respondents */
  | 'population'
  /** a share of a market: calls placed, downloads of the category */
  | 'market';

/** What happens to the counted thing, or what the sentence is about. Several may hold at once. */
export type SignCue =
  /** use, log in, be active, visit */
  | 'use'
  /** has, counts, reaches, claims: an audience is stated without saying what it does */
  | 'have'
  /** open the app */
  | 'open'
  /** spend time in the app */
  | 'spend'
  /** join, sign up now, gain, attract, add: growth */
  | 'join'
  /** grow, rise, swell: what says by how much there are more, where a word for "by" stands before the number */
  | 'grow'
  /** new, additional, more: marks growth beside a noun */
  | 'new'
  /** registered, signed up, enrolled: ever */
  | 'registered'
  /** active */
  | 'active'
  /** paying, premium, subscription */
  | 'paying'
  /** download, install */
  | 'download'
  /** send, exchange, handle, process messages */
  | 'send'
  /** ban, suspend accounts */
  | 'ban'
  /** remove, close, take down content */
  | 'remove'
  /** leak, breach, expose, steal data, be hit by an incident */
  | 'leak'
  /** outage, breakdown, be offline */
  | 'outage'
  /** employ, staff, workforce */
  | 'employ'
  /** buy, acquire, takeover, offer for */
  | 'buy'
  /** valued at, worth */
  | 'value'
  /** raise money, funding round, invest */
  | 'raise'
  /** borrow, bonds, debt */
  | 'borrow'
  /** fine, penalty, damages */
  | 'fine'
  /** revenue, sales, turnover, take in */
  | 'revenue'
  /** profit, net income, earn */
  | 'profit'
  /** loss, lose money */
  | 'loss'
  /** limit, cap, ceiling, maximum */
  | 'limit'
  /** hold, accommodate, allow: what a container takes */
  | 'hold'
  /** forward, pass on, share a message on */
  | 'forward'
  /** group, group chat */
  | 'group'
  /** channel, broadcast list */
  | 'channel'
  | 'community'
  /** call, video call, as what takes participants */
  | 'conversation'
  /** file, attachment, document */
  | 'file'
  /** requests of authorities, police, courts for data */
  | 'authority-request'
  /** hand data over to authorities */
  | 'disclose'
  /** market share, market */
  | 'market'
  /** survey, poll, study, respondents: figures of one panel */
  | 'survey'
  /** Downdetector and its like */
  | 'monitor';

/** What keeps a number from being a claim. */
export type BarCue =
  /** text messages, SMS: what operators carry */
  | 'sms'
  /** platforms, networks, companies: a kind, as laws and rules name it */
  | 'kind'
  /** banks, clubs, cities, ministries, games: who has customers, members and staff of his own and is no app */
  | 'holder'
  /** women, pensioners, the under-30s: whose share is not that of a population */
  | 'subgroup'
  /** quit, mute, worry, fall for: what people of a survey do or think beside using the app */
  | 'other-conduct'
  /** power cut, talk, strike: what lasts and is no outage of an app */
  | 'other-event'
  /** questioned, took part, a sample of: whom a survey asked */
  | 'sample'
  /** followers, "suivi par", fans of a person */
  | 'follow'
  /** views, reads, likes, votes, comments, reviews */
  | 'view'
  /** shares, stock exchange, price of a share */
  | 'stock'
  /** market value that is gone: wiped off, evaporated, up in smoke */
  | 'wiped'
  /** stake, part of a company */
  | 'stake'
  /** price of a subscription or a good, cost a user */
  | 'price'
  /** bail, cash, cryptocurrency, salaries: money that is no business figure */
  | 'other-money'
  /** fraud, loot, drugs, ransom: sums of a crime */
  | 'crime'
  /** what a company lays out, and results of its parts: capital spending, provisions, the losses of a unit */
  | 'outlay'
  /** dead, injured, arrested, witnesses: people who are no users */
  | 'other-people'
  /** inhabitants as a fact of their own */
  | 'inhabitants'
  /** growth in per cent, "as many", "times more": comparisons */
  | 'comparison'
  /** age: "aged 34", "years old" */
  | 'age'
  /** languages, countries, cities: things counted beside the app */
  | 'other-things'
  /** "platforms with more than", "the threshold of": a line that a law or a rule draws */
  | 'threshold'
  /** what people sign */
  | 'petition'
  /** years in prison: what a person faces, and no company */
  | 'prison'
  /** whoever, companies that, offenders: whom a law threatens, nobody in particular */
  | 'anyone'
  /** wealth of a person: fortune, net worth, estimated by Forbes */
  | 'fortune'
  /** a head, per engineer: what falls to each of them */
  | 'each'
  /** staff that leaves: layoffs, jobs cut */
  | 'dismissed';

/** How a statement is put. */
export type ModeCue =
  /** expected, targeted, will, should reach, forecast */
  | 'forecast'
  /** plans and talks of a deal that is not done */
  | 'intent'
  /** rebuffed, turned down: an offer that was made */
  | 'refused'
  /** not yet, has not, denies */
  | 'denied'
  /** far from, short of: with the number right behind */
  | 'short-of'
  /** what looks like one of these and says nothing: even if, if memory serves, not only */
  | 'plain'
  /** if, supposing, would, could in theory */
  | 'hypothetical'
  /** crosses, passes, tops, exceeds: at least the number */
  | 'exceeds'
  /** nears, closes in on, approaches: about the number */
  | 'nears'
  /** up from, previously, so far, used to: an earlier number */
  | 'former';

/** Words that stand for an app or a company. */
export type EpithetCue =
  /** the phone maker, the operators, the bank: somebody who runs no messenger */
  | 'outsider'
  /** it, he, they, its: the one spoken of */
  | 'pronoun'
  /** the app, the service, the messenger, the platform, the network */
  | 'service'
  /** the company, the firm, the group, the publisher */
  | 'company'
  /** the parent company, the group that owns it */
  | 'parent'
  /** its subsidiary, daughter */
  | 'subsidiary'
  /** its rival, competitor, the number one */
  | 'rival'
  /** the social network: Facebook unless another one is spoken of */
  | 'network'
  /** all apps together, the family of apps */
  | 'family'
  /** the former, the first one: of two that were named */
  | 'former'
  /** the latter, the second one: the one named last */
  | 'latter';

/** Who says it. */
export type SpeechCue =
  /** said, announced, wrote, claims, revealed: the speaker is the subject */
  | 'says'
  /** according to, selon, laut: the speaker follows */
  | 'according';

/** A part of an app that figures are published for; the value is the slug used in the dataset. */
export type FeatureWords = Readonly<Record<string, readonly string[]>>;

/** Everything about wording that the claim reader needs to know of a language, beside its numbers, times and places. */
export interface Lexicon {
  readonly heads: Readonly<Record<HeadCue, readonly string[]>>;
  readonly signs: Readonly<Record<SignCue, readonly string[]>>;
  readonly bars: Readonly<Record<BarCue, readonly string[]>>;
  readonly modes: Readonly<Record<ModeCue, readonly string[]>>;
  readonly epithets: Readonly<Record<EpithetCue, readonly string[]>>;
  readonly speech: Readonly<Record<SpeechCue, readonly string[]>>;
  /** Phrases that name a metric outright, without any further evidence ("monthly active users", "MAU", "chiffre d'affaires"). */
  readonly metrics: Readonly<Record<Metric, readonly string[]>>;
  readonly features: FeatureWords;
  readonly function: {
    /** Prepositions that tie what follows to what stands before: of, on, at, in, for ("users of X", "979 di Messenger"). */
    readonly links: readonly string[];
    /** Prepositions before a name that make it the means or the place of something: on, via, through ("fraud on WhatsApp"). */
    readonly mediums: readonly string[];
    /** Articles of what was not spoken of before: "a plumber". */
    readonly indefinites: readonly string[];
    /** Words that tie what somebody has to him: "a union with 40,000 members". */
    readonly withs: readonly string[];
    /** Case endings of a name that say the same ("WhatsApp'tan"). */
    readonly mediumEndings: readonly string[];
    /** Words that may stand between a number and its noun: of, the, other, active, different … */
    readonly fillers: readonly string[];
    /** Words that may follow a number that stands for itself: prepositions, conjunctions, auxiliaries, pronouns. */
    readonly closers: readonly string[];
    /** Words that open a new clause: and, but, while, which, who. */
    readonly clauses: readonly string[];
    /** Words that take a part out of the number before: of which, including, dont, davon. */
    readonly parts: readonly string[];
    /** Words that tie the numbers of a list to things named before, in their order: respectively. */
    readonly respectives: readonly string[];
    /** Words for whose something is, before the number of those one has: "its 2 billion users". */
    readonly possessives: readonly string[];
    /** Words that open a clause of time: when, at the moment of; what its date says holds for the clause beside it too. */
    readonly whens: readonly string[];
    /** Words for how an app or company began: founded, launched, its creation; the date behind them is that of the beginning. */
    readonly origins: readonly string[];
    /** Words that leave a place out: except in, apart from. */
    readonly excepts: readonly string[];
    /** What somebody is at a company: founder, boss, spokesman; the name beside it says who speaks or gives. */
    readonly offices: readonly string[];
    /** Words right before a small number of things that are known or told apart: the (two), one of the (ten). */
    readonly definites: readonly string[];
    /** Words before a name that only gives an example: "messengers such as X". */
    readonly examples: readonly string[];
    /** The same right behind a name. */
    readonly examplesBehind: readonly string[];
    /** Words of contrast between two numbers of one measure: against, compared with, up from, instead of. */
    readonly contrasts: readonly string[];
  };
  /**
   * Verbs whose particle ends their clause, however much stands between, with the particle as the last word: "legde neer". What a verb
   * says with its particle goes before what it says alone.
   */
  readonly separable?: readonly (readonly [cue: SignCue, verbs: readonly string[]])[];
  /** The same of verbs that say how a statement is put: "gehen von 200 Millionen aus". */
  readonly separableModes?: readonly (readonly [cue: ModeCue, verbs: readonly string[]])[];
  /** Every noun is written with a capital, so that a capital tells no name from a word. */
  readonly nounsHaveCapitals?: true;
  /** Capitals that may stand for a letter with its accent at the beginning of a word ("Etats-Unis"), each with that letter in lower case. */
  readonly bareCapitals?: Readonly<Record<string, string>>;
  /** Abbreviations after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
}
