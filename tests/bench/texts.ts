/** Texts for the benchmark: the labelled articles of `tests/corpus`, joined. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/article';
import { findFiles } from '../../src/cli/find-files';
import { articleOf, labelledDocumentSchema, type LabelledDocument } from '../../src/cli/labelled-document';

/** A page of a newspaper, in characters; the length that goals are stated for. */
export const ARTICLE_LENGTH = 15_000;

/** The labelled documents of a language. */
export function documentsIn(lang: string): LabelledDocument[] {
  const folder = fileURLToPath(new URL(`../corpus/${lang}`, import.meta.url));
  return [...findFiles(folder, (name) => name.endsWith('.json'))].flatMap((file) => {
    const parsed = labelledDocumentSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? [parsed.data] : [];
  });
}

/** Plain sentences of news without an app or a figure of one, by language; they stand between the paragraphs of an article. */
const FILLERS: Readonly<Record<string, string>> = {
  en: 'The committee met in the afternoon and heard several speakers, most of whom asked for more time. A spokeswoman said that the proposal would be discussed again in the spring, once the offices concerned have answered the three questions that were raised. In the street outside, shopkeepers were taking down the last of the decorations, and two of them said they had hardly noticed the debate.',
  fr: 'La commission s’est réunie dans l’après-midi et a entendu plusieurs orateurs, dont la plupart demandaient davantage de temps. Une porte-parole a indiqué que la proposition serait de nouveau examinée au printemps, une fois que les services concernés auront répondu aux trois questions soulevées. Dans la rue, des commerçants retiraient les dernières décorations, et deux d’entre eux disaient avoir à peine remarqué le débat.',
  es: 'La comisión se reunió por la tarde y escuchó a varios oradores, la mayoría de los cuales pidió más tiempo. Una portavoz señaló que la propuesta volverá a debatirse en primavera, cuando las oficinas afectadas hayan respondido a las tres preguntas planteadas. En la calle, los comerciantes retiraban los últimos adornos, y dos de ellos dijeron que apenas habían notado el debate.',
  pt: 'A comissão reuniu-se à tarde e ouviu vários oradores, a maioria dos quais pediu mais tempo. Uma porta-voz disse que a proposta voltaria a ser discutida na primavera, depois de os serviços em causa responderem às três perguntas levantadas. Na rua, os comerciantes retiravam os últimos enfeites, e dois deles disseram que mal tinham dado pelo debate.',
  it: 'La commissione si è riunita nel pomeriggio e ha ascoltato diversi relatori, la maggior parte dei quali ha chiesto più tempo. Una portavoce ha detto che la proposta sarà discussa di nuovo in primavera, quando gli uffici interessati avranno risposto alle tre domande poste. In strada i negozianti toglievano le ultime decorazioni, e due di loro dicevano di non essersi quasi accorti del dibattito.',
  de: 'Der Ausschuss kam am Nachmittag zusammen und hörte mehrere Redner an, von denen die meisten um mehr Zeit baten. Eine Sprecherin sagte, der Vorschlag werde im Frühjahr erneut beraten, sobald die zuständigen Stellen die drei offenen Fragen beantwortet hätten. Draußen auf der Straße nahmen Händler den letzten Schmuck ab, und zwei von ihnen meinten, von der Debatte kaum etwas bemerkt zu haben.',
  ru: 'Комиссия собралась во второй половине дня и выслушала нескольких выступавших, большинство из которых просили дать им больше времени. Представительница сообщила, что предложение вновь обсудят весной, когда ведомства ответят на три поставленных вопроса. На улице продавцы снимали последние украшения, и двое из них сказали, что почти не заметили споров.',
  nl: 'De commissie kwam in de middag bijeen en hoorde verscheidene sprekers, van wie de meesten om meer tijd vroegen. Een woordvoerster zei dat het voorstel in het voorjaar opnieuw wordt besproken, zodra de betrokken diensten de drie open vragen hebben beantwoord. Op straat haalden winkeliers de laatste versiering weg, en twee van hen zeiden dat zij het debat nauwelijks hadden gemerkt.',
  tr: 'Komisyon öğleden sonra toplandı ve çoğu daha fazla süre isteyen birkaç konuşmacıyı dinledi. Bir sözcü, ilgili kurumlar sorulan üç soruyu yanıtladıktan sonra önerinin ilkbaharda yeniden görüşüleceğini söyledi. Sokakta esnaf son süsleri indiriyordu; içlerinden ikisi tartışmayı pek fark etmediklerini anlattı.',
};

/**
 * An article of a given length.
 * @param lang - its language
 * @param length - at least so many characters
 * @param density - `news`: one labelled document among plain paragraphs, as a reader meets it; `claims`: labelled documents only, a claim
 * in every sentence
 */
export function madeArticle(lang: string, length: number, density: 'news' | 'claims'): Article {
  const documents = documentsIn(lang).map(articleOf);
  const own = documents.flatMap(({ passages }) => passages.map(({ text }) => ({ text })));
  const first = documents[0]?.passages.length ?? 0;
  const filler = { text: FILLERS[lang] ?? '' };
  const passages: { text: string }[] = [];
  let written = 0;
  for (let at = 0; written < length; at += 1) {
    // Of news, every third paragraph speaks of the app, until the document is told.
    const next = density === 'claims' ? own[at % own.length] : at % 3 === 0 && at / 3 < first ? own[at / 3] : filler;
    if (next === undefined) break;
    passages.push(next);
    written += next.text.length;
  }
  return { title: passages[0]?.text ?? '', passages, lang, published: { date: '2020-05-05', certainty: 'stated', origin: 'reader' } };
}

/**
 * An article that names no app.
 * @param lang - its language
 * @param length - at least so many characters
 */
export function plainArticle(lang: string, length: number): Article {
  const text = FILLERS[lang] ?? '';
  const passages = Array.from({ length: Math.ceil(length / text.length) }, () => ({ text }));
  return {
    title: text.slice(0, text.indexOf(' ', 40)),
    passages,
    lang,
    published: { date: '2020-05-05', certainty: 'stated', origin: 'reader' },
  };
}

/** An article as one text. */
export const textOf = ({ passages }: Article): string => passages.map(({ text }) => text).join('\n');
