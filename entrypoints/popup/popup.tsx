import { useEffect, useState } from 'preact/hooks';
import { NEWS_PATTERNS } from '../../src/extension/built-in-sites';
import { SITES } from '../../src/extension/settings';
import { useDocument } from '../../src/extension-pages/use-document';
import { useGrantedOrigins } from '../../src/extension-pages/use-granted-origins';
import type { MatchPattern } from '../../src/sites/match-pattern';
import type { SiteSettings } from '../../src/sites/site-settings';
import { siteStateOf } from '../../src/sites/site-state';
import type { VerdictGroup } from '../../src/terms';
import { ClaimFilter } from './claim-filter';
import { ClaimList } from './claim-list';
import { DismissedClaims } from './dismissed-claims';
import { PageDate } from './page-date';
import { PopupFooter } from './popup-footer';
import { SiteSwitch } from './site-switch';
import { TakeReport } from './take-report';
import { useTabPage, type PopupTab } from './use-tab-page';
import { WhyNothing, whyNothing } from './why-nothing';

/** The toolbar button's popup: the site with its switch, then the page's claims, or why there are none. */
export function Popup({
  known,
}: {
  /** What was asked for before the first frame. */
  readonly known: { readonly settings: SiteSettings; readonly granted: readonly MatchPattern[]; readonly tab: PopupTab | null };
}) {
  const settings = useDocument(SITES, known.settings);
  const granted = useGrantedOrigins(known.granted);
  const { tab } = known;
  const page = useTabPage(tab);
  const [filter, setFilter] = useState<VerdictGroup | null>(null);

  const { report, failure } = page;
  const site = settings && granted && tab ? siteStateOf(tab.url ?? '', settings, NEWS_PATTERNS, granted) : null;

  // The worker follows a change of settings or permissions by starting or stopping the content script; the popup follows it.
  useEffect(() => page.refresh(), [tab?.id, site?.status]);

  // "Only when I click the button": opening the popup is that click, unless the reader switched the site off, be it in this popup.
  const [opensOnUnchosen] = useState(
    () => siteStateOf(tab?.url ?? '', known.settings, NEWS_PATTERNS, known.granted).status === 'not-chosen',
  );
  const isUnread = failure === 'no-receiver' || report?.state === 'stopped';
  const readsOnOpening = opensOnUnchosen && settings?.mode === 'on-click' && site?.status === 'not-chosen' && isUnread;
  const [hasTried, setHasTried] = useState(false);
  useEffect(() => {
    if (readsOnOpening && !hasTried) void page.check().then(() => setHasTried(true));
  }, [readsOnOpening]);

  if (!settings || !granted || !tab || !site) return null;
  const reason = readsOnOpening && !hasTried ? 'working' : whyNothing(site.status, report, failure);
  const claims = report?.claims ?? [];
  return (
    <>
      <SiteSwitch site={site} settings={settings} granted={granted} />
      {claims.length > 0 && report && (
        <>
          <ClaimFilter claims={claims} filter={filter} choose={setFilter} />
          <ClaimList tabId={tab.id} claims={claims} groups={report.groups} filter={filter} />
        </>
      )}
      {reason && <WhyNothing reason={reason} site={site} settings={settings} check={page.check} />}
      {report && report.dismissed > 0 && <DismissedClaims count={report.dismissed} restore={page.restoreDismissed} />}
      {report?.state === 'checked' && <PageDate published={report.published} correct={page.correctDate} />}
      {claims.length > 0 && <TakeReport tabId={tab.id} />}
      <PopupFooter />
    </>
  );
}
