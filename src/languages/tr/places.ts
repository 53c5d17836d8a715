import type { PlaceWords } from '../place-words';

/** How Turkish names places. Endings behind an apostrophe need no listing. */
export const places: PlaceWords = {
  locale: 'tr',
  home: 'TR',
  names: {
    US: ['amerika'], GB: ['britanya', 'ingiltere', 'birleşik krallık'], CZ: ['çek cumhuriyeti'], CI: ['fildişi sahili'], CD: ['kongo'], MM: ['myanmar'],
    HK: ['hong kong'], MO: ['makao'], KR: ['kore'], AE: ['emirlikler'], PS: ['filistin'], SA: ['arabistan'], RU: ['rusya federasyonu'], EU: ['avrupa birliği'],
    TR: ['yurt içi'], BY: ['beyaz rusya'], NL: ['flemenk'],
  },
  acronyms: {
    US: ['ABD'], GB: ['BK'], AE: ['BAE'], EU: ['AB'], TR: ['TC'],
  },
  guarded: ['amerika', 'kore', 'man', 'fas', 'mısır', 'ürdün', 'çad', 'emirlikler'],
  endings: [],
  demonyms: {
    FR: ['fransız*'], US: ['amerikan*', 'amerikalı*', "abd'li*"], GB: ['britanyalı*', 'ingiliz*'], DE: ['alman(lar|ların|ın|)'], IT: ['italyan*'], ES: ['ispanyol*'],
    PT: ['portekizli*'], BR: ['brezilyalı*'], RU: ["rus(lar|ların|ların|ya'lı|)", 'rusyalı*'], UA: ['ukraynalı*'], IN: ['hintli*', 'hindistanlı*', 'hint'],
    CN: ['çinli*'], JP: ['japon(lar|ların|)'], KR: ['güney koreli*', 'koreli*'], KP: ['kuzey koreli*'], TR: ['türk(ler|lerin|lere|)', 'türkiyeli*'], IR: ['iranlı*'],
    SA: ['suudi(ler|lerin|)'], AE: ['emirlikli*'], EG: ['mısırlı*'], MA: ['faslı*'], DZ: ['cezayirli*'], TN: ['tunuslu*'], ZA: ['güney afrikalı*'],
    NG: ['nijeryalı*'], KE: ['kenyalı*'], ID: ['endonezyalı*'], MY: ['malezyalı*'], PH: ['filipinli*'], TH: ['taylandlı*'], VN: ['vietnamlı*'], PK: ['pakistanlı*'],
    BD: ['bangladeşli*'], MX: ['meksikalı*'], AR: ['arjantinli*'], CO: ['kolombiyalı*'], CL: ['şilili*'], PE: ['perulu*'], VE: ['venezuelalı*'], CA: ['kanadalı*'],
    AU: ['avustralyalı*'], NL: ['hollandalı*'], BE: ['belçikalı*'], CH: ['isviçreli*'], AT: ['avusturyalı*'], SE: ['isveçli*'], NO: ['norveçli*'],
    DK: ['danimarkalı*'], FI: ['finlandiyalı*', 'fin'], PL: ['polonyalı*'], CZ: ['çek', 'çekler*'], HU: ['macar*'], RO: ['rumen(ler|)'], BG: ['bulgar(lar|)'],
    GR: ['yunan(lar|lı|lılar|)'], IE: ['irlandalı*'], IL: ['israilli*'], IQ: ['iraklı*'], SY: ['suriyeli*'], BY: ['belaruslu*'], KZ: ['kazak(lar|)', 'kazakistanlı*'],
    UZ: ['özbek(ler|)'], AZ: ['azerbaycanlı*'], GE: ['gürcü*'], AM: ['ermenistanlı*'], EU: ['avrupa birliği*'],
  },
  peoples: {},
  peopleWithCapital: false,
  peopleEndings: ['ler', 'lar', 'lerin', 'ların', 'leri', 'ları'],
  peopleLeads: [],
  cities: {
    TR: ['ankara', 'istanbul'], IN: ['yeni delhi'], CN: ['pekin'], RU: ['moskova', 'kremlin'], GB: ['londra'], US: ['washington', 'silikon vadisi'], FR: ['paris'],
    DE: ['berlin'], JP: ['tokyo'], EU: ['brüksel'], IR: ['tahran'], KR: ['seul'],
  },
  world: ['yurt dışı(yla|) (birlikte|dahil)', 'dünyada', 'dünya genelinde', 'dünya çapında', 'tüm dünyada', 'bütün dünyada', 'dünya üzerinde', 'küresel', 'dünyanın', 'dünyanın dört bir yanında', 'dünya çapındaki', 'global', 'yeryüzünde', 'dünya nüfusunun', '(başka|diğer) ülkelerde'],
  several: ['avrupa', 'afrika', 'asya', 'latin amerika', 'güney amerika', 'kuzey amerika', 'orta doğu', 'ortadoğu', 'güneydoğu asya', 'iskandinavya', 'balkanlar', 'körfez', 'batı', 'okyanusya', 'avrupalı*', 'afrikalı*', 'asyalı*'],
  here: ['ülkemizde', 'ülkemizdeki', 'yurt genelinde', 'yurdumuzda', 'yurt içinde'],
  thatCountry: ['ülkede', 'ülke genelinde', 'ülkedeki', 'bu ülkede', 'o ülkede', 'ülkenin', 'ülke'],
  there: ['orada', 'oradaki', 'burada', 'buradaki'],
  homeland: ['kendi ülkesinde', 'anavatanında', 'ana vatanında', 'memleketinde'],
  froms: [],
  leads: [],
  leadEndings: ["'de", "'da", "'te", "'ta", "'den", "'dan", "'ten", "'tan", "'deki", "'daki", "'teki", "'taki", "'nde", "'nda", "'ndeki", "'ndaki", "'nden", "'ndan"],
  links: [],
  joins: ['ve', 'veya', 'ile', 'ya da'],
  people: ['toprak*', 'kullanıcı*', 'kişi*', 'müşteri*', 'abone*', 'üye*', 'hesap*', 'vatandaş*', 'yetişkin*', 'nüfus*', 'tüketici*', 'akıllı telefon*', 'telefon*', 'numara*', 'hane*', 'seçmen*', 'genç*', 'ergen*', 'katılımcı*', 'cihaz*', 'pazar', 'kitle*', 'internet kullanıcı*', 'indirme*'],
};
