/** Asks the browser which language a text is in: BCP 47, or null where it isn't sure. In the content script, `browser.i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<string | null>;

/**
 * The commonest small words of languages in Latin script. The nine that Chiffre reads, and others that pages falsely call one of them:
 * their words keep a Polish page from passing for English.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for with are on by this from have has not be it he his they will as at',
  fr: 'le la les des et est une du dans que qui pour sur pas plus avec par ce sont au aux ont été',
  de: 'der die das und ist nicht den von zu mit dem des ein eine auf im für sich auch wird sind bei',
  es: 'el la los las que y en del por con una para se es un al lo como más su fue sus',
  it: 'il di che la è per un una sono con non del della nel alla gli le anche più dei da ha',
  pt: 'o a os as que e do da em um uma para com não no na por mais dos das foi ao se',
  nl: 'de het een van en is dat niet op te zijn voor met aan ook er door bij naar wordt hij om',
  tr: 've bir bu için ile da de olarak çok daha olan en kadar sonra gibi ise göre yeni var oldu',
  pl: 'w i na z się nie do jest że to o jak po przez od dla są które był oraz za',
  cs: 'a v se na je že to s z do o jako by pro za ale byl jsou který podle',
  da: 'og i at er det en til på af som for med den ikke har de der et var fra',
  no: 'og i å er det en til på av som for med den ikke har de et var fra ble også',
  sv: 'och i att är det en till på av som för med den inte har de ett var från om',
  fi: 'ja on ei se että oli hän mutta ovat myös kun mukaan joka tai ole vuoden',
  hu: 'a az és hogy nem is egy van volt meg de már csak még ez el ki aki szerint',
  ro: 'și în de la a cu pe care este din că nu un o pentru mai au fost sau',
  sq: 'në e të dhe i për me që nga është ka një se u si më kanë këtë nuk',
  id: 'yang dan di dengan untuk dari pada ini dalam itu tidak ke akan oleh juga sebagai telah bisa',
  vi: 'và của là có được cho không người trong đã với các một những này về',
  sw: 'na ya wa kwa ni katika za la hiyo kuwa huo hilo alisema cha watu mkoa huyo',
  zu: 'ukuthi uma futhi ngoba kodwa abantu lapho ngesikhathi uthe njengoba umnuz kanye nje kakhulu ngo',
  xh: 'ukuba xa kwaye ukuze kuba kodwa abantu apho ngexesha uthe njengoko umnu kunye nje kakhulu ngokutsho kwakhona',
  lv: 'un ir ka no par uz ar arī to tas kas bet tika gada lai pie vai kā',
  lt: 'ir yra kad iš su į tai buvo o kaip bet dėl apie metų nuo už',
  hr: 'i je u na se da su za od što kao koji ali nije bi će iz',
  ca: 'el la els les i de que en amb per un una és del ha no va més dels als',
  af: 'die en van is in het nie dat vir met op wat sy om te deur hulle',
  et: 'ja on ei et see oli ka kui mis aga oma ning selle või',
  tl: 'ang ng sa na mga ay at ni si para kay hindi nang ito',
  eu: 'eta da ez du dira izan bat ere dute zuen baina egin',
  gl: 'o a os as que e do da en un unha para con non no na por máis dos das ao',
};

/** Scripts that stand for one language, or for the first of several; the letters of the others decide. */
const SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/[\u3040-\u30ff]/g, 'ja', []],
  [/\p{Script=Hangul}/gu, 'ko', []],
  [/\p{Script=Han}/gu, 'zh', ['ja']],
  [/\p{Script=Cyrillic}/gu, 'ru', ['uk', 'bg', 'sr', 'be', 'mk', 'kk', 'ky', 'mn', 'tg']],
  [/\p{Script=Arabic}/gu, 'ar', ['fa', 'ur', 'ps', 'ckb', 'ug']],
  [/\p{Script=Devanagari}/gu, 'hi', ['mr', 'ne']],
  [/\p{Script=Bengali}/gu, 'bn', ['as']],
  [/\p{Script=Thai}/gu, 'th', []],
  [/\p{Script=Greek}/gu, 'el', []],
  [/\p{Script=Hebrew}/gu, 'he', ['yi']],
  [/\p{Script=Gujarati}/gu, 'gu', []],
  [/\p{Script=Tamil}/gu, 'ta', []],
  [/\p{Script=Telugu}/gu, 'te', []],
  [/\p{Script=Gurmukhi}/gu, 'pa', []],
  [/\p{Script=Georgian}/gu, 'ka', []],
  [/\p{Script=Armenian}/gu, 'hy', []],
];

/** Characters looked at: enough to be sure, and no more on long pages. */
const SAMPLE = 6000;
/** Small words that a text must hold before they overrule what the page says. */
const ENOUGH_WORDS = 6;
/** How many times more of its words another language must have than the stated one. */
const CLEARLY = 1.5;

interface Evidence {
  readonly lang: string | null;
  readonly hits: number;
  /** Hits of the language that the page states. */
  readonly own: number;
  /** Words counted. */
  readonly words: number;
}

/**
 * The language of an article: what the page says, unless its text says otherwise.
 * @param stated - the `lang` attribute and its like, best first; empty and malformed ones are passed over
 * @param text - the article's text
 * @returns a BCP 47 tag, `und` where neither tells
 */
export function languageOf(stated: readonly (string | null | undefined)[], text: string): string {
  const tag = stated.map(wellFormed).find((candidate) => candidate !== null) ?? null;
  const evidence = evidenceIn(text, tag);
  if (!tag) return evidence.lang && (evidence.hits >= 3 || evidence.words === 0) ? evidence.lang : 'und';
  if (!evidence.lang || base(tag) === evidence.lang) return tag;
  return evidence.hits >= ENOUGH_WORDS && evidence.hits >= CLEARLY * evidence.own ? evidence.lang : tag;
}

/**
 * As {@link languageOf}, with the browser's own detection where the text gives the page no support.
 * @param detect - asked only where the text is long enough to tell; its failure counts as no answer
 */
export async function detectLanguageOf(stated: readonly (string | null | undefined)[], text: string, detect: DetectLanguage): Promise<string> {
  const byText = languageOf(stated, text);
  const evidence = evidenceIn(text, byText);
  if (evidence.lang === base(byText) && evidence.hits >= ENOUGH_WORDS) return byText;
  if (text.length < 100) return byText;
  const detected = wellFormed(await detect(text.slice(0, SAMPLE)).catch(() => null));
  return detected && base(detected) !== base(byText) ? detected : byText;
}

/**
 * The language of one passage, where it isn't the article's.
 * @param stated - the passage's own `lang` attribute
 * @param text - the passage
 * @param article - the article's language
 * @returns its tag, or undefined where it is the article's
 */
export function passageLanguage(stated: string | null, text: string, article: string): string | undefined {
  const tag = wellFormed(stated) ?? article;
  const evidence = evidenceIn(text, tag);
  const lang = !evidence.lang || evidence.lang === base(tag) || !isClear(evidence) ? tag : evidence.lang;
  return base(lang) === base(article) ? undefined : lang;
}

/** A passage is short, and its names and quotations are of other languages: more is asked than of an article. Scripts leave no doubt. */
function isClear({ hits, own, words }: Evidence): boolean {
  return words === 0 || (hits >= ENOUGH_WORDS && hits >= 3 * own && hits >= words / 5);
}

let index: ReadonlyMap<string, readonly string[]> | null = null;

/** Small word → the languages that have it. Built on first use. */
function smallWords(): ReadonlyMap<string, readonly string[]> {
  if (index) return index;
  const built = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(SMALL_WORDS)) {
    for (const word of list.split(' ')) built.set(word, [...(built.get(word) ?? []), lang]);
  }
  return (index = built);
}

function evidenceIn(text: string, stated: string | null): Evidence {
  const sample = text.slice(0, SAMPLE);
  const own = stated ? base(stated) : '';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang, others] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count > letters * (lang === 'ja' ? 0.1 : 0.4)) {
      const named = others.includes(own) ? own : lang === 'ru' ? cyrillic(sample) : lang;
      return { lang: named, hits: count, own: 0, words: 0 };
    }
  }
  const hits = new Map<string, number>();
  let words = 0;
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    words += 1;
    for (const lang of smallWords().get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  const ownHits = hits.get(own) ?? 0;
  let best: string | null = null;
  for (const [lang, count] of hits) if (count > (best ? (hits.get(best) ?? 0) : 0) || (lang === own && count === hits.get(best ?? ''))) best = lang;
  return { lang: best, hits: best ? (hits.get(best) ?? 0) : 0, own: ownHits, words };
}

/** Letters that Russian has not. */
function cyrillic(text: string): string {
  if (/[іїєґ]/i.test(text) && !/[ыэъ]/i.test(text)) return 'uk';
  if (/[ђјљњћџ]/i.test(text)) return 'sr';
  return 'ru';
}

function base(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** `en_US` and `EN-us` are `en-US`; `lang=`, `x-default` and an empty attribute are nothing. */
function wellFormed(tag: string | null | undefined): string | null {
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}|\d{3}))?\b(?!=)/i.exec(tag ?? '') ?? [];
  if (!language || language.toLowerCase() === 'und') return null;
  return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
}
