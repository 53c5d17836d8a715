/**
 * Headings under which no article goes on, in the nine languages: what stands there is by readers, or leads to other articles.
 * Only whole short lines are tested, so that a sentence that begins alike isn't taken for one.
 */
const COMMENTS = /^\(?[\d.,]*\)?\s*(?:reader )?(?:comments?|commentaires?|réactions?|(?:leser)?kommentare?|comentários?|comentarios?|commenti|reacties|комментари\p{L}*|yorum(?:lar)?)\s*(?:\(?\d+\)?)?:?$/iu;

const RELATED = new RegExp(
  '^(?:'
  + 'related|more (?:from|on|in|about|stories|news|like)|(?:also )?read (?:more|next|also|this)|also read|recommended|you (?:may|might)|trending|most (?:read|popular|viewed)|latest|don.t miss|popular|'
  + 'à lire|(?:à )?lire aussi|sur le même|voir aussi|articles? (?:liés|similaires|associés)|les plus|dans la même|'
  + 'mehr (?:zum|aus|von|zu)|lesen sie|lies auch|das könnte|weitere (?:artikel|themen|nachrichten|meldungen)|auch interessant|meistgelesen|empfehl|ähnliche|passend dazu|'
  + 'l[eé]a? (?:también|además|más|también)|leer más|ver también|te puede|le puede|más (?:noticias|leíd|sobre|vist)|(?:noticias |artículos |notícias )?relacionad|también te|'
  + 'leggi anche|potrebbe|ti potrebbe|articoli correlati|altre notizie|(?:i )?più lett|'
  + 'leia (?:também|mais)|veja também|(?:as )?mais lidas|saiba mais|'
  + 'lees (?:ook|meer|verder)|gerelateerd|meer (?:over|nieuws)|meest gelezen|ook interessant|'
  + 'читайте|(?:материалы )?по теме|похожие|другие новости|популярн|смотрите|'
  + 'ilgili|bunlar da|diğer haberler|en çok|benzer'
  + ')', 'iu');
/** Longest such heading, in characters. */
const HEADING = 60;

/** @returns whether readers' comments begin with this line */
export function beginsComments(line: string): boolean {
  return line.length <= HEADING && COMMENTS.test(line);
}

/** @returns whether links to other articles stand under or behind this line */
export function beginsRelated(line: string): boolean {
  return line.length <= HEADING && RELATED.test(line);
}
