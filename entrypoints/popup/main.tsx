import { showPage } from '../../src/extension-pages/show-page';
import { Popup } from './popup';

showPage(Popup, 'popup.list');
