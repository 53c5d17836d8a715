import { PREFERENCES, type Preferences } from '../../src/extension/settings';
import { update } from '../../src/extension/stored-document';
import { useStrings } from '../../src/extension-pages/locale-context';

const CHOICES = [
  { preference: 'markMatching', label: 'options.mark-matching', note: 'options.mark-matching.note' },
  { preference: 'markOpen', label: 'options.mark-open', note: 'options.mark-open.note' },
] as const;

/** Which claims are marked on a page. */
export function MarkOptions({ preferences }: { readonly preferences: Preferences }) {
  const text = useStrings();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{text('options.marks')}</h2>
      <div class="choices">
        {CHOICES.map(({ preference, label, note }) => (
          <label key={preference}>
            <input
              type="checkbox"
              checked={preferences[preference]}
              aria-describedby={`note-${preference}`}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                void update(PREFERENCES, (current) => ({ ...current, [preference]: checked }));
              }}
            />
            <b>{text(label)}</b>
            <small id={`note-${preference}`}>{text(note)}</small>
          </label>
        ))}
      </div>
      <p class="soft small">{text('options.always-marked')}</p>
    </section>
  );
}
