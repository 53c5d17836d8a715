import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarking } from '../src/popover/start-marking';
import { MARKING } from './article.content/loaded-marking';

/**
 * Marks and card, as a file of its own: the worker puts it into a page once there are claims to mark (`page-checks.ts`), so
 * that the many pages without any don't pay for it.
 */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, MARKING, startMarking);
});
