import { showPage } from '../../src/extension-pages/show-page';
import { prepareOwnFiguresStrings } from '../../src/locales/own-figures';
import { OwnFiguresPage } from './own-figures-page';

showPage(OwnFiguresPage, 'options.own', Promise.resolve({}), prepareOwnFiguresStrings);
