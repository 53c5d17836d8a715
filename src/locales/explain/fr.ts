import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in French. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place} ; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'Il s’agit d’une prévision. Le nombre a été atteint : {record}.',
  'explain.forecast-not-reached': 'Il s’agit d’une prévision. Aucun chiffre publié ne l’a atteinte ; le plus récent : {record}.',
  'explain.forecast-open': 'Il s’agit d’une prévision, et rien de plus récent n’est encore recensé. Dernier chiffre : {record}.',
  'explain.forecast-nothing-on-record': 'Il s’agit d’une prévision, et aucun chiffre comparable n’est recensé.',

  'explain.agrees-with-revised': '{followed, select, yes {Ce nombre a d’abord été donné ainsi : {record}. Il a été corrigé depuis : {second}.} other {Ce nombre a d’abord été donné ainsi, puis corrigé : {record}.}}',

  'explain.agrees-in-force': 'Chiffre recensé pour cette époque : {record}.',
  'explain.agrees-near-date': 'Chiffre recensé à peu près à la même date : {record}.',
  'explain.agrees-former': 'Chiffre recensé pour une époque antérieure : {record}.',
  'explain.agrees-single-fact': 'Chiffre recensé : {record}.',
  'explain.agrees-date-unknown': 'La date de cette page est inconnue. Le nombre est recensé : {record}.',

  'explain.replaced': 'Ce chiffre a été valable auparavant : {record}. À la date de la page, un autre l’avait remplacé : {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {Le dernier chiffre connu alors datait déjà de plus d’un an et demi : {record}. Le plus récent aujourd’hui : {second}.} other {Le dernier chiffre connu alors datait déjà de plus d’un an et demi : {record}.}}',

  'explain.known-as-other-metric': 'Chiffre recensé : {record}. Le nombre de la page est connu pour une autre mesure : {known}.',
  'explain.known-as-other-window': 'Chiffre recensé : {record}. Le nombre de la page est connu pour une autre durée : {known}.',
  'explain.known-as-other-area': 'Chiffre recensé : {record}. Le nombre de la page est connu pour un autre territoire : {known}.',
  'explain.known-as-other-app': 'Chiffre recensé : {record}. Le nombre de la page est connu comme celui d’une autre application : {known}.',
  'explain.thousandfold': 'Les mêmes chiffres sont recensés, mais mille fois plus {gap, select, above {petits} other {grands}} : {record}.',

  'explain.disagrees-in-force': 'Chiffre recensé : {record}. Le nombre de la page est {gap, select, above {supérieur} other {inférieur}} de {percent}.',

  'explain.nothing-on-record': 'Aucun chiffre comparable n’est recensé.',
  'explain.no-page-date': 'La date de cette page est inconnue : le nombre ne peut être rapporté à son époque. Chiffre le plus proche : {record}.',
  'explain.too-old': 'Le dernier chiffre connu alors est trop ancien pour trancher : {record}.',
  'explain.between-figures': '{followed, select, yes {Le nombre peut se situer entre deux chiffres publiés : {record}, puis {second}.} other {Le nombre est voisin d’un chiffre publié : {record}.}}',
  'explain.newer-than-record': 'Le nombre va au-delà du dernier chiffre recensé et peut simplement être plus récent : {record}.',
  'explain.record-starts-later': 'Aucun chiffre n’est recensé pour cette époque. Le premier est postérieur : {record}.',
  'explain.not-public-yet': 'Le chiffre le plus proche n’était pas public à la parution de la page et ne tranche donc pas : {record}.',
  'explain.other-scope': 'Ce qui est recensé compte autre chose, un autre territoire ou une autre fonction : {record}.',
  'explain.other-period': 'Ce qui est recensé porte sur une autre période : {record}.',
  'explain.other-date': 'Le nombre est recensé pour une autre époque : {record}.',
  'explain.other-fact': '{recorded, select, yes {Chaque cas de ce genre est un fait à part ; un autre ne tranche pas. Le plus proche : {record}.} other {Ce cas précis n’est pas recensé.}}',
  'explain.other-survey': 'Chaque enquête interroge d’autres personnes ; celle-ci ne tranche donc pas : {record}.',
  'explain.bound-allows': 'La formulation reste compatible avec le chiffre recensé : {record}.',
  'explain.close-but-not-equal': 'Proche du chiffre recensé, mais {gap, select, above {supérieur} other {inférieur}} de {percent} : {record}.',
  'explain.once-agreed': 'Le nombre concorde à peu près avec un chiffre d’une autre époque ; la question reste ouverte : {record}.',
  'explain.known-otherwise': 'Le nombre est connu pour autre chose et peut avoir été entendu ainsi ; ici, on recense : {record}.',
  'explain.too-far': 'Si loin du chiffre recensé qu’il compte peut-être autre chose : {record}.',
  'explain.uncertain-reading': 'Ce que compte le nombre a été déduit du texte voisin ; rien n’est donc tranché. Chiffre le plus proche : {record}.',
  'explain.disputed': 'Ce nombre circule, mais on sait qu’il n’est pas fiable : {wrong}.',
  'explain.context-only': 'Le nombre est connu, mais d’une source trop peu sûre pour trancher : {record}.',
  'explain.context-only-other': 'Seul un chiffre trop peu sûr pour trancher est recensé : {record}.',
  'explain.known-with-feature-or-event': 'Le nombre est recensé pour une partie de l’application ou pour un événement : {record}.',
  'explain.denied': '{recorded, select, yes {La page dit que ce n’est pas le cas. Chiffre le plus proche : {record}.} other {La page dit que ce n’est pas le cas ; aucun chiffre comparable n’est recensé.}}',
  'explain.hypothetical': '{recorded, select, yes {La page l’énonce sous condition. Chiffre le plus proche : {record}.} other {La page l’énonce sous condition ; aucun chiffre comparable n’est recensé.}}',
  'explain.former-not-found': 'Ce nombre d’une époque antérieure n’est pas recensé. Le plus proche : {record}.',

  'explain.hint': 'Le nombre est connu pour autre chose : {known}.',
  'explain.hint-thousandfold': 'Les mêmes chiffres sont recensés, mais mille fois plus {gap, select, above {petits} other {grands}} : {known}.',
  'explain.same-digits': 'Les mêmes chiffres à cette époque : {known}.',
  'explain.beside': 'Chiffre recensé : {record}.',
  'explain.gap': 'Le nombre de la page est {gap, select, above {supérieur} other {inférieur}} de {percent}.',
  'explain.date-unknown': 'La date de cette page est inconnue.',
  'explain.data-end': '{newer, select, yes {Les données datent du {date} ; cette page est plus récente.} other {Les données datent du {date}.}}',
};
