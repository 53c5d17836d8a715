import { NEWS_PATTERNS } from '../../src/extension/built-in-sites';
import { useStrings } from '../../src/extension-pages/locale-context';
import { Switch } from '../../src/extension-pages/switch';
import { switchOn } from '../../src/sites/change-sites';
import type { MatchPattern } from '../../src/sites/match-pattern';
import { planSites } from '../../src/sites/plan-sites';
import type { SiteSettings } from '../../src/sites/site-settings';
import { runsOn, type SiteState } from '../../src/sites/site-state';
import { switchSiteOff, switchSiteOn } from './switch-site';

/** What the switch will do, so that nobody has to try it. */
function effectOf(
  site: SiteState,
  settings: SiteSettings,
  granted: readonly MatchPattern[],
): 'popup.will-stop' | 'popup.will-run' | 'popup.will-ask' {
  if (runsOn(site.status)) return 'popup.will-stop';
  const alone: SiteSettings = { ...switchOn(settings, site.pattern, NEWS_PATTERNS), mode: 'on-click', on: [site.pattern] };
  return planSites(alone, [], granted).missing.length > 0 ? 'popup.will-ask' : 'popup.will-run';
}

/** The tab's site with its switch. */
export function SiteSwitch({
  site,
  settings,
  granted,
}: {
  readonly site: SiteState;
  readonly settings: SiteSettings;
  readonly granted: readonly MatchPattern[];
}) {
  const text = useStrings();
  const on = runsOn(site.status);
  const name = site.name || text('popup.this-page');
  const isSite = site.status !== 'not-a-web-page';
  return (
    <header class="site">
      <div class="site-text">
        <h1>{name}</h1>
        <p class="soft small">{text(`popup.site.${site.status}`)}</p>
        {isSite && (
          <p class="effect soft small" id="effect">
            {text(effectOf(site, settings, granted), { site: name })}
          </p>
        )}
      </div>
      {isSite && (
        <Switch
          on={on}
          label={text('popup.switch', { site: name })}
          describedBy="effect"
          toggle={() => void (on ? switchSiteOff : switchSiteOn)(site.pattern)}
        />
      )}
    </header>
  );
}
