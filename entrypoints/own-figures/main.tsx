import { showPage } from '../../src/extension-pages/show-page';
import { OwnFiguresPage } from './own-figures-page';

showPage(OwnFiguresPage, 'options.own', Promise.resolve({}));
