import { showPage } from '../../src/extension-pages/show-page';
import { Options } from './options';

showPage(Options, 'options.title', Promise.resolve({}));
