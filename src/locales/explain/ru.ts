import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Russian. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'Это прогноз. Значение было достигнуто: {record}.',
  'explain.forecast-not-reached': 'Это прогноз. Ни одна из известных цифр его не достигла; самая новая: {record}.',
  'explain.forecast-open': 'Это прогноз, и более поздних данных пока нет. Последняя цифра: {record}.',
  'explain.forecast-nothing-on-record': 'Это прогноз, и сопоставимых данных нет.',

  'explain.agrees-with-revised': '{followed, select, yes {Сначала называли именно это число: {record}. Позже его исправили: {second}.} other {Сначала называли именно это число, позже его исправили: {record}.}}',

  'explain.agrees-in-force': 'По данным на то время: {record}.',
  'explain.agrees-near-date': 'По данным на близкую дату: {record}.',
  'explain.agrees-former': 'По данным за более раннее время: {record}.',
  'explain.agrees-single-fact': 'По имеющимся данным: {record}.',
  'explain.agrees-date-unknown': 'Дата этой страницы неизвестна. Такое число есть в данных: {record}.',

  'explain.replaced': 'Эта цифра действовала раньше: {record}. К дате страницы её сменила другая: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {Последней известной тогда цифре было уже больше полутора лет: {record}. Самая новая сейчас: {second}.} other {Последней известной тогда цифре было уже больше полутора лет: {record}.}}',

  'explain.known-as-other-metric': 'В данных: {record}. Число на странице известно как другой показатель: {known}.',
  'explain.known-as-other-window': 'В данных: {record}. Число на странице известно за другой срок: {known}.',
  'explain.known-as-other-area': 'В данных: {record}. Число на странице известно для другой территории: {known}.',
  'explain.known-as-other-app': 'В данных: {record}. Число на странице известно как показатель другого приложения: {known}.',
  'explain.thousandfold': 'В данных те же цифры, но в тысячу раз {gap, select, above {меньше} other {больше}}: {record}.',

  'explain.disagrees-in-force': 'В данных: {record}. Число на странице {gap, select, above {больше} other {меньше}} на {percent}.',

  'explain.nothing-on-record': 'Сопоставимых данных нет.',
  'explain.no-page-date': 'Дата этой страницы неизвестна, поэтому число нельзя сопоставить с его временем. Ближайшая цифра: {record}.',
  'explain.too-old': 'Последняя известная тогда цифра слишком старая, чтобы судить: {record}.',
  'explain.between-figures': '{followed, select, yes {Число может лежать между двумя опубликованными: {record}, затем {second}.} other {Число близко к опубликованному: {record}.}}',
  'explain.newer-than-record': 'Число выходит за последнюю известную цифру и может быть просто новее: {record}.',
  'explain.record-starts-later': 'За то время данных нет. Первая цифра более поздняя: {record}.',
  'explain.not-public-yet': 'Ближайшая цифра ещё не была опубликована, когда вышла страница, и потому ничего не решает: {record}.',
  'explain.other-scope': 'В данных считают другое — другую территорию или другую часть: {record}.',
  'explain.other-period': 'В данных есть цифра за другой период: {record}.',
  'explain.other-date': 'Это число есть в данных за другое время: {record}.',
  'explain.other-fact': '{recorded, select, yes {Каждый такой случай сам по себе, другой ничего не решает. Ближайший: {record}.} other {Именно этого случая в данных нет.}}',
  'explain.other-survey': 'Каждый опрос охватывает других людей, поэтому этот ничего не решает: {record}.',
  'explain.bound-allows': 'Формулировка совместима с данными: {record}.',
  'explain.close-but-not-equal': 'Близко к данным, но {gap, select, above {больше} other {меньше}} на {percent}: {record}.',
  'explain.once-agreed': 'Число примерно совпадает с цифрой за другое время, вопрос остаётся открытым: {record}.',
  'explain.known-otherwise': 'Это число известно как другое и, возможно, так и имелось в виду; здесь в данных: {record}.',
  'explain.too-far': 'Так далеко от данных, что, возможно, считают другое: {record}.',
  'explain.uncertain-reading': 'Что именно считают, выведено из окружающего текста, поэтому ничего не решается. Ближайшая цифра: {record}.',
  'explain.disputed': 'Это число ходит в прессе, но известно как ненадёжное: {wrong}.',
  'explain.context-only': 'Число известно, но источник недостаточно надёжен, чтобы судить: {record}.',
  'explain.context-only-other': 'В данных есть лишь цифра, недостаточно надёжная, чтобы судить: {record}.',
  'explain.known-with-feature-or-event': 'Это число есть в данных для части приложения или для отдельного события: {record}.',
  'explain.denied': '{recorded, select, yes {На странице сказано, что это не так. Ближайшая цифра: {record}.} other {На странице сказано, что это не так; сопоставимых данных нет.}}',
  'explain.hypothetical': '{recorded, select, yes {На странице это сказано как условие. Ближайшая цифра: {record}.} other {На странице это сказано как условие; сопоставимых данных нет.}}',
  'explain.former-not-found': 'Этого числа за более раннее время в данных нет. Ближайшая цифра: {record}.',

  'explain.hint': 'Это число известно как другое: {known}.',
  'explain.hint-thousandfold': 'В данных те же цифры, но в тысячу раз {gap, select, above {меньше} other {больше}}: {known}.',
  'explain.same-digits': 'Те же цифры в то время: {known}.',
  'explain.beside': 'В данных: {record}.',
  'explain.gap': 'Число на странице {gap, select, above {больше} other {меньше}} на {percent}.',
  'explain.date-unknown': 'Дата этой страницы неизвестна.',
  'explain.data-end': '{newer, select, yes {Данные обновлены: {date}; эта страница новее.} other {Данные обновлены: {date}.}}',
};
