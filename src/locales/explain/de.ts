import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in German. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'Das ist ein Ausblick. Die Zahl wurde erreicht: {record}.',
  'explain.forecast-not-reached': 'Das ist ein Ausblick. Keine erfasste Angabe hat die Zahl erreicht; die neueste: {record}.',
  'explain.forecast-open': 'Das ist ein Ausblick, und noch ist nichts Späteres erfasst. Letzte Angabe: {record}.',
  'explain.forecast-nothing-on-record': 'Das ist ein Ausblick, und keine vergleichbare Angabe ist erfasst.',

  'explain.agrees-with-revised': '{followed, select, yes {So wurde die Zahl zuerst genannt: {record}. Später wurde sie berichtigt: {second}.} other {So wurde die Zahl zuerst genannt und später berichtigt: {record}.}}',

  'explain.agrees-in-force': 'Erfasst für diese Zeit: {record}.',
  'explain.agrees-near-date': 'Erfasst für etwa denselben Zeitpunkt: {record}.',
  'explain.agrees-former': 'Erfasst als Zahl einer früheren Zeit: {record}.',
  'explain.agrees-single-fact': 'Erfasst: {record}.',
  'explain.agrees-date-unknown': 'Das Datum dieser Seite ist unbekannt. Die Zahl ist erfasst: {record}.',

  'explain.replaced': 'Diese Angabe galt früher: {record}. Als die Seite erschien, war sie bereits abgelöst: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {Die letzte damals bekannte Angabe war schon über anderthalb Jahre alt: {record}. Die neueste heute: {second}.} other {Die letzte damals bekannte Angabe war schon über anderthalb Jahre alt: {record}.}}',

  'explain.known-as-other-metric': 'Erfasst ist: {record}. Die Zahl der Seite ist als andere Messgröße bekannt: {known}.',
  'explain.known-as-other-window': 'Erfasst ist: {record}. Die Zahl der Seite ist für eine andere Zeitspanne bekannt: {known}.',
  'explain.known-as-other-area': 'Erfasst ist: {record}. Die Zahl der Seite ist für ein anderes Gebiet bekannt: {known}.',
  'explain.known-as-other-app': 'Erfasst ist: {record}. Die Zahl der Seite ist als die einer anderen App bekannt: {known}.',
  'explain.thousandfold': 'Erfasst sind dieselben Ziffern, aber tausendmal so {gap, select, above {klein} other {groß}}: {record}.',

  'explain.disagrees-in-force': 'Erfasst ist: {record}. Die Zahl der Seite liegt {percent} {gap, select, above {darüber} other {darunter}}.',

  'explain.nothing-on-record': 'Nichts Vergleichbares ist erfasst.',
  'explain.no-page-date': 'Das Datum dieser Seite ist unbekannt, daher lässt sich die Zahl nicht an ihrer Zeit messen. Nächste Angabe: {record}.',
  'explain.too-old': 'Die neueste damals bekannte Angabe ist zu alt, um zu entscheiden: {record}.',
  'explain.between-figures': '{followed, select, yes {Die Zahl kann zwischen zwei veröffentlichten Angaben liegen: {record}, dann {second}.} other {Die Zahl liegt nahe an einer veröffentlichten Angabe: {record}.}}',
  'explain.newer-than-record': 'Die Zahl geht über die neueste erfasste Angabe hinaus und kann einfach neuer sein: {record}.',
  'explain.record-starts-later': 'Für diese Zeit ist nichts erfasst. Die erste Angabe ist später: {record}.',
  'explain.not-public-yet': 'Die nächste Angabe war noch nicht öffentlich, als die Seite erschien, und entscheidet daher nicht: {record}.',
  'explain.other-scope': 'Was erfasst ist, zählt etwas anderes, ein anderes Gebiet oder einen anderen Teil: {record}.',
  'explain.other-period': 'Was erfasst ist, gilt für einen anderen Zeitraum: {record}.',
  'explain.other-date': 'Die Zahl ist für eine andere Zeit erfasst: {record}.',
  'explain.other-fact': '{recorded, select, yes {Jeder solche Fall steht für sich; ein anderer entscheidet nicht. Am nächsten: {record}.} other {Genau dieser Fall ist nicht erfasst.}}',
  'explain.other-survey': 'Jede Umfrage befragt andere Menschen, diese entscheidet daher nicht: {record}.',
  'explain.bound-allows': 'Die Formulierung lässt Raum für das, was erfasst ist: {record}.',
  'explain.close-but-not-equal': 'Nahe an dem, was erfasst ist, aber {percent} {gap, select, above {darüber} other {darunter}}: {record}.',
  'explain.once-agreed': 'Die Zahl stimmt ungefähr mit einer Angabe aus anderer Zeit überein und bleibt offen: {record}.',
  'explain.known-otherwise': 'Die Zahl ist als etwas anderes bekannt und vielleicht so gemeint; hier ist erfasst: {record}.',
  'explain.too-far': 'So weit von dem entfernt, was erfasst ist, dass sie vielleicht etwas anderes zählt: {record}.',
  'explain.uncertain-reading': 'Was die Zahl zählt, wurde aus dem Text ringsum erschlossen, daher entscheidet nichts. Nächste Angabe: {record}.',
  'explain.disputed': 'Diese Zahl ist im Umlauf, gilt aber als unzuverlässig: {wrong}.',
  'explain.context-only': 'Die Zahl ist bekannt, aber nicht aus einer Quelle, die zum Entscheiden reicht: {record}.',
  'explain.context-only-other': 'Erfasst ist nur eine Angabe, die zum Entscheiden nicht reicht: {record}.',
  'explain.known-with-feature-or-event': 'Die Zahl ist für einen Teil der App oder für ein Ereignis erfasst: {record}.',
  'explain.denied': '{recorded, select, yes {Die Seite sagt, dass es nicht so ist. Nächste Angabe: {record}.} other {Die Seite sagt, dass es nicht so ist, und nichts Vergleichbares ist erfasst.}}',
  'explain.hypothetical': '{recorded, select, yes {Die Seite nennt das unter einer Bedingung. Nächste Angabe: {record}.} other {Die Seite nennt das unter einer Bedingung, und nichts Vergleichbares ist erfasst.}}',
  'explain.former-not-found': 'Diese Zahl einer früheren Zeit ist nicht erfasst. Am nächsten: {record}.',

  'explain.hint': 'Die Zahl ist als etwas anderes bekannt: {known}.',
  'explain.hint-thousandfold': 'Dieselben Ziffern sind erfasst, aber tausendmal so {gap, select, above {klein} other {groß}}: {known}.',
  'explain.same-digits': 'Dieselben Ziffern zu jener Zeit: {known}.',
  'explain.beside': 'Erfasst ist: {record}.',
  'explain.gap': 'Die Zahl der Seite liegt {percent} {gap, select, above {darüber} other {darunter}}.',
  'explain.date-unknown': 'Das Datum dieser Seite ist unbekannt.',
  'explain.data-end': '{newer, select, yes {Stand der Daten: {date}; diese Seite ist neuer.} other {Stand der Daten: {date}.}}',
};
