import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Turkish. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'Bu bir öngörü. Sayıya ulaşıldı: {record}.',
  'explain.forecast-not-reached': 'Bu bir öngörü. Kayıtlı hiçbir veri bu sayıya ulaşmadı; en yenisi: {record}.',
  'explain.forecast-open': 'Bu bir öngörü ve henüz daha yeni bir veri yok. Son veri: {record}.',
  'explain.forecast-nothing-on-record': 'Bu bir öngörü ve karşılaştırılabilir bir veri yok.',

  'explain.agrees-with-revised': '{followed, select, yes {Sayı ilk olarak böyle açıklandı: {record}. Sonradan düzeltildi: {second}.} other {Sayı ilk olarak böyle açıklandı, sonradan düzeltildi: {record}.}}',

  'explain.agrees-in-force': 'O döneme ait kayıtlı veri: {record}.',
  'explain.agrees-near-date': 'Yakın bir tarihe ait kayıtlı veri: {record}.',
  'explain.agrees-former': 'Daha önceki bir döneme ait kayıtlı veri: {record}.',
  'explain.agrees-single-fact': 'Kayıtlı veri: {record}.',
  'explain.agrees-date-unknown': 'Bu sayfanın tarihi bilinmiyor. Sayı kayıtlı: {record}.',

  'explain.replaced': 'Bu veri daha önce geçerliydi: {record}. Sayfanın tarihinde yerini başkası almıştı: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {O sırada bilinen son veri bir buçuk yıldan eskiydi: {record}. Bugünkü en yenisi: {second}.} other {O sırada bilinen son veri bir buçuk yıldan eskiydi: {record}.}}',

  'explain.known-as-other-metric': 'Kayıtlı veri: {record}. Sayfadaki sayı başka bir ölçüye ait olarak biliniyor: {known}.',
  'explain.known-as-other-window': 'Kayıtlı veri: {record}. Sayfadaki sayı başka bir süre için biliniyor: {known}.',
  'explain.known-as-other-area': 'Kayıtlı veri: {record}. Sayfadaki sayı başka bir bölge için biliniyor: {known}.',
  'explain.known-as-other-app': 'Kayıtlı veri: {record}. Sayfadaki sayı başka bir uygulamaya ait olarak biliniyor: {known}.',
  'explain.thousandfold': 'Aynı rakamlar kayıtlı, ancak bin kat daha {gap, select, above {küçük} other {büyük}}: {record}.',

  'explain.disagrees-in-force': 'Kayıtlı veri: {record}. Sayfadaki sayı {percent} daha {gap, select, above {yüksek} other {düşük}}.',

  'explain.nothing-on-record': 'Karşılaştırılabilir bir veri yok.',
  'explain.no-page-date': 'Bu sayfanın tarihi bilinmediği için sayı kendi dönemiyle karşılaştırılamıyor. En yakın veri: {record}.',
  'explain.too-old': 'O sırada bilinen en yeni veri karar vermek için fazla eski: {record}.',
  'explain.between-figures': '{followed, select, yes {Sayı yayımlanmış iki verinin arasında olabilir: {record}, ardından {second}.} other {Sayı yayımlanmış bir veriye yakın: {record}.}}',
  'explain.newer-than-record': 'Sayı kayıtlı en yeni verinin ötesinde; yalnızca daha yeni olabilir: {record}.',
  'explain.record-starts-later': 'O döneme ait veri yok. İlk veri daha sonra: {record}.',
  'explain.not-public-yet': 'En yakın veri sayfa yayımlandığında henüz açıklanmamıştı, bu yüzden karar vermeye yetmiyor: {record}.',
  'explain.other-scope': 'Kayıtlı olan başka bir şeyi, başka bir bölgeyi ya da bölümü sayıyor: {record}.',
  'explain.other-period': 'Kayıtlı olan başka bir döneme ait: {record}.',
  'explain.other-date': 'Sayı başka bir tarih için kayıtlı: {record}.',
  'explain.other-fact': '{recorded, select, yes {Bu tür her olay ayrıdır; bir başkası karar verdirmez. En yakını: {record}.} other {Tam olarak bu olay kayıtlı değil.}}',
  'explain.other-survey': 'Her anket başka kişilere soruyor, bu yüzden bu anket karar vermeye yetmiyor: {record}.',
  'explain.bound-allows': 'İfade, kayıtlı veriyle bağdaşıyor: {record}.',
  'explain.close-but-not-equal': 'Kayıtlı veriye yakın, ancak {percent} daha {gap, select, above {yüksek} other {düşük}}: {record}.',
  'explain.once-agreed': 'Sayı başka bir dönemin verisiyle yaklaşık olarak örtüşüyor, soru açık kalıyor: {record}.',
  'explain.known-otherwise': 'Sayı başka bir şey olarak biliniyor ve belki o kastedildi; burada kayıtlı olan: {record}.',
  'explain.too-far': 'Kayıtlı veriden o kadar uzak ki belki başka bir şeyi sayıyor: {record}.',
  'explain.uncertain-reading': 'Sayının neyi saydığı çevresindeki metinden çıkarıldı, bu yüzden karar verilmedi. En yakın veri: {record}.',
  'explain.disputed': 'Bu sayı dolaşımda, ancak güvenilir olmadığı biliniyor: {wrong}.',
  'explain.context-only': 'Sayı biliniyor, ancak kaynağı karar vermek için yeterince sağlam değil: {record}.',
  'explain.context-only-other': 'Yalnızca karar vermeye yetecek kadar sağlam olmayan bir veri kayıtlı: {record}.',
  'explain.known-with-feature-or-event': 'Sayı, uygulamanın bir bölümü ya da tek bir olay için kayıtlı: {record}.',
  'explain.denied': '{recorded, select, yes {Sayfa bunun böyle olmadığını söylüyor. En yakın veri: {record}.} other {Sayfa bunun böyle olmadığını söylüyor; karşılaştırılabilir bir veri yok.}}',
  'explain.hypothetical': '{recorded, select, yes {Sayfa bunu bir koşul olarak söylüyor. En yakın veri: {record}.} other {Sayfa bunu bir koşul olarak söylüyor; karşılaştırılabilir bir veri yok.}}',
  'explain.former-not-found': 'Daha önceki bir döneme ait bu sayı kayıtlı değil. En yakını: {record}.',

  'explain.hint': 'Sayı başka bir şey olarak biliniyor: {known}.',
  'explain.hint-thousandfold': 'Aynı rakamlar kayıtlı, ancak bin kat daha {gap, select, above {küçük} other {büyük}}: {known}.',
  'explain.same-digits': 'O dönemde aynı rakamlar: {known}.',
  'explain.beside': 'Kayıtlı veri: {record}.',
  'explain.gap': 'Sayfadaki sayı {percent} daha {gap, select, above {yüksek} other {düşük}}.',
  'explain.date-unknown': 'Bu sayfanın tarihi bilinmiyor.',
  'explain.data-end': '{newer, select, yes {Verilerin tarihi: {date}; bu sayfa daha yeni.} other {Verilerin tarihi: {date}.}}',
};
