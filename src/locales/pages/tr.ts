import type { PageMessageId } from './en';

/** Strings of popup, options, welcome page and errors (keys `popup.`, `options.`, `welcome.`, `error.`) in Turkish. */
export const pages: Readonly<Record<PageMessageId, string>> = {
};
