/**
 * Names of companies, networks, institutions and persons whose figures news print beside those of messaging apps. A number that belongs to one
 * of them is no claim. The list need not be complete: it only has to name those that stand near such figures often.
 */
/** Names that own no figure: where apps are had, and papers that report. They are known so that no part of them is taken for a name. */
export const NEUTRAL_NAMES: readonly string[] = [
  'Internet', 'Google Play', 'Google Play Store', 'Play Store', 'App Store', 'Apple App Store', 'Wall Street', 'Wall Street Journal', 'The Wall Street Journal', 'New York Times', 'Financial Times', 'Mobile World Congress',
  'Windows Phone', 'Windows Live', 'Apple TV', 'Apple Watch', 'Google News', 'Google Maps', 'Facebook Live', 'Facebook Connect', 'Silicon Valley', 'Bloomberg', 'Reuters', 'Sensor Tower', 'App Annie', 'data.ai', 'Appfigures', 'eMarketer', 'FactSet', 'Statista',
];

export const BYSTANDERS: readonly string[] = [
  // Apps that come with something else.
  'bijbehorende app', 'dazugehörige App', 'zugehörige App', 'companion app', 'accompanying app',
  'YouTube', 'Google', 'Apple', 'Amazon', 'Netflix', 'Microsoft', 'Windows', 'LinkedIn', 'Pinterest', 'Reddit', 'Tumblr', 'Twitch', 'Zoom', 'Cisco', 'Webex', 'Google Meet',
  'Yahoo', 'eBay', 'PayPal', 'Uber', 'Airbnb', 'Spotify', 'Tesla', 'SpaceX', 'Samsung', 'Huawei', 'Xiaomi', 'Nokia', 'Sony', 'Nintendo', 'BlackBerry', 'Motorola',
  'Rakuten', 'Naver', 'SoftBank', 'Tencent', 'Alibaba', 'Baidu', 'ByteDance', 'Weibo', 'Qzone', 'Sina Weibo', 'Douyin', 'Alipay', 'Ant Group', 'JD.com', 'Bilibili', 'Kuaishou', 'Sina', 'NetEase',
  'Foxconn', 'Airtel', 'Reliance', 'Jio', 'Flipkart', 'Paytm', 'PhonePe', 'ShareChat', 'Koo', 'Zomato', 'Ola',
  'Orange', 'SFR', 'Bouygues', 'Free', 'Maroc Telecom', 'Inwi', 'Vodafone', 'Telefónica', 'Telefonica', 'Movistar', 'Deutsche Telekom', 'Telekom', 'T-Mobile', 'Verizon', 'AT&T', 'Sprint',
  'Turkcell', 'Claro', 'Vivo', 'TIM', 'Oi', 'Telecom Italia', 'Iliad', 'KPN', 'Telstra', 'China Mobile', 'China Unicom', 'SK Telecom', 'NTT', 'Docomo', 'KDDI', 'MTN', 'Safaricom', 'Beeline', 'МТС', 'Билайн', 'Мегафон', 'Ростелеком',
  'Clubhouse', 'BeReal', 'Mastodon', 'Bluesky', 'Truth Social', 'Parler', 'Gab', 'Gettr', 'Vine', 'Periscope', 'Snapfish', 'Flickr', 'Myspace', 'MySpace', 'Orkut', 'Friendster', 'Bebo', 'Copains d\'avant', 'Viadeo', 'Xing', 'StudiVZ', 'Hyves', 'Tuenti',
  'Odnoklassniki', 'Одноклассники', 'Одноклассниках', 'Яндекс', 'Yandex', 'Mail.ru', 'Mail.Ru Group', 'Сбер', 'Сбербанк', 'Rutube', 'RuTube', 'Дзен', 'Авито', 'Wildberries', 'Ozon', 'Госуслуги', 'Госуслугах',
  'NSO Group', 'NSO', 'Paragon', 'Candiru', 'Cellebrite', 'Palantir', 'Tableau', 'Paragon', 'Paragon Solutions', 'Candiru', 'Intellexa', 'Cellebrite', 'Mubadala', 'Dragoneer', 'Tiger Global', 'Lightspeed', 'Oculus', 'Giphy', 'Nextdoor', 'Tinder', 'Bumble', 'Badoo', 'Grindr', 'Snap Spectacles', 'Roblox', 'Fortnite', 'Epic Games', 'Steam', 'Activision', 'Zynga', 'King', 'Rovio', 'Supercell', 'Pokémon Go', 'Pokemon Go', 'Angry Birds', 'Candy Crush',
  'Wikipedia', 'Mozilla', 'Firefox', 'Chrome', 'Opera', 'Safari', 'Instagram Reels', 'Toncoin', 'TON', 'Bitcoin', 'Ethereum', 'Have I Been Pwned', 'haveibeenpwned.com',
  'Sequoia Capital', 'Andreessen Horowitz', 'Goldman Sachs', 'JP Morgan', 'Morgan Stanley', 'Blackstone', 'Nasdaq', 'Dow Jones', 'S&P 500', 'Nasdaq-100', 'DAX', 'CAC 40', 'Silver Lake',
  'ProtonMail', 'Proton', 'Gmail', 'Office 365', 'Microsoft 365', 'Meta AI', 'Facebook Watch', 'Facebook Marketplace', 'Facebook Dating', 'Outlook', 'Hotmail', 'OpenAI', 'ChatGPT', 'Gemini', 'Grok', 'xAI', 'Anthropic', 'Copilot', 'Perplexity', 'DeepSeek',
  'Signal Advance', 'MessagePlus', 'ChatON', 'Allo', 'GroupMe', 'Ello', 'Path', 'Secret', 'Whisper', 'Yik Yak', 'Musical.ly', 'Vkontakte Music', 'Trillian', 'Jabber', 'Pidgin', 'EncroChat', 'Sky ECC', 'Phantom Secure', 'Anom',
  'Sinch', 'Twilio', 'Infobip', 'Salesforce', 'Oracle', 'IBM', 'Intel', 'Nvidia', 'Qualcomm', 'Adobe', 'Dropbox', 'Box', 'Asana', 'Trello', 'Atlassian', 'HipChat', 'Workplace', 'Yammer', 'Skype for Business',
  'Disney', 'Disney+', 'HBO', 'CNN', 'BBC', 'Walmart', 'Boeing', 'Volkswagen', 'Toyota', 'Renault', 'Carrefour', 'Nestlé', 'LVMH', 'H&M', 'Ikea', 'Starbucks', 'McDonald\'s', 'Coca-Cola',
];
