import { PREFERENCES, SITES } from '../../src/extension/settings';
import { useStrings } from '../../src/extension-pages/locale-context';
import { useDocument } from '../../src/extension-pages/use-document';
import { useGrantedOrigins } from '../../src/extension-pages/use-granted-origins';
import { AsideSettings } from './aside-settings';
import { DisplayOptions } from './display-options';
import { MarkOptions } from './mark-options';
import { OwnFiguresLink } from './own-figures-link';
import { ResetOptions } from './reset-options';
import { Shortcuts } from './shortcuts';
import { SiteList } from './site-list';
import { SitesAsText } from './sites-as-text';
import { WhereItRuns } from './where-it-runs';

/** The options: where it runs, the sites, what it marks, how it looks, and the way back to the beginning. */
export function Options() {
  const text = useStrings();
  const sites = useDocument(SITES);
  const preferences = useDocument(PREFERENCES);
  const granted = useGrantedOrigins();
  if (!sites || !preferences || !granted) return null;
  return (
    <>
      <h1>{text('options.title')}</h1>
      <AsideSettings />
      <WhereItRuns settings={sites} granted={granted} />
      <SiteList settings={sites} granted={granted} />
      <SitesAsText settings={sites} />
      <MarkOptions preferences={preferences} />
      <DisplayOptions preferences={preferences} />
      <OwnFiguresLink />
      <Shortcuts />
      <ResetOptions />
    </>
  );
}
