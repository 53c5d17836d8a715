import { describe, expect, it } from 'vitest';
import { tellByTags } from '../../../src/page/language-tag';
import { tellByWords } from '../../../src/page/page-language';

const FRENCH =
  'La société a déclaré que les gens sont plus nombreux que jamais à ouvrir une application dans la rue et que les chiffres ne baissent pas pour le moment.';
const GREEK = 'Η εταιρεία ανακοίνωσε ότι περισσότεροι άνθρωποι από ποτέ ανοίγουν την εφαρμογή πριν από το πρωινό.';

describe('the language of an article', () => {
  it('is what the page says, well written', () => {
    expect(tellByTags.article([null, '', 'lang=', 'x-default', 'pt_br'], '')).toBe('pt-BR');
    expect(tellByTags.article(['und', null], '')).toBe('und');
    expect(tellByWords.article(['fr-CA'], FRENCH)).toBe('fr-CA');
  });

  it('is what the text says where the page is wrong or silent', () => {
    expect(tellByWords.article(['en-US'], FRENCH)).toBe('fr');
    expect(tellByWords.article(['en'], GREEK)).toBe('el');
    expect(tellByWords.article([null], FRENCH)).toBe('fr');
  });

  it('tells languages that share a script by letters or by the page', () => {
    expect(tellByWords.article(['uk'], 'Люди читають новини про застосунок і його користувачів щодня.')).toBe('uk');
    expect(tellByWords.article(['bg'], 'Хората четат новини за приложението всеки ден преди закуска.')).toBe('bg');
    expect(tellByWords.article([null], 'Люди каждый день читают новости о приложении и его пользователях.')).toBe('ru');
  });

  it('is unknown where nothing tells', () => {
    expect(tellByWords.article([null], '12 345')).toBe('und');
  });
});

describe('the language of a passage', () => {
  it('is given only where it is another than the article’s', () => {
    expect(tellByWords.passage('fr-FR', FRENCH, 'fr')).toBeUndefined();
    expect(tellByWords.passage(null, FRENCH, 'en')).toBe('fr');
    expect(tellByWords.passage('de', 'Wir sind viele.', 'en')).toBe('de');
    expect(tellByWords.passage(null, 'Le Monde', 'en')).toBeUndefined();
  });
});
