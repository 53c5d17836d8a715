import type { HostilePage } from '../hostile-page';
import { DOCUMENT_PAGES } from './documents';
import { EVENT_PAGES } from './events';
import { MARK_PAGES } from './marks';
import { SCRIPT_PAGES } from './scripts';
import { TEXT_PAGES } from './text';
import { VOLUME_PAGES } from './volume';

/** Every page that fights. */
export const PAGES: readonly HostilePage[] = [...MARK_PAGES, ...EVENT_PAGES, ...SCRIPT_PAGES, ...TEXT_PAGES, ...VOLUME_PAGES, ...DOCUMENT_PAGES];
