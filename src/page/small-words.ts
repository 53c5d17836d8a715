/** Language → its commonest small words, separated by spaces. */
export type SmallWords = Readonly<Record<string, string>>;

/** The languages in Latin script that Chiffre reads: enough to see through a false `lang`, small enough for every page. */
export const SMALL_WORDS: SmallWords = {
  en: 'the of and to in is was that for with are on by this from have has not',
  fr: 'le la les des et est une du dans que qui pour sur pas plus avec par ce',
  de: 'der die das und ist nicht den von zu mit dem des ein eine auf im für sich',
  es: 'el la los las que y en del por con una para se es un al lo como',
  it: 'il di che la è per un una sono con non del della nel alla gli le anche',
  pt: 'o a os as que e do da em um uma para com não no na por mais',
  nl: 'de het een van en is dat niet op te zijn voor met aan ook er door bij',
  tr: 've bir bu için ile da de olarak çok daha olan en kadar sonra gibi ise göre yeni',
};
