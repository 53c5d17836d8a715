import type { Locale } from './locales';
import { en } from './en';
import { fr } from './fr';
import { es } from './es';
import { ptBR } from './pt-BR';
import { ptPT } from './pt-PT';
import { it } from './it';
import { de } from './de';
import { ru } from './ru';
import { nl } from './nl';
import { tr } from './tr';
import { ar } from './ar';
import { explain as enExplain } from './explain/en';
import { explain as frExplain } from './explain/fr';
import { explain as esExplain } from './explain/es';
import { explain as ptBRExplain } from './explain/pt-BR';
import { explain as ptPTExplain } from './explain/pt-PT';
import { explain as itExplain } from './explain/it';
import { explain as deExplain } from './explain/de';
import { explain as ruExplain } from './explain/ru';
import { explain as nlExplain } from './explain/nl';
import { explain as trExplain } from './explain/tr';
import { explain as arExplain } from './explain/ar';
import { pages as enPages } from './pages/en';
import { pages as frPages } from './pages/fr';
import { pages as esPages } from './pages/es';
import { pages as ptBRPages } from './pages/pt-BR';
import { pages as ptPTPages } from './pages/pt-PT';
import { pages as itPages } from './pages/it';
import { pages as dePages } from './pages/de';
import { pages as ruPages } from './pages/ru';
import { pages as nlPages } from './pages/nl';
import { pages as trPages } from './pages/tr';
import { pages as arPages } from './pages/ar';

/** The strings of the card and the list, in one language. */
export type CardMessages = Readonly<Record<keyof typeof en, string>>;

/** Every string of the interface: those of the card, the explanations of verdicts, and the extension's own pages. */
export type MessageId = keyof typeof en | keyof typeof enExplain | keyof typeof enPages;

/** All strings of one language, as ICU MessageFormat. */
export type Messages = Readonly<Record<MessageId, string>>;

/** All strings in all languages. A key that one language lacks breaks the type check. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en: { ...en, ...enExplain, ...enPages },
  fr: { ...fr, ...frExplain, ...frPages },
  es: { ...es, ...esExplain, ...esPages },
  'pt-BR': { ...ptBR, ...ptBRExplain, ...ptBRPages },
  'pt-PT': { ...ptPT, ...ptPTExplain, ...ptPTPages },
  it: { ...it, ...itExplain, ...itPages },
  de: { ...de, ...deExplain, ...dePages },
  ru: { ...ru, ...ruExplain, ...ruPages },
  nl: { ...nl, ...nlExplain, ...nlPages },
  tr: { ...tr, ...trExplain, ...trPages },
  ar: { ...ar, ...arExplain, ...arPages },
};

/**
 * Makes sure that the strings of a language can be read from {@link MESSAGES}. Here they always can; in the packaged extension each
 * language is a file of its own, which pages load with this.
 * @param _locale - language of the interface
 */
export function prepareMessages(_locale: Locale): Promise<unknown> {
  return Promise.resolve();
}
