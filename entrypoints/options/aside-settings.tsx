import { useContext, useEffect, useState } from 'preact/hooks';
import { SETTINGS_DOCUMENTS } from '../../src/extension/settings';
import { discardAside, loadAside, type AsideValue } from '../../src/extension/stored-document';
import { LocaleContext, useStrings } from '../../src/extension-pages/locale-context';
import { formatDate } from '../../src/locales/format-date';

/** Settings that could not be read, as they were stored: shown until the reader throws them away. */
export function AsideSettings() {
  const text = useStrings();
  const locale = useContext(LocaleContext);
  const [aside, setAside] = useState<readonly AsideValue[]>([]);
  useEffect(() => void loadAside(SETTINGS_DOCUMENTS).then(setAside), []);
  const [first] = aside;
  if (!first) return null;
  return (
    <section class="notice" aria-labelledby="aside">
      <h2 id="aside">{text('options.aside')}</h2>
      <p>{text('options.aside-note', { date: formatDate(locale, first.at.slice(0, 10)) })}</p>
      {aside.map(({ key, value }) => (
        <pre key={key} tabIndex={0} dir="ltr">
          {key}: {JSON.stringify(value)}
        </pre>
      ))}
      <button type="button" class="button" onClick={() => void discardAside(SETTINGS_DOCUMENTS).then(() => setAside([]))}>
        {text('options.aside-discard')}
      </button>
    </section>
  );
}
