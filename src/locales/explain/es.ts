import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Spanish. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'Es una previsión. El número se alcanzó: {record}.',
  'explain.forecast-not-reached': 'Es una previsión. Ninguna cifra registrada la ha alcanzado; la más reciente: {record}.',
  'explain.forecast-open': 'Es una previsión, y aún no consta nada posterior. Última cifra: {record}.',
  'explain.forecast-nothing-on-record': 'Es una previsión, y no consta ninguna cifra comparable.',

  'explain.agrees-with-revised': '{followed, select, yes {El número se dio así al principio: {record}. Después se corrigió: {second}.} other {El número se dio así al principio y después se corrigió: {record}.}}',

  'explain.agrees-in-force': 'Consta para esa fecha: {record}.',
  'explain.agrees-near-date': 'Consta para una fecha cercana: {record}.',
  'explain.agrees-former': 'Consta como cifra de una época anterior: {record}.',
  'explain.agrees-single-fact': 'Consta: {record}.',
  'explain.agrees-date-unknown': 'Se desconoce la fecha de esta página. El número consta: {record}.',

  'explain.replaced': 'Esta cifra fue válida antes: {record}. En la fecha de la página ya la había sustituido otra: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {La última cifra conocida entonces tenía ya más de año y medio: {record}. La más reciente hoy: {second}.} other {La última cifra conocida entonces tenía ya más de año y medio: {record}.}}',

  'explain.known-as-other-metric': 'Consta: {record}. El número de la página se conoce como el de otra medida: {known}.',
  'explain.known-as-other-window': 'Consta: {record}. El número de la página se conoce para otra duración: {known}.',
  'explain.known-as-other-area': 'Consta: {record}. El número de la página se conoce para otro territorio: {known}.',
  'explain.known-as-other-app': 'Consta: {record}. El número de la página se conoce como el de otra aplicación: {known}.',
  'explain.thousandfold': 'Constan los mismos dígitos, pero mil veces {gap, select, above {menos} other {más}}: {record}.',

  'explain.disagrees-in-force': 'Consta: {record}. El número de la página es un {percent} {gap, select, above {mayor} other {menor}}.',

  'explain.nothing-on-record': 'No consta ninguna cifra comparable.',
  'explain.no-page-date': 'Se desconoce la fecha de esta página, así que el número no puede contrastarse con su época. La cifra más próxima: {record}.',
  'explain.too-old': 'La última cifra conocida entonces es demasiado antigua para decidir: {record}.',
  'explain.between-figures': '{followed, select, yes {El número puede situarse entre dos cifras publicadas: {record}, luego {second}.} other {El número está junto a una cifra publicada: {record}.}}',
  'explain.newer-than-record': 'El número va más allá de la última cifra que consta y puede ser simplemente más reciente: {record}.',
  'explain.record-starts-later': 'No consta ninguna cifra de esa época. La primera es posterior: {record}.',
  'explain.not-public-yet': 'La cifra más próxima no era pública cuando apareció la página, así que no decide: {record}.',
  'explain.other-scope': 'Lo que consta cuenta otra cosa, otro territorio u otra función: {record}.',
  'explain.other-period': 'Lo que consta se refiere a otro periodo: {record}.',
  'explain.other-date': 'El número consta para otra época: {record}.',
  'explain.other-fact': '{recorded, select, yes {Cada caso de este tipo es un hecho aparte; otro no decide. El más próximo: {record}.} other {Este caso concreto no consta.}}',
  'explain.other-survey': 'Cada encuesta pregunta a otras personas, así que esta no decide: {record}.',
  'explain.bound-allows': 'La redacción es compatible con lo que consta: {record}.',
  'explain.close-but-not-equal': 'Cerca de lo que consta, pero un {percent} {gap, select, above {mayor} other {menor}}: {record}.',
  'explain.once-agreed': 'El número coincide aproximadamente con una cifra de otra época; queda abierto: {record}.',
  'explain.known-otherwise': 'El número se conoce como otra cosa y quizá se refiera a ella; aquí consta: {record}.',
  'explain.too-far': 'Tan lejos de lo que consta que quizá cuente otra cosa: {record}.',
  'explain.uncertain-reading': 'Lo que cuenta el número se dedujo del texto que lo rodea, así que no se decide nada. La cifra más próxima: {record}.',
  'explain.disputed': 'Este número circula, pero se sabe que no es fiable: {wrong}.',
  'explain.context-only': 'El número es conocido, aunque no de una fuente lo bastante firme para decidir: {record}.',
  'explain.context-only-other': 'Solo consta una cifra que no es lo bastante firme para decidir: {record}.',
  'explain.known-with-feature-or-event': 'El número consta para una parte de la aplicación o para un suceso: {record}.',
  'explain.denied': '{recorded, select, yes {La página dice que no es así. La cifra más próxima: {record}.} other {La página dice que no es así, y no consta ninguna cifra comparable.}}',
  'explain.hypothetical': '{recorded, select, yes {La página lo plantea como condición. La cifra más próxima: {record}.} other {La página lo plantea como condición, y no consta ninguna cifra comparable.}}',
  'explain.former-not-found': 'Este número de una época anterior no consta. El más próximo: {record}.',

  'explain.hint': 'El número se conoce como otra cosa: {known}.',
  'explain.hint-thousandfold': 'Constan los mismos dígitos, pero mil veces {gap, select, above {menos} other {más}}: {known}.',
  'explain.same-digits': 'Los mismos dígitos en esa época: {known}.',
  'explain.beside': 'Consta: {record}.',
  'explain.gap': 'El número de la página es un {percent} {gap, select, above {mayor} other {menor}}.',
  'explain.date-unknown': 'Se desconoce la fecha de esta página.',
  'explain.data-end': '{newer, select, yes {Los datos son del {date}; esta página es más reciente.} other {Los datos son del {date}.}}',
};
