/** From here on the number's own sentence says whose it is; less is what the paragraphs before were about. */
export const NAMED_IN_SENTENCE = 42;

/** An app that no other reader would doubt has so many points, and so many more than the next one. */
export const SURE_POINTS = 44;
export const SURE_MARGIN = 8;

/** Below this nobody is meant clearly enough. */
export const LEAST_POINTS = 20;

/** Points that speak for an app, by how it is tied to the number. Only their order and rough distance matter; they were set by hand. */
export const POINTS = {
  /** "the users of X", "979 million of X" right behind the number */
  attached: 120,
  /** "X (191 million)" */
  bracket: 130,
  /** "twice as many as X, at 1.3 billion" */
  told: 80,
  /** named in the number's own part of the sentence, before it */
  domainBefore: 70,
  /** named in the number's own part of the sentence, behind it */
  domainBehind: 52,
  /** named earlier in the sentence */
  sentenceBefore: 46,
  /** the first name of the sentence: most likely its subject */
  subject: 2,
  /** the only name of the number's own part, where the sentence goes on with another's measure */
  onlyNamed: 66,
  /** the name that the reader came past last in the sentence, however far */
  lastNamed: 42,
  /** "the app", "the company" in the number's own part, of the app spoken of */
  epithet: 58,
  /** "the app of Renfe", "the bank's app" there: somebody else's */
  attachedEpithet: 62,
  /** "the operator" between the last name and a result */
  attachedOutsider: 74,
  /** "it", "its" there */
  pronoun: 50,
  /** "the X subsidiary" there */
  subsidiary: 68,
  /** a name that nobody here knows, before the number, where nothing else names or calls anybody */
  unknown: 41,
  /** the same since the number before, whose measure this one goes on with */
  unknownBetween: 66,
  /** spoken of last, in the same passage */
  focus: 34,
  /** what the article is about */
  topic: 30,
  /** the incident that the number belongs to hit it */
  incident: 62,
  /** of the apps that the article names it alone has figures of the part spoken of ("Status") */
  feature: 64,
  /** somebody who runs it is named in the sentence */
  person: 36,
  /** the last claim of the sentence was of this app, and nobody is named since */
  sameSentence: 45,
  /** the number goes on with the measure of the one before in the sentence */
  goesOn: 64,
  /** the last claim was of this app */
  continuity: 6,
  /** the number is on record for it: what a well-read reader has in mind */
  recalled: 24,
  /** the same, where others of the kind are on record of whom the text seems to speak */
  recalledRather: 32,
  /** exactly this number, to four digits, is on record for it */
  recalledExactly: 70,
  /** named later in the sentence only */
  sentenceBehind: 22,
} as const;

/** What a mention loses for a role in which it rarely owns the number. */
export const LOSS = {
  /** per character between name and number, up to a limit */
  distance: 0.2,
  distanceLimit: 18,
  /** behind "than", "against", "compared with", "rival of" */
  contrast: 40,
  /** the buyer in a sentence about a purchase */
  buyer: 90,
  /** "the outage of X", "the boss of X": the name only tells what something else belongs to */
  genitive: 14,
  /** behind the number and a comma */
  comma: 20,
  /** "according to its owner X": the name says where the number is from */
  source: 14,
  /** "on X", "via X": where something happens */
  medium: 14,
  /** a company in a sentence about what only apps have */
  company: 30,
  /** "messengers such as X": the name stands for a kind */
  example: 34,
  /** "X, which rivals Y, has …": told beside the subject */
  beside: 30,
  /** "when X went down": others gain by that */
  down: 50,
  /** the owner that only says what its app did */
  speaker: 40,
  /** "X's co-founder put in 50 million": the name says who gives */
  office: 60,
  /** far more than was ever on record for it */
  beyond: 26,
  /** "X's own Messenger", "the X subsidiary": X owns what is spoken of */
  owner: 100,
} as const;
