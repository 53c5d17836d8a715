import { grantedOrigins } from '../../src/extension/permissions';
import { SITES } from '../../src/extension/settings';
import { load } from '../../src/extension/stored-document';
import { showPage } from '../../src/extension-pages/show-page';
import { Popup } from './popup';
import { findTab } from './use-tab-page';

const preparing = Promise.all([load(SITES), grantedOrigins(), findTab()]).then(([settings, granted, tab]) => ({
  known: { settings, granted, tab },
}));
showPage(Popup, 'popup.list', preparing);
