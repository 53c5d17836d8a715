import { browser } from 'wxt/browser';
import type { Failure } from '../../src/extension/errors';
import type { PageReport } from '../../src/extension/messages';
import { useStrings } from '../../src/extension-pages/locale-context';
import type { SiteSettings } from '../../src/sites/site-settings';
import { runsOn, type SiteState, type SiteStatus } from '../../src/sites/site-state';
import { switchSiteOn } from './switch-site';

/** Why nothing is marked. */
export type Reason =
  | 'working'
  | 'no-claims'
  | 'not-an-article'
  | 'switched-off'
  | 'no-permission'
  | 'not-chosen'
  | 'not-loaded'
  | 'not-a-web-page'
  | 'failed';

/**
 * @param status - of the tab's site
 * @param report - of the tab's page, where a content script answers
 * @param failure - why there is no report
 * @returns the reason, null where claims are shown or nothing is known yet
 */
export function whyNothing(status: SiteStatus, report: PageReport | null, failure: Failure | null): Reason | null {
  if (report && report.state !== 'stopped') {
    if (report.state === 'checked') return report.claims.length > 0 ? null : 'no-claims';
    return report.state;
  }
  if (failure === 'not-allowed') return 'not-a-web-page';
  if (status === 'switched-off' || status === 'no-permission' || status === 'not-a-web-page' || status === 'not-chosen') return status;
  if (failure === null && !report) return null;
  return runsOn(status) && failure !== null && failure !== 'no-receiver' ? 'failed' : 'not-loaded';
}

/** The sentence for the reason, and the step that changes it. */
export function WhyNothing({
  reason,
  site,
  settings,
  check,
}: {
  readonly reason: Reason;
  readonly site: SiteState;
  readonly settings: SiteSettings;
  readonly check: () => Promise<void>;
}) {
  const text = useStrings();
  const mayCheck = reason !== 'working' && reason !== 'not-a-web-page';
  return (
    <section class="why" role="status">
      <p>{text(`popup.why.${reason}`)}</p>
      <div class="why-steps">
        {reason === 'no-permission' && (
          <button type="button" class="button primary" onClick={() => void switchSiteOn(site.pattern)}>
            {text('popup.allow', { site: site.name })}
          </button>
        )}
        {mayCheck && (
          <button
            type="button"
            class={reason === 'no-permission' || reason === 'no-claims' ? 'button' : 'button primary'}
            onClick={() => void check()}
          >
            {text(reason === 'no-claims' || reason === 'failed' ? 'popup.check-again' : 'popup.check-now')}
          </button>
        )}
        {reason === 'not-chosen' && settings.mode === 'on-click' && (
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
            {text('popup.choose')}
          </button>
        )}
      </div>
    </section>
  );
}
