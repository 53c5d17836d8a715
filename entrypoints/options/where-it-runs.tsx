import { useState } from 'preact/hooks';
import { NEWS_PATTERNS } from '../../src/extension/built-in-sites';
import { requestOrigins } from '../../src/extension/permissions';
import { chooseMode } from '../../src/extension-pages/choose-mode';
import { useStrings } from '../../src/extension-pages/locale-context';
import { ModeChoice } from '../../src/extension-pages/mode-choice';
import type { MatchPattern } from '../../src/sites/match-pattern';
import { planSites } from '../../src/sites/plan-sites';
import type { SiteMode, SiteSettings } from '../../src/sites/site-settings';

/** The three ways, and what the browser does not grant of the chosen one. */
export function WhereItRuns({ settings, granted }: { readonly settings: SiteSettings; readonly granted: readonly MatchPattern[] }) {
  const text = useStrings();
  const [denied, setDenied] = useState(false);
  const { missing } = planSites(settings, NEWS_PATTERNS, granted);

  const choose = (mode: SiteMode): void => {
    setDenied(false);
    void chooseMode(settings, mode).then((answer) => setDenied(!answer.ok || !answer.value));
  };
  return (
    <section aria-labelledby="where">
      <h2 id="where">{text('options.where')}</h2>
      <p class="soft">
        {text('options.on-device')} {text('options.will-ask')}
      </p>
      <ModeChoice mode={settings.mode} choose={choose} label={text('options.where')} />
      <div role="status">
        {denied && <p class="notice">{text('options.denied')}</p>}
        {missing.length > 0 && !denied && (
          <div class="notice missing">
            <p>{settings.mode === 'every-site' ? text('options.missing-every') : text('options.missing', { count: missing.length })}</p>
            <button
              type="button"
              class="button"
              onClick={() => void requestOrigins(missing).then((answer) => setDenied(!answer.ok || !answer.value))}
            >
              {text('options.allow')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
