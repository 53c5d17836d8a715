import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askWorker } from '../../src/extension/messaging';
import type { PageReport } from '../../src/extension/messages';
import { LocaleContext, useStrings } from '../../src/extension-pages/locale-context';
import { formatDate } from '../../src/locales/format-date';
import { reportText } from './report-text';

/** Copying the report, the way to the options, and which data is in use. */
export function PopupFooter({ report }: { readonly report: PageReport | null }) {
  const text = useStrings();
  const locale = useContext(LocaleContext);
  const [data, setData] = useState<{ version: string; updated: string } | null>(null);
  const [copied, setCopied] = useState<'popup.copied' | 'popup.copy-failed' | null>(null);
  useEffect(() => void askWorker('describe-dataset', {}).then((answer) => answer.ok && setData(answer.value)), []);

  const copy = (): void => {
    if (!report) return;
    const written = navigator.clipboard.writeText(reportText(report, data?.version ?? '', locale));
    void written.then(() => setCopied('popup.copied'), () => setCopied('popup.copy-failed'));
  };
  return (
    <footer class="foot small">
      {report && report.claims.length > 0 && <button type="button" class="link" onClick={copy}>{text('popup.copy-report')}</button>}
      <span role="status">{copied && text(copied)}</span>
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>{text('popup.options')}</button>
      {data && <span class="soft data" title={text('popup.data-version', { version: data.version })}>{text('popup.data', { date: formatDate(locale, data.updated.slice(0, 7)) })}</span>}
    </footer>
  );
}
