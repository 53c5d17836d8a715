/**
 * The browser's API for the worker and the extension's own pages, with promises in every browser. Content scripts have another
 * (`browser-api.ts`): this one throws where no extension's API is found, and a page can bring that about by a form or frame that is named
 * `chrome`.
 */
export { default as browser } from 'webextension-polyfill';
