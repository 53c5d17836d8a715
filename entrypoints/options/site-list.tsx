import { useState } from 'preact/hooks';
import { NEWS_PATTERNS, NEWS_SITES } from '../../src/extension/built-in-sites';
import { SITES } from '../../src/extension/settings';
import { update } from '../../src/extension/stored-document';
import { useStrings } from '../../src/extension-pages/locale-context';
import { forgetSite, switchOff } from '../../src/sites/change-sites';
import type { MatchPattern } from '../../src/sites/match-pattern';
import type { SiteSettings } from '../../src/sites/site-settings';
import { AddSite } from './add-site';
import { listEntries, type SiteEntry } from './list-entries';

const STATE_STRINGS = {
  added: 'options.site-added',
  listed: 'options.site-listed',
  'listed-idle': 'options.site-listed-idle',
  off: 'options.site-off',
  'not-allowed': 'options.site-not-allowed',
} as const satisfies Record<SiteEntry['state'], string>;

/** The reader's sites, a search that reaches the built-in list too, and a field to add one. */
export function SiteList({ settings, granted }: { readonly settings: SiteSettings; readonly granted: readonly MatchPattern[] }) {
  const text = useStrings();
  const [search, setSearch] = useState('');
  const entries = listEntries(settings, NEWS_SITES, granted, search);
  const change = (apply: (current: SiteSettings) => SiteSettings): void => void update(SITES, apply);
  const isOwn = ({ pattern }: SiteEntry): boolean => settings.on.includes(pattern) || settings.off.includes(pattern);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text('options.sites')}</h2>
      <input
        class="field"
        type="search"
        aria-label={text('options.search')}
        placeholder={text('options.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {entries.length === 0 && (
        <p class="soft empty" role="status">
          {text(search === '' ? 'options.no-sites' : 'options.no-hits')}
        </p>
      )}
      {entries.length > 0 && (
        <ul class="sites">
          {entries.map((entry) => (
            <li key={entry.pattern}>
              <span class="site-name">
                <bdi>{entry.site}</bdi>
                {entry.name && <small class="soft"> {entry.name}</small>}
              </span>
              <span class="soft small">{text(STATE_STRINGS[entry.state])}</span>
              {isOwn(entry) ? (
                <button
                  type="button"
                  class="link small"
                  aria-label={text('options.remove-site', { site: entry.site })}
                  onClick={() => change((current) => forgetSite(current, entry.pattern))}
                >
                  {text('options.remove')}
                </button>
              ) : (
                <button
                  type="button"
                  class="link small"
                  aria-label={text('options.switch-off-site', { site: entry.site })}
                  disabled={entry.state === 'listed-idle'}
                  onClick={() => change((current) => switchOff(current, entry.pattern, NEWS_PATTERNS))}
                >
                  {text('options.switch-off')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <AddSite settings={settings} />
    </section>
  );
}
