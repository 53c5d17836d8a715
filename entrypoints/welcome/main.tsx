import { showPage } from '../../src/extension-pages/show-page';
import { Welcome } from './welcome';

showPage(Welcome, 'welcome.title', Promise.resolve({}));
