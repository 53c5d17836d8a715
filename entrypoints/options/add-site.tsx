import { useState } from 'preact/hooks';
import { NEWS_PATTERNS } from '../../src/extension/built-in-sites';
import { requestOrigins } from '../../src/extension/permissions';
import { SITES } from '../../src/extension/settings';
import { update } from '../../src/extension/stored-document';
import { useStrings } from '../../src/extension-pages/locale-context';
import { switchOn } from '../../src/sites/change-sites';
import { nameOfPattern } from '../../src/sites/match-pattern';
import { parseSite } from '../../src/sites/parse-site';
import type { SiteSettings } from '../../src/sites/site-settings';

/** What came of an entry. */
type Note = { readonly kind: 'error' | 'done'; readonly text: string } | null;

/** The field to add a site, with what is wrong about an entry said beneath it. */
export function AddSite({ settings }: { readonly settings: SiteSettings }) {
  const text = useStrings();
  const [entry, setEntry] = useState('');
  const [note, setNote] = useState<Note>(null);

  const add = (): void => {
    const parsed = parseSite(entry);
    if (!parsed.ok) return setNote({ kind: 'error', text: text(`error.site.${parsed.error}`) });
    const { pattern } = parsed;
    const site = nameOfPattern(pattern);
    if (settings.on.includes(pattern)) return setNote({ kind: 'error', text: text('error.site.known', { site }) });
    // The browser is asked first, while this is still the click; a refusal changes nothing.
    void requestOrigins([pattern]).then(async (answer) => {
      if (!answer.ok || !answer.value) return setNote({ kind: 'error', text: text('options.denied') });
      await update(SITES, (current) => switchOn(current, pattern, NEWS_PATTERNS));
      setEntry('');
      setNote({ kind: 'done', text: text('options.added', { site }) });
    });
  };
  const isError = note?.kind === 'error';
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for="add-site">{text('options.add-label')}</label>
      <div class="add-line">
        <input
          class="field"
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          placeholder="example.org"
          value={entry}
          aria-invalid={isError}
          aria-describedby="add-hint add-note"
          onInput={(event) => {
            setEntry(event.currentTarget.value);
            setNote(null);
          }}
        />
        <button type="submit" class="button">
          {text('options.add')}
        </button>
      </div>
      <p class="soft small" id="add-hint">
        {text('options.add-hint')}
      </p>
      <p class={isError ? 'error small' : 'small'} id="add-note" role="status">
        {note?.text}
      </p>
    </form>
  );
}
