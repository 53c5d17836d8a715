import { useState } from 'preact/hooks';
import { attempt } from '../../src/extension/errors';
import { changeOwnFigures, originalOfOwnFigures, removeOwnFigures, type OwnFigureSet } from '../../src/extension/own-figures-store';
import { saveBlob } from '../../src/extension-pages/save-file';
import { Switch } from '../../src/extension-pages/switch';
import { formatDate } from '../../src/locales/format-date';
import { useOwnStrings } from './use-own-strings';

/** What was added: each set is switched off, lets decide, exported unchanged, and removed after a second question. */
export function SetList({
  sets,
  changed,
}: {
  readonly sets: readonly OwnFigureSet[];
  /** Called after a change was stored, with what to say of it. */
  readonly changed: (what: string) => Promise<void>;
}) {
  const { text, locale } = useOwnStrings();
  const [removing, setRemoving] = useState<string | null>(null);
  const store = async (change: () => Promise<void>, what = ''): Promise<void> => {
    const done = await attempt(change);
    await changed(done.ok ? what : text('not-stored'));
  };
  const remove = async ({ id, label }: OwnFigureSet): Promise<void> => {
    setRemoving(null);
    await store(() => removeOwnFigures(id), text('removed', { name: label }));
  };
  const exportSet = async ({ id, fileName }: OwnFigureSet): Promise<void> => {
    const original = await originalOfOwnFigures(id);
    if (original) saveBlob(fileName, original);
  };
  return (
    <section aria-labelledby="sets">
      <h2 id="sets">{text('sets')}</h2>
      {sets.length === 0 && <p class="soft empty">{text('none')}</p>}
      <ul class="sets">
        {sets.map((set) => (
          <li key={set.id}>
            <div class="set-name">
              <b>
                <bdi>{set.label}</bdi>
              </b>
              <p class="soft small">{text('set', { count: set.count, file: set.fileName, date: formatDate(locale, set.added) })}</p>
            </div>
            <Switch
              on={set.on}
              label={text('use', { name: set.label })}
              toggle={() => void store(() => changeOwnFigures(set.id, { on: !set.on }))}
            />
            <label class="check small">
              <input
                type="checkbox"
                checked={set.decides}
                onChange={(event) => {
                  const decides = event.currentTarget.checked;
                  void store(() => changeOwnFigures(set.id, { decides }));
                }}
              />
              <span>{text('decides')}</span>
            </label>
            <div class="set-steps">
              <button
                type="button"
                class="link small"
                aria-label={text('export-set', { name: set.label })}
                onClick={() => void exportSet(set)}
              >
                {text('export')}
              </button>
              {removing !== set.id && (
                <button
                  type="button"
                  class="link small"
                  aria-label={text('remove-set', { name: set.label })}
                  onClick={() => setRemoving(set.id)}
                >
                  {text('remove')}
                </button>
              )}
              {removing === set.id && (
                <>
                  <button type="button" class="button" ref={(element) => element?.focus()} onClick={() => setRemoving(null)}>
                    {text('keep')}
                  </button>
                  <button type="button" class="button" onClick={() => void remove(set)}>
                    {text('remove-sure')}
                  </button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
