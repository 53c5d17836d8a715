import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Portuguese of Brazil. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'É uma previsão. O número foi atingido: {record}.',
  'explain.forecast-not-reached': 'É uma previsão. Nenhum dado registrado a atingiu; o mais recente: {record}.',
  'explain.forecast-open': 'É uma previsão, e ainda não há registro posterior. Último dado: {record}.',
  'explain.forecast-nothing-on-record': 'É uma previsão, e não há dado comparável registrado.',

  'explain.agrees-with-revised': '{followed, select, yes {O número foi informado assim no início: {record}. Depois foi corrigido: {second}.} other {O número foi informado assim no início e depois corrigido: {record}.}}',

  'explain.agrees-in-force': 'Registrado para essa época: {record}.',
  'explain.agrees-near-date': 'Registrado para uma data próxima: {record}.',
  'explain.agrees-former': 'Registrado como número de uma época anterior: {record}.',
  'explain.agrees-single-fact': 'Registrado: {record}.',
  'explain.agrees-date-unknown': 'A data desta página é desconhecida. O número está registrado: {record}.',

  'explain.replaced': 'Este número valia antes: {record}. Na data da página, outro já o havia substituído: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {O último dado conhecido na época já tinha mais de um ano e meio: {record}. O mais recente hoje: {second}.} other {O último dado conhecido na época já tinha mais de um ano e meio: {record}.}}',

  'explain.known-as-other-metric': 'Registrado: {record}. O número da página é conhecido como o de outra medida: {known}.',
  'explain.known-as-other-window': 'Registrado: {record}. O número da página é conhecido para outra duração: {known}.',
  'explain.known-as-other-area': 'Registrado: {record}. O número da página é conhecido para outro território: {known}.',
  'explain.known-as-other-app': 'Registrado: {record}. O número da página é conhecido como o de outro aplicativo: {known}.',
  'explain.thousandfold': 'Os mesmos algarismos estão registrados, mas mil vezes {gap, select, above {menores} other {maiores}}: {record}.',

  'explain.disagrees-in-force': 'Registrado: {record}. O número da página é {percent} {gap, select, above {maior} other {menor}}.',

  'explain.nothing-on-record': 'Não há dado comparável registrado.',
  'explain.no-page-date': 'A data desta página é desconhecida, por isso o número não pode ser comparado com sua época. O dado mais próximo: {record}.',
  'explain.too-old': 'O último dado conhecido na época é antigo demais para decidir: {record}.',
  'explain.between-figures': '{followed, select, yes {O número pode estar entre dois dados publicados: {record}, depois {second}.} other {O número está perto de um dado publicado: {record}.}}',
  'explain.newer-than-record': 'O número vai além do último dado registrado e pode ser apenas mais recente: {record}.',
  'explain.record-starts-later': 'Não há dado registrado para essa época. O primeiro é posterior: {record}.',
  'explain.not-public-yet': 'O dado mais próximo não era público quando a página saiu, por isso não decide: {record}.',
  'explain.other-scope': 'O que está registrado conta outra coisa, outro território ou outra função: {record}.',
  'explain.other-period': 'O que está registrado é de outro período: {record}.',
  'explain.other-date': 'O número está registrado para outra época: {record}.',
  'explain.other-fact': '{recorded, select, yes {Cada caso desse tipo é um fato à parte; outro não decide. O mais próximo: {record}.} other {Este caso específico não está registrado.}}',
  'explain.other-survey': 'Cada pesquisa ouve outras pessoas, por isso esta não decide: {record}.',
  'explain.bound-allows': 'A formulação é compatível com o que está registrado: {record}.',
  'explain.close-but-not-equal': 'Próximo do que está registrado, mas {percent} {gap, select, above {maior} other {menor}}: {record}.',
  'explain.once-agreed': 'O número coincide aproximadamente com um dado de outra época; fica em aberto: {record}.',
  'explain.known-otherwise': 'O número é conhecido como outra coisa e talvez se refira a ela; aqui está registrado: {record}.',
  'explain.too-far': 'Tão longe do que está registrado que talvez conte outra coisa: {record}.',
  'explain.uncertain-reading': 'O que o número conta foi deduzido do texto ao redor, por isso nada se decide. O dado mais próximo: {record}.',
  'explain.disputed': 'Este número circula, mas sabe-se que não é confiável: {wrong}.',
  'explain.context-only': 'O número é conhecido, mas não de uma fonte firme o bastante para decidir: {record}.',
  'explain.context-only-other': 'Há registro apenas de um dado que não é firme o bastante para decidir: {record}.',
  'explain.known-with-feature-or-event': 'O número está registrado para uma parte do aplicativo ou para um acontecimento: {record}.',
  'explain.denied': '{recorded, select, yes {A página diz que não é assim. O dado mais próximo: {record}.} other {A página diz que não é assim, e não há dado comparável registrado.}}',
  'explain.hypothetical': '{recorded, select, yes {A página apresenta isto como condição. O dado mais próximo: {record}.} other {A página apresenta isto como condição, e não há dado comparável registrado.}}',
  'explain.former-not-found': 'Este número de uma época anterior não está registrado. O mais próximo: {record}.',

  'explain.hint': 'O número é conhecido como outra coisa: {known}.',
  'explain.hint-thousandfold': 'Os mesmos algarismos estão registrados, mas mil vezes {gap, select, above {menores} other {maiores}}: {known}.',
  'explain.same-digits': 'Os mesmos algarismos nessa época: {known}.',
  'explain.beside': 'Registrado: {record}.',
  'explain.gap': 'O número da página é {percent} {gap, select, above {maior} other {menor}}.',
  'explain.date-unknown': 'A data desta página é desconhecida.',
  'explain.data-end': '{newer, select, yes {Os dados são de {date}; esta página é mais recente.} other {Os dados são de {date}.}}',
};
