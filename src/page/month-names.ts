/**
 * Names of the months, January first, in the languages that dates are tried in; two forms of one month are parted by a slash. Short forms are left
 * out where they begin a long one. They are CLDR's, with those of Austria and Peru added, and are kept here since a browser takes up to 25 ms of a
 * page's thread to begin with its own (`Intl`), which pages in other languages still get.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  de: 'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ru:
    'январь/января февраль/февраля марта апрель/апреля май/мая июнь/июня июль/июля августа сентябрь/сентября октябрь/октября ' +
    'ноябрь/ноября декабрь/декабря',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
};
