import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../src/extension-pages/save-file';
import { csvText } from '../../src/export/csv';
import { formatDate } from '../../src/locales/format-date';
import { formatQuantity } from '../../src/locales/format-quantity';
import { numberFormat } from '../../src/locales/intl';
import type { ReadFigures } from '../../src/own-figures/own-figures';
import { faultText, useOwnStrings } from './use-own-strings';

/** A look at the file needs no more; the count tells the rest. */
const FIGURES_SHOWN = 10;
/** Longer lists make browsers slow; the saved one has all. */
const FAULTS_SHOWN = 500;

/** What the reader decides about a set. */
export interface ImportChoice {
  readonly label: string;
  readonly decides: boolean;
}

const nameOf = (file: string): string => file.replace(/\.[a-z]+$/i, '');

/** What a file would add, and what is wrong with it. */
export function ImportPreview({
  file,
  read: { figures, faults },
  busy,
  confirm,
  cancel,
}: {
  readonly file: string;
  readonly read: ReadFigures;
  readonly busy: boolean;
  readonly confirm: (choice: ImportChoice) => void;
  readonly cancel: () => void;
}) {
  const { text, locale } = useOwnStrings();
  const [label, setLabel] = useState(nameOf(file));
  const [decides, setDecides] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = (number: number): string => numberFormat(locale, {}).format(number);
  const saveFaults = (): void =>
    saveFile({
      name: `${nameOf(file)}-faults.csv`,
      type: 'text/csv',
      text: csvText(
        [text('line'), text('column'), '', text('reason')],
        faults.map(({ line, column, field, reason }) => [line, column, field, faultText(reason, text, locale)]),
      ),
    });
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        {text('preview', { file })}
      </h3>
      <p>{figures.length === 0 ? text('nothing') : text('will-add', { count: figures.length })}</p>
      {figures.length > 0 && (
        <div class="table" role="region" aria-labelledby="first" tabIndex={0}>
          <table>
            <caption class="soft small" id="first">
              {text('first', { shown: count(Math.min(FIGURES_SHOWN, figures.length)), count: count(figures.length) })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{text('app')}</th>
                <th scope="col">{text('figure')}</th>
                <th scope="col">{text('date')}</th>
                <th scope="col">{text('source')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.slice(0, FIGURES_SHOWN).map(({ app, figure }, at) => (
                <tr key={at}>
                  <td>{app}</td>
                  <td>{formatQuantity(locale, figure)}</td>
                  <td>{formatDate(locale, figure.asOf)}</td>
                  <td>
                    <bdi>{figure.sources[0]?.publisher}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {faults.length > 0 && (
        <>
          <p class="error">{text('faults', { count: faults.length })}</p>
          <div class="table faults" role="region" aria-label={text('faults', { count: faults.length })} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{text('line')}</th>
                  <th scope="col">{text('column')}</th>
                  <th scope="col">{text('reason')}</th>
                </tr>
              </thead>
              <tbody>
                {faults.slice(0, FAULTS_SHOWN).map(({ line, column, field, reason }, at) => (
                  <tr key={at}>
                    <td>{count(line)}</td>
                    <td>
                      {count(column)}
                      {field !== null && (
                        <>
                          {' '}
                          <code>{field}</code>
                        </>
                      )}
                    </td>
                    <td>{faultText(reason, text, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {faults.length > FAULTS_SHOWN && <p class="soft small">{text('first-faults', { shown: count(FAULTS_SHOWN) })}</p>}
          <button type="button" class="link small" onClick={saveFaults}>
            {text('save-faults')}
          </button>
        </>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm({ label: label.trim(), decides });
        }}
      >
        {figures.length > 0 && (
          <>
            <label class="label">
              <span>{text('label')}</span>
              <input class="field" required maxLength={60} value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
            </label>
            <label class="check">
              <input
                type="checkbox"
                checked={decides}
                aria-describedby="decides-note"
                onChange={(event) => setDecides(event.currentTarget.checked)}
              />
              <span>{text('decides')}</span>
            </label>
            <p class="soft small" id="decides-note">
              {text('decides-note')}
            </p>
          </>
        )}
        <div class="buttons">
          {figures.length > 0 && (
            <button type="submit" class="button primary" disabled={busy || label.trim() === ''}>
              {text('confirm', { count: figures.length })}
            </button>
          )}
          <button type="button" class="button" disabled={busy} onClick={cancel}>
            {text('cancel')}
          </button>
        </div>
      </form>
    </div>
  );
}
