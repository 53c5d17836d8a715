import { patternWhenNeeded } from './pattern';

/**
 * Headings under which no article goes on, in the nine languages: what stands there is by readers, or leads to other articles.
 * Only whole short lines are tested, so that a sentence that begins alike isn't taken for one.
 */
const COMMENTS =
  /^\(?[\d.,]*\)?\s*(?:reader )?(?:comments?|commentaires?|réactions?|(?:leser)?kommentare?|comentários?|comentarios?|commenti|reacties|комментари[а-яё]*|yorum(?:lar)?)\s*(?:\(?\d+\)?)?:?$/;

const RELATED = patternWhenNeeded(
  '^(?:related|more (?:from|on|in|about|stories|like)|(?:also )?read (?:more|next|also|this)|recommended|you (?:may|might)|trending|most (?:read|popular|viewed)|' +
    '(?:à )?lire aussi|à lire|sur le même|voir aussi|les plus|mehr (?:zum|aus)|lesen sie|das könnte|weitere (?:artikel|themen)|auch interessant|meistgelesen|' +
    'l[eé]a? (?:también|además|más)|leer más|te puede|más (?:noticias|leíd|sobre)|(?:noticias |notícias )?relacionad|leggi anche|(?:ti )?potrebbe|articoli correlati|' +
    '(?:i )?più lett|leia (?:também|mais)|veja também|(?:as )?mais lidas|saiba mais|lees (?:ook|meer)|gerelateerd|meer over|meest gelezen|' +
    'читайте|(?:материалы )?по теме|похожие|популярн|смотрите|ilgili|bunlar da|en çok|benzer)',
);
/** Longest such heading, in characters. */
const HEADING = 60;

/** @returns whether readers' comments begin with this line */
export function beginsComments(line: string): boolean {
  return line !== '' && line.length <= HEADING && COMMENTS.test(line.toLowerCase());
}

/** @returns whether links to other articles stand under or behind this line */
export function beginsRelated(line: string): boolean {
  return line !== '' && line.length <= HEADING && RELATED().test(line.toLowerCase());
}
