import type { Lexicon } from '../lexicon';

export const lexicon: Lexicon = {
  heads: {
    user: ['kullanıcı*', 'aktif kullanıcı*'], person: ['kişi*', 'insan*', 'vatandaş*', 'yetişkin*', 'kadın*', 'erkek*', 'türk*'], member: ['üye*', 'abone*'], account: ['hesap*', 'hesab*', 'profil*', 'telefon numarası*', 'numara*'],
    newcomer: ['yeni kullanıcı*', 'yeni üye*', 'yeni hesap*', 'yeni kayıt*', 'yeni abone*'], payer: ['ücretli abone*', 'ödeme yapan kullanıcı*', 'premium abone*', 'ücretli kullanıcı*'], customer: ['müşteri*'], them: ['bunların'], business: ['işletme*', 'şirket*', 'firma*'],
    download: ['indirme*', 'yükleme*'], message: ['mesaj*', 'ileti*', 'sms'], sticker: ['çıkartma*', 'sticker*'], gif: ['gif*'], 'voice-message': ['sesli mesaj*'], 'video-message': ['görüntülü mesaj*'], call: ['arama*', 'görüşme*'], photo: ['fotoğraf*', 'resim*', 'görsel*'], video: ['video*'], story: ['hikaye*', 'hikâye*'],
    recipient: ['alıcı*', 'sohbet*'], participant: ['katılımcı*', 'kişi*', 'üye*'], content: ['kanal*', 'grup*', 'gönderi*', 'içerik*'], employee: ['çalışan*', 'personel*', 'mühendis*'], complaint: ['şikayet*', 'şikâyet*', 'bildirim*', 'rapor*'], request: ['talep*', 'istek*'], record: ['kayıt*', 'veri*'],
    times: ['kez', 'kere', 'defa'], character: ['karakter*'], population: ['kişiden', 'nüfusun', 'kullanıcıların', 'internet kullanıcılarının', 'türklerin', 'türkiye\'nin', 'yetişkinlerin', 'katılımcıların'], market: ['pazarın', 'piyasanın'],
  },
  signs: {
    use: ['kullan*', 'eriş*', 'aktif', 'giriş yap*', 'topluluk', 'kullanıcı sayısı*', 'kitle*'],
    have: ['ulaş*', 'sahip', 'var', 'bulun*', 'geç*', 'aş*'], open: ['aç*', 'açıyor', 'açılıyor'], spend: ['geçir*', 'harcıyor', 'harca*'], join: ['katıl*', 'kazan*', 'üye ol*', 'kaydol*', 'indir*', 'geç*', 'ekle*', 'yeni'], new: ['yeni', 'ek'],
    registered: ['kayıtlı', 'kaydol*'], active: ['aktif', 'etkin'], paying: ['ücretli', 'premium', 'ödeme*', 'abone*'], download: ['indir*', 'yükle*', 'app store', 'google play'], send: ['gönder*', 'paylaş*', 'ilet*', 'yapıl*', 'günde', 'her gün', 'atıl*'], ban: ['engelle*', 'yasakla*', 'askıya', 'kapat*', 'sahte hesap*'], remove: ['kaldır*', 'sil*', 'kapat*', 'engelle*'],
    leak: ['sız*', 'çalın*', 'ele geçir*', 'hack*', 'veri ihlali', 'etkilen*', 'cambridge analytica', 'ifşa'], outage: ['kesinti*', 'çök*', 'erişilem*', 'erişim sorunu', 'arıza', 'aksaklık', 'sür*'], employ: ['çalışan*', 'istihdam', 'personel'], buy: ['satın al*', 'satın alma', 'ödedi', 'satıl*', 'sattı', 'teklif*', 'devral*', 'bedel*'], value: ['değer*', 'değerleme*'],
    raise: ['yatırım*', 'topladı', 'fon*', 'tur*'], borrow: ['borç*', 'tahvil*', 'kredi*'], fine: ['ceza*', 'yaptırım*', 'tazminat*'], revenue: ['gelir*', 'ciro*', 'hasılat*'], profit: ['kâr*', 'kar elde', 'net kar'], loss: ['zarar*', 'kaybetti'], limit: ['sınır*', 'limit*', 'en fazla', 'azami', 'kadar', 'maksimum', 'çıkar*', 'yüksel*'], hold: ['izin ver*', 'olabil*', 'destekle*', 'al*', 'katılabil*', 'gönderilebil*'],
    forward: ['iletme', 'iletil*', 'yönlendir*'], group: ['grup', 'grup*', 'süper grup*'], channel: ['kanal*', 'yayın listesi'], community: ['topluluklar*'], conversation: ['arama*', 'görüntülü', 'grup görüşme*', 'sesli sohbet*'], file: ['dosya*', 'belge*'], 'authority-request': ['yetkili*', 'polis', 'hükümet*', 'makam*', 'mahkeme*'], market: ['pazar payı'], survey: ['anket*', 'araştırma*', 'rapor*', 'we are social'], monitor: ['downdetector'],
  },
  bars: {
    follow: ['takipçi*', 'takip ed*', 'kanalının'], view: ['görüntülenme*', 'izlen*', 'beğeni*', 'oy', 'yorum*', 'imza*'], stock: ['hisse*', 'borsa*'], stake: ['payını', 'hissesi'], price: ['aylık ücret*', 'ücreti', 'fiyat*', 'tl\'ye'], 'other-money': ['kefalet*', 'fidye', 'bitcoin', 'kripto*', 'dolandır*', 'nakit', 'servet*'], 'other-people': ['ölü*', 'yaralı*', 'gözaltı*', 'tutuklan*', 'şüpheli*', 'öğrenci*', 'polis*'],
    inhabitants: ['nüfus'], comparison: ['kat', 'arttı', 'azaldı', 'artış*', 'düşüş*', 'büyüme*', 'puan'], age: ['yaşında', 'yaşındaki', 'yaş'], fortune: ['servet*', 'forbes'], dismissed: ['işten çıkar*'], threshold: ['eşiği', 'platformlar için'], 'other-things': ['ülke*', 'dil', 'dilde', 'şehir*', 'gün', 'saat', 'sayfa*'],
  },
  modes: {
    forecast: ['hedef*', 'bekleni*', 'bekliyor', 'olacak', 'ulaşacak', 'öngör*', 'tahmin*', 'planl*', 'aşacak', 'yakında'], intent: ['görüşüyor', 'görüşmeler', 'hazır', 'istiyor'], denied: ['henüz', 'yalanla*', 'değil', 'ulaşmadı', 'ulaşamadı'], hypothetical: ['eğer', 'teorik', 'durumunda', 'takdirde', 'olsaydı'],
    exceeds: ['aştı', 'aşan', 'aşkın', 'geçti', 'geride bırak*', 'aşıyor', 'barajını'], nears: ['yaklaş*', 'yakın'], former: ['önce', 'daha önce', 'eskiden', 'şimdiye kadar', 'o dönem'],
  },
  epithets: {
    pronoun: ['o', 'onun', 'bu'], service: ['uygulama*', 'servis*', 'hizmet*', 'platform*', 'mesajlaşma uygulaması', 'mesajlaşma uygulama*'], company: ['şirket*', 'firma*'], parent: ['ana şirket*', 'çatı şirket*'], subsidiary: ['bağlı kuruluş*', 'facebook\'a ait', 'meta\'ya ait'], rival: ['rakip*', 'rakib*'], network: ['sosyal ağ*', 'sosyal medya devi'], family: ['tüm uygulamalar*', 'uygulama ailesi'],
  },
  speech: { says: ['açıkladı', 'duyurdu', 'söyledi', 'belirtti', 'bildirdi', 'ifade etti', 'yazdı', 'aktardı', 'kaydetti', 'paylaştı'], according: ['göre', 'verilerine göre', 'açıklamasına göre'] },
  metrics: {
    'monthly-active-users': ['aylık aktif kullanıcı*', 'aylık kullanıcı*', 'aylık etkin kullanıcı*'], 'daily-active-users': ['günlük aktif kullanıcı*', 'günlük kullanıcı*', 'günlük etkin kullanıcı*'], 'weekly-active-users': ['haftalık aktif kullanıcı*', 'haftalık kullanıcı*'], users: [], 'registered-users': ['kayıtlı kullanıcı*', 'kayıtlı hesap*'],
    'paying-users': ['ücretli abone*', 'premium abone*', 'ücretli kullanıcı*'], 'business-users': ['kurumsal kullanıcı*', 'işletme hesab*'], 'new-users': ['yeni kullanıcı*', 'yeni üye*', 'yeni hesap*', 'yeni kayıt*'], downloads: ['indirme*'], messages: [], 'voice-messages': ['sesli mesaj*'], calls: [], 'call-minutes': ['dakika görüşme', 'dakika arama'], photos: [], videos: [], stories: [],
    'opens-per-user': [], 'minutes-per-user': [], 'population-share': [], 'market-share': ['pazar payı'], 'group-size': [], 'channel-size': [], 'community-size': [], 'call-participants': ['grup araması*', 'görüntülü grup*'], 'file-size': ['dosya boyutu'], 'forward-limit': ['iletme sınırı'], 'message-length': [], revenue: ['gelir*', 'ciro*'], profit: ['net kâr', 'kâr*', 'zarar*'], 'acquisition-price': ['satın alma bedeli'],
    valuation: ['değerleme*', 'piyasa değeri'], funding: ['yatırım turu'], debt: ['tahvil*', 'borç*'], fine: ['para cezası', 'ceza*'], employees: ['çalışan*'], 'people-affected': ['etkilenen kullanıcı*'], 'accounts-banned': ['kapatılan hesap*', 'engellenen hesap*'], 'content-removed': ['kapatılan kanal*'], 'data-requests': ['veri talebi*'], 'outage-minutes': [], 'outage-reports': ['şikayet*', 'bildirim*'],
  },
  features: { stories: ['hikaye*'], status: ['durum*'], channels: ['kanallar özelliği'], calls: ['arama*'], business: ['whatsapp business'], gifs: ['gif*'], stickers: ['çıkartma*'], premium: ['premium'], ads: ['reklam*'], terrorism: ['terör*'], direct: ['doğrudan mesaj*'], reels: ['reels'], supergroups: ['süper grup*'], android: ['google play'], ios: ['app store'] },
  function: {
    parts: ['bunun', 'bunların'],
    mediums: ['üzerinden'],
    links: ['için', 'ile', 'üzerinden'], fillers: ['yeni', 'aktif', 'farklı', 'adet', 'tane', 'civarında', 'kadar', 'ayrı', 'gerçek'],
    closers: ['ve', 'ile', 'için', 'ise', 'ama', 'fakat', 'bu', 'bir', 'her', 'günde', 'ayda', 'olarak', 'oldu', 'olan', 'da', 'de', 'ki', 'gibi', 'göre', 'kadar', 'sonra', 'önce', 'şimdi', 'bugün', 'dün', 'ulaştı', 'aştı', 'geçti', 'iken', 'den', 'dan', 'yükseldi', 'çıktı'], clauses: ['ve', 'ama', 'fakat', 'ise', 'iken', 'ancak', 'ki'], contrasts: ['karşı', 'yerine', 'kıyasla', 'göre'],
  },
  abbreviations: ['dr', 'prof', 'vb', 'vs', 'örn', 'sn', 'st', 'inc', 'corp', 'ltd', 'u.s'],
};
