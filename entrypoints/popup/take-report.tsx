import { useState } from 'preact/hooks';
import { askPage } from '../../src/extension/messaging';
import { useStrings } from '../../src/extension-pages/locale-context';
import { saveFile } from '../../src/extension-pages/save-file';
import { REPORT_FORMATS, type ReportFile, type ReportFormat } from '../../src/export/report-formats';

/** Names of formats are the same in every language. */
const NAMES: Readonly<Record<ReportFormat, string>> = {
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  'claim-review': 'ClaimReview (JSON-LD)',
};

/** The page's report in a form of the reader's choice, to copy or to store. */
export function TakeReport({ tabId }: { readonly tabId: number }) {
  const text = useStrings();
  const [format, setFormat] = useState<ReportFormat>('markdown');
  const [said, setSaid] = useState<'popup.copied' | 'popup.copy-failed' | 'popup.report-saved' | 'popup.report-failed' | null>(null);

  /** The code that writes reports is loaded when somebody wants one, so that the popup opens as quickly without. */
  const write = async (): Promise<ReportFile | null> => {
    const [{ reportFile }, answer] = await Promise.all([import('../../src/export/report-file'), askPage(tabId, 'report-page', {})]);
    if (answer.ok && answer.value.report) return reportFile(answer.value.report, format);
    setSaid('popup.report-failed');
    return null;
  };
  const copy = async (): Promise<void> => {
    const file = await write();
    if (file)
      await navigator.clipboard.writeText(file.text).then(
        () => setSaid('popup.copied'),
        () => setSaid('popup.copy-failed'),
      );
  };
  const save = async (): Promise<void> => {
    const file = await write();
    if (!file) return;
    saveFile(file);
    setSaid('popup.report-saved');
  };
  return (
    <details class="report">
      <summary>{text('popup.report')}</summary>
      <div class="report-steps">
        <select
          class="field"
          aria-label={text('popup.report-format')}
          value={format}
          onChange={(event) => {
            setFormat(REPORT_FORMATS.find((each) => each === event.currentTarget.value) ?? 'markdown');
            setSaid(null);
          }}
        >
          {REPORT_FORMATS.map((each) => (
            <option key={each} value={each}>
              {NAMES[each]}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => void copy()}>
          {text('popup.report-copy')}
        </button>
        <button type="button" class="button" onClick={() => void save()}>
          {text('popup.report-save')}
        </button>
        <span role="status">{said && text(said)}</span>
      </div>
    </details>
  );
}
