import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useStrings } from '../../src/extension-pages/locale-context';

const COMMANDS = ['check-page', 'next-claim', 'previous-claim', 'toggle-site'] as const;

/**
 * The keyboard shortcuts as the browser has them now; nothing where it has none, as on phones. Only the browser's own settings may change
 * them.
 */
export function Shortcuts() {
  const text = useStrings();
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]))));
  }, []);
  if (!browser.commands) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{text('options.shortcuts')}</h2>
      <dl class="rows">
        {COMMANDS.map((command) => (
          <div key={command}>
            <dt>{text(`options.command.${command}`)}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : <span class="soft">{text('options.shortcut-none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{text('options.shortcuts-note')}</p>
    </section>
  );
}
