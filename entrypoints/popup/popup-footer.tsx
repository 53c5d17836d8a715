import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askWorker } from '../../src/extension/messaging';
import { LocaleContext, useStrings } from '../../src/extension-pages/locale-context';
import { formatDate } from '../../src/locales/format-date';

/** The way to the options, and which data is in use. */
export function PopupFooter() {
  const text = useStrings();
  const locale = useContext(LocaleContext);
  const [data, setData] = useState<{ version: string; updated: string } | null>(null);
  useEffect(() => void askWorker('describe-dataset', {}).then((answer) => answer.ok && setData(answer.value)), []);
  return (
    <footer class="foot small">
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
        {text('popup.options')}
      </button>
      {data && (
        <span class="soft data" title={text('popup.data-version', { version: data.version })}>
          {text('popup.data', { date: formatDate(locale, data.updated.slice(0, 7)) })}
        </span>
      )}
    </footer>
  );
}
