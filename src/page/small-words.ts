/**
 * Language → its commonest small words, separated by spaces: the languages in Latin script that Chiffre reads, and others that pages
 * falsely call one of them; their words keep a Polish page from passing for Italian. Doesn't go into the content script, where the browser
 * tells.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for with are on by this from have has not',
  fr: 'le la les des et est une du dans que qui pour sur pas plus avec par ce',
  de: 'der die das und ist nicht den von zu mit dem des ein eine auf im für sich',
  es: 'el la los las que y en del por con una para se es un al lo como',
  it: 'il di che la è per un una sono con non del della nel alla gli le anche',
  pt: 'o a os as que e do da em um uma para com não no na por mais',
  nl: 'de het een van en is dat niet op te zijn voor met aan ook er door bij',
  tr: 've bir bu için ile da de olarak çok daha olan en kadar sonra gibi ise göre yeni',
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
