import { browser } from 'wxt/browser';
import { chooseLocale, type Locale } from '../locales/locales';
import type { Preferences } from './settings';

/**
 * @param preferences - the reader's
 * @returns the language of the interface: the chosen one, else the browser's as far as there are strings for it
 */
export function interfaceLocale({ language }: Pick<Preferences, 'language'>): Locale {
  return language === 'auto' ? chooseLocale([browser.i18n.getUILanguage(), ...navigator.languages]) : language;
}
