import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Italian. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'È una previsione. Il numero è stato raggiunto: {record}.',
  'explain.forecast-not-reached': 'È una previsione. Nessun dato registrato l’ha raggiunta; il più recente: {record}.',
  'explain.forecast-open': 'È una previsione e finora non risulta nulla di successivo. Ultimo dato: {record}.',
  'explain.forecast-nothing-on-record': 'È una previsione e non risulta alcun dato confrontabile.',

  'explain.agrees-with-revised': '{followed, select, yes {Il numero fu dato così all’inizio: {record}. In seguito è stato corretto: {second}.} other {Il numero fu dato così all’inizio e in seguito corretto: {record}.}}',

  'explain.agrees-in-force': 'Risulta per quel periodo: {record}.',
  'explain.agrees-near-date': 'Risulta per una data vicina: {record}.',
  'explain.agrees-former': 'Risulta come numero di un periodo precedente: {record}.',
  'explain.agrees-single-fact': 'Risulta: {record}.',
  'explain.agrees-date-unknown': 'La data di questa pagina è sconosciuta. Il numero risulta: {record}.',

  'explain.replaced': 'Questo dato valeva in precedenza: {record}. Alla data della pagina era già stato sostituito: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {L’ultimo dato noto allora aveva già più di un anno e mezzo: {record}. Il più recente oggi: {second}.} other {L’ultimo dato noto allora aveva già più di un anno e mezzo: {record}.}}',

  'explain.known-as-other-metric': 'Risulta: {record}. Il numero della pagina è noto come quello di un’altra misura: {known}.',
  'explain.known-as-other-window': 'Risulta: {record}. Il numero della pagina è noto per un’altra durata: {known}.',
  'explain.known-as-other-area': 'Risulta: {record}. Il numero della pagina è noto per un altro territorio: {known}.',
  'explain.known-as-other-app': 'Risulta: {record}. Il numero della pagina è noto come quello di un’altra app: {known}.',
  'explain.thousandfold': 'Risultano le stesse cifre, ma mille volte più {gap, select, above {piccole} other {grandi}}: {record}.',

  'explain.disagrees-in-force': 'Risulta: {record}. Il numero della pagina è {gap, select, above {superiore} other {inferiore}} del {percent}.',

  'explain.nothing-on-record': 'Non risulta alcun dato confrontabile.',
  'explain.no-page-date': 'La data di questa pagina è sconosciuta, quindi il numero non può essere confrontato con il suo periodo. Il dato più vicino: {record}.',
  'explain.too-old': 'L’ultimo dato noto allora è troppo vecchio per decidere: {record}.',
  'explain.between-figures': '{followed, select, yes {Il numero può stare tra due dati pubblicati: {record}, poi {second}.} other {Il numero è vicino a un dato pubblicato: {record}.}}',
  'explain.newer-than-record': 'Il numero va oltre l’ultimo dato registrato e può essere semplicemente più recente: {record}.',
  'explain.record-starts-later': 'Non risulta alcun dato per quel periodo. Il primo è successivo: {record}.',
  'explain.not-public-yet': 'Il dato più vicino non era pubblico quando è uscita la pagina, quindi non decide: {record}.',
  'explain.other-scope': 'Ciò che risulta conta altro, un altro territorio o un’altra funzione: {record}.',
  'explain.other-period': 'Ciò che risulta riguarda un altro periodo: {record}.',
  'explain.other-date': 'Il numero risulta per un’altra data: {record}.',
  'explain.other-fact': '{recorded, select, yes {Ogni caso di questo tipo è un fatto a sé; un altro non decide. Il più vicino: {record}.} other {Questo caso specifico non risulta.}}',
  'explain.other-survey': 'Ogni sondaggio interroga altre persone, quindi questo non decide: {record}.',
  'explain.bound-allows': 'La formulazione è compatibile con ciò che risulta: {record}.',
  'explain.close-but-not-equal': 'Vicino a ciò che risulta, ma {gap, select, above {superiore} other {inferiore}} del {percent}: {record}.',
  'explain.once-agreed': 'Il numero concorda all’incirca con un dato di un altro periodo; resta aperto: {record}.',
  'explain.known-otherwise': 'Il numero è noto come qualcos’altro e forse si riferisce a quello; qui risulta: {record}.',
  'explain.too-far': 'Così lontano da ciò che risulta che forse conta altro: {record}.',
  'explain.uncertain-reading': 'Che cosa conti il numero è stato dedotto dal testo intorno, quindi nulla è deciso. Il dato più vicino: {record}.',
  'explain.disputed': 'Questo numero circola, ma si sa che non è affidabile: {wrong}.',
  'explain.context-only': 'Il numero è noto, ma non da una fonte abbastanza solida per decidere: {record}.',
  'explain.context-only-other': 'Risulta soltanto un dato non abbastanza solido per decidere: {record}.',
  'explain.known-with-feature-or-event': 'Il numero risulta per una parte dell’app o per un singolo evento: {record}.',
  'explain.denied': '{recorded, select, yes {La pagina dice che non è così. Il dato più vicino: {record}.} other {La pagina dice che non è così e non risulta alcun dato confrontabile.}}',
  'explain.hypothetical': '{recorded, select, yes {La pagina lo pone come condizione. Il dato più vicino: {record}.} other {La pagina lo pone come condizione e non risulta alcun dato confrontabile.}}',
  'explain.former-not-found': 'Questo numero di un periodo precedente non risulta. Il più vicino: {record}.',

  'explain.hint': 'Il numero è noto come qualcos’altro: {known}.',
  'explain.hint-thousandfold': 'Risultano le stesse cifre, ma mille volte più {gap, select, above {piccole} other {grandi}}: {known}.',
  'explain.same-digits': 'Le stesse cifre in quel periodo: {known}.',
  'explain.beside': 'Risulta: {record}.',
  'explain.gap': 'Il numero della pagina è {gap, select, above {superiore} other {inferiore}} del {percent}.',
  'explain.date-unknown': 'La data di questa pagina è sconosciuta.',
  'explain.data-end': '{newer, select, yes {I dati sono aggiornati a questa data: {date}; la pagina è più recente.} other {I dati sono aggiornati a questa data: {date}.}}',
};
