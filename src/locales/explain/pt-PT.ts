import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Portuguese of Portugal. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'É uma previsão. O número foi atingido: {record}.',
  'explain.forecast-not-reached': 'É uma previsão. Nenhum dado registado a atingiu; o mais recente: {record}.',
  'explain.forecast-open': 'É uma previsão, e ainda não há registo posterior. Último dado: {record}.',
  'explain.forecast-nothing-on-record': 'É uma previsão, e não há dado comparável registado.',

  'explain.agrees-with-revised': '{followed, select, yes {O número foi indicado assim no início: {record}. Depois foi corrigido: {second}.} other {O número foi indicado assim no início e depois corrigido: {record}.}}',

  'explain.agrees-in-force': 'Registado para essa época: {record}.',
  'explain.agrees-near-date': 'Registado para uma data próxima: {record}.',
  'explain.agrees-former': 'Registado como número de uma época anterior: {record}.',
  'explain.agrees-single-fact': 'Registado: {record}.',
  'explain.agrees-date-unknown': 'A data desta página é desconhecida. O número está registado: {record}.',

  'explain.replaced': 'Este número valia antes: {record}. Na data da página, outro já o tinha substituído: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {O último dado conhecido na época já tinha mais de um ano e meio: {record}. O mais recente hoje: {second}.} other {O último dado conhecido na época já tinha mais de um ano e meio: {record}.}}',

  'explain.known-as-other-metric': 'Registado: {record}. O número da página é conhecido como o de outra medida: {known}.',
  'explain.known-as-other-window': 'Registado: {record}. O número da página é conhecido para outra duração: {known}.',
  'explain.known-as-other-area': 'Registado: {record}. O número da página é conhecido para outro território: {known}.',
  'explain.known-as-other-app': 'Registado: {record}. O número da página é conhecido como o de outra aplicação: {known}.',
  'explain.thousandfold': 'Os mesmos algarismos estão registados, mas mil vezes {gap, select, above {menores} other {maiores}}: {record}.',

  'explain.disagrees-in-force': 'Registado: {record}. O número da página é {percent} {gap, select, above {maior} other {menor}}.',

  'explain.nothing-on-record': 'Não há dado comparável registado.',
  'explain.no-page-date': 'A data desta página é desconhecida, por isso o número não pode ser comparado com a sua época. O dado mais próximo: {record}.',
  'explain.too-old': 'O último dado conhecido na época é demasiado antigo para decidir: {record}.',
  'explain.between-figures': '{followed, select, yes {O número pode estar entre dois dados publicados: {record}, depois {second}.} other {O número está perto de um dado publicado: {record}.}}',
  'explain.newer-than-record': 'O número vai além do último dado registado e pode ser apenas mais recente: {record}.',
  'explain.record-starts-later': 'Não há dado registado para essa época. O primeiro é posterior: {record}.',
  'explain.not-public-yet': 'O dado mais próximo não era público quando a página foi publicada, por isso não decide: {record}.',
  'explain.other-scope': 'O que está registado conta outra coisa, outro território ou outra função: {record}.',
  'explain.other-period': 'O que está registado é de outro período: {record}.',
  'explain.other-date': 'O número está registado para outra época: {record}.',
  'explain.other-fact': '{recorded, select, yes {Cada caso deste género é um facto à parte; outro não decide. O mais próximo: {record}.} other {Este caso específico não está registado.}}',
  'explain.other-survey': 'Cada inquérito ouve outras pessoas, por isso este não decide: {record}.',
  'explain.bound-allows': 'A formulação é compatível com o que está registado: {record}.',
  'explain.close-but-not-equal': 'Próximo do que está registado, mas {percent} {gap, select, above {maior} other {menor}}: {record}.',
  'explain.once-agreed': 'O número coincide aproximadamente com um dado de outra época; fica em aberto: {record}.',
  'explain.known-otherwise': 'O número é conhecido como outra coisa e talvez se refira a ela; aqui está registado: {record}.',
  'explain.too-far': 'Tão longe do que está registado que talvez conte outra coisa: {record}.',
  'explain.uncertain-reading': 'O que o número conta foi deduzido do texto à volta, por isso nada se decide. O dado mais próximo: {record}.',
  'explain.disputed': 'Este número circula, mas sabe-se que não é fiável: {wrong}.',
  'explain.context-only': 'O número é conhecido, mas não de uma fonte suficientemente firme para decidir: {record}.',
  'explain.context-only-other': 'Há registo apenas de um dado que não é suficientemente firme para decidir: {record}.',
  'explain.known-with-feature-or-event': 'O número está registado para uma parte da aplicação ou para um acontecimento: {record}.',
  'explain.denied': '{recorded, select, yes {A página diz que não é assim. O dado mais próximo: {record}.} other {A página diz que não é assim, e não há dado comparável registado.}}',
  'explain.hypothetical': '{recorded, select, yes {A página apresenta isto como condição. O dado mais próximo: {record}.} other {A página apresenta isto como condição, e não há dado comparável registado.}}',
  'explain.former-not-found': 'Este número de uma época anterior não está registado. O mais próximo: {record}.',

  'explain.hint': 'O número é conhecido como outra coisa: {known}.',
  'explain.hint-thousandfold': 'Os mesmos algarismos estão registados, mas mil vezes {gap, select, above {menores} other {maiores}}: {known}.',
  'explain.same-digits': 'Os mesmos algarismos nessa época: {known}.',
  'explain.beside': 'Registado: {record}.',
  'explain.gap': 'O número da página é {percent} {gap, select, above {maior} other {menor}}.',
  'explain.date-unknown': 'A data desta página é desconhecida.',
  'explain.data-end': '{newer, select, yes {Os dados são de {date}; esta página é mais recente.} other {Os dados são de {date}.}}',
};
