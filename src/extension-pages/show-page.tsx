import { render, type ComponentType } from 'preact';
import { interfaceLocale } from '../extension/interface-locale';
import { PREFERENCES } from '../extension/settings';
import { loadOrFallback, NotStored, watch } from '../extension/stored-document';
import { formatMessage } from '../locales/format-message';
import { directionOf, type Locale } from '../locales/locales';
import { prepareMessages, type MessageId } from '../locales/messages';
import { LocaleContext } from './locale-context';

/**
 * Shows one of the extension's own pages in the interface's language, again whenever the reader chooses another one.
 * @param Page - the page's component
 * @param title - the string that becomes the document's title
 * @param preparing - what the page's first frame needs; asked for beside the settings, so that the frame comes sooner
 * @param prepareStrings - makes sure that further strings of a language can be read
 */
export function showPage<Props extends object>(
  Page: ComponentType<Props>,
  title: MessageId,
  preparing: Promise<Props>,
  prepareStrings: (locale: Locale) => Promise<unknown> = () => Promise.resolve(),
): void {
  const container = document.getElementById('app');
  if (!container) throw new Error('The page has no element with the id "app": check its index.html.');
  /** Rises when a change could not be stored: the page is made anew then, from what is stored. */
  let refused = 0;
  const show = (locale: Locale, props: Props): void => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.title = formatMessage(locale, title);
    render(
      <LocaleContext.Provider value={locale}>
        {refused > 0 && (
          <p class="notice" role="alert">
            {formatMessage(locale, 'page.not-stored')}
          </p>
        )}
        <Page key={refused} {...props} />
      </LocaleContext.Provider>,
      container,
    );
  };
  const showIn = async (locale: Locale, props: Promise<Props>): Promise<void> => {
    await Promise.all([prepareMessages(locale), prepareStrings(locale)]);
    show(locale, await props);
  };
  const showStored = async (): Promise<void> => showIn(interfaceLocale(await loadOrFallback(PREFERENCES)), preparing);
  addEventListener('unhandledrejection', (event) => {
    if (!(event.reason instanceof NotStored)) return;
    event.preventDefault();
    refused += 1;
    void showStored();
  });
  void showStored();
  watch(PREFERENCES, (changed) => void showIn(interfaceLocale(changed), preparing));
}
