/** What a language calls months and weekdays, in lower case. */
interface CalendarNames {
  /** January first, parted by spaces; a name by itself and the form beside a day parted by a bar where they differ. */
  readonly long: string;
  /** Abbreviated, without the point. */
  readonly short: string;
  /** Parted by commas. */
  readonly weekdays: string;
}

/**
 * Names of months and weekdays by language, as CLDR has them. They are written down since asking `Intl` for them takes a starting worker longer
 * than all other words of time together.
 */
const CALENDAR_NAMES: Readonly<Record<string, CalendarNames>> = {
  de: {
    long: 'januar februar märz april mai juni juli august september oktober november dezember',
    short: 'jan feb mär|märz apr mai jun|juni jul|juli aug sep|sept okt nov dez',
    weekdays: 'sonntag,montag,dienstag,mittwoch,donnerstag,freitag,samstag',
  },
  en: {
    long: 'january february march april may june july august september october november december',
    short: 'jan feb mar apr may jun jul aug sep oct nov dec',
    weekdays: 'sunday,monday,tuesday,wednesday,thursday,friday,saturday',
  },
  es: {
    long: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    short: 'ene feb mar abr may jun jul ago sept oct nov dic',
    weekdays: 'domingo,lunes,martes,miércoles,jueves,viernes,sábado',
  },
  fr: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    short: 'janv févr mars avr mai juin juil août sept oct nov déc',
    weekdays: 'dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi',
  },
  it: {
    long: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    short: 'gen feb mar apr mag giu lug ago set ott nov dic',
    weekdays: 'domenica,lunedì,martedì,mercoledì,giovedì,venerdì,sabato',
  },
  nl: {
    long: 'januari februari maart april mei juni juli augustus september oktober november december',
    short: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
    weekdays: 'zondag,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag',
  },
  pt: {
    long: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    short: 'jan fev mar abr mai jun jul ago set out nov dez',
    weekdays: 'domingo,segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado',
  },
  ru: {
    long: 'январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля август|августа сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря',
    short: 'янв февр март|мар апр май|мая июнь|июн июль|июл авг сент окт нояб дек',
    weekdays: 'воскресенье,понедельник,вторник,среда,четверг,пятница,суббота',
  },
  tr: {
    long: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    short: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
    weekdays: 'pazar,pazartesi,salı,çarşamba,perşembe,cuma,cumartesi',
  },
};

/**
 * The names of the months.
 * @param tag - the language
 * @param length - in full or abbreviated, without a point
 * @returns January first; of each the name by itself and the form beside a day, once where they are the same
 */
export function monthNames(tag: string, length: 'long' | 'short'): readonly (readonly string[])[] {
  return CALENDAR_NAMES[tag]?.[length].split(' ').map((forms) => forms.split('|')) ?? [];
}

/** The names of the weekdays of a language, in full. */
export function weekdayNames(tag: string): readonly string[] {
  return CALENDAR_NAMES[tag]?.weekdays.split(',') ?? [];
}
