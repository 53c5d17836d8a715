import { useState } from 'preact/hooks';
import { requestOrigins } from '../../src/extension/permissions';
import { SITES } from '../../src/extension/settings';
import { update } from '../../src/extension/stored-document';
import { useStrings } from '../../src/extension-pages/locale-context';
import { sitesFromText, sitesToText } from '../../src/sites/sites-text';
import type { SiteSettings } from '../../src/sites/site-settings';

/** The list of sites as text, to carry it to another browser or to edit it at once. */
export function SitesAsText({ settings }: { readonly settings: SiteSettings }) {
  const text = useStrings();
  const [draft, setDraft] = useState<string | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const shown = draft ?? sitesToText(settings);

  const apply = (): void => {
    const { on, off, errors } = sitesFromText(shown);
    if (errors.length > 0) {
      setNotes(errors.map(({ line, error }) => text('options.text-error', { line, error: text(`error.site.${error}`) })));
      return;
    }
    void requestOrigins(on).then(async (answer) => {
      // Sites that stay without a permission are kept: the list above says so and offers to ask again.
      await update(SITES, (current) => ({ ...current, on, off }));
      setDraft(null);
      setNotes([
        ...(answer.ok && answer.value ? [] : [text('options.site-not-allowed')]),
        text('options.text-applied', { count: on.length + off.length }),
      ]);
    });
  };
  const copy = (): void =>
    void navigator.clipboard.writeText(shown).then(
      () => setNotes([text('popup.copied')]),
      () => setNotes([text('popup.copy-failed')]),
    );
  return (
    <details>
      <summary>{text('options.as-text')}</summary>
      <label class="small soft" for="sites-text">
        {text('options.text-label')}
      </label>
      <textarea
        class="field"
        id="sites-text"
        rows={6}
        dir="ltr"
        spellcheck={false}
        value={shown}
        aria-invalid={notes.length > 0 && draft !== null}
        aria-describedby="text-notes"
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setNotes([]);
        }}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={apply}>
          {text('options.text-apply')}
        </button>
        <button type="button" class="button" onClick={copy}>
          {text('options.text-copy')}
        </button>
      </div>
      <div id="text-notes" role="status" class="small">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </details>
  );
}
