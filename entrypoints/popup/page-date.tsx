import { useContext, useState } from 'preact/hooks';
import type { PublishedDate } from '../../src/article';
import { LocaleContext, useStrings } from '../../src/extension-pages/locale-context';
import { formatDate } from '../../src/locales/format-date';

function originOf({
  origin,
  certainty,
}: PublishedDate): 'popup.date-reader' | 'popup.date-stated' | 'popup.date-read' | 'popup.date-guessed' {
  return origin === 'reader' ? 'popup.date-reader' : `popup.date-${certainty}`;
}

/** The page's date with where it was found, and a way to correct it. */
export function PageDate({
  published,
  correct,
}: {
  readonly published: PublishedDate | null;
  readonly correct: (date: string | null) => Promise<void>;
}) {
  const text = useStrings();
  const locale = useContext(LocaleContext);
  const [editing, setEditing] = useState(false);
  const [entry, setEntry] = useState('');

  const edit = (): void => {
    setEntry(published?.date.length === 10 ? published.date : '');
    setEditing(true);
  };
  const save = (date: string | null): void => {
    setEditing(false);
    void correct(date);
  };
  return (
    <section class="date">
      {published ? (
        <p class="small">
          <b>{text('popup.published', { date: formatDate(locale, published.date) })}</b>{' '}
          <span class="soft">{text(originOf(published))}</span>
        </p>
      ) : (
        <p class="small">
          <b>{text('popup.no-date')}</b> <span class="soft">{text('popup.date-why')}</span>
        </p>
      )}
      {!editing && (
        <button type="button" class="link small" onClick={edit}>
          {text('popup.date-correct')}
        </button>
      )}
      {editing && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (entry !== '') save(entry);
          }}
        >
          <label class="small" for="date">
            {text('popup.date-label')}
          </label>
          <input
            class="field"
            id="date"
            type="date"
            value={entry}
            ref={(element) => element?.focus()}
            onInput={(event) => setEntry(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={entry === ''}>
            {text('popup.date-save')}
          </button>
          {published?.origin === 'reader' && (
            <button type="button" class="link small" onClick={() => save(null)}>
              {text('popup.date-undo')}
            </button>
          )}
        </form>
      )}
    </section>
  );
}
