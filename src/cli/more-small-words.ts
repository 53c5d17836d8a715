import { SMALL_WORDS, type SmallWords } from '../page/small-words';

/**
 * Small words of more languages, where there is no browser to tell them: they keep a Polish page from passing for Italian.
 * The nine of the content script are among them.
 */
export const MORE_SMALL_WORDS: SmallWords = {
  ...SMALL_WORDS,
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
