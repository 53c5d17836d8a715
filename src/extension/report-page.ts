declare global {
  interface ImportMetaEnv {
    /** Set by the build (`wxt.config.ts`) from `bugs.url` in `package.json`. */
    readonly CHIFFRE_REPORT_PAGE?: string | null;
  }
}

/** The address of a form for reporting an error on a card; null where none is set up, and then cards have no such button. */
export const REPORT_PAGE: string | null = import.meta.env.CHIFFRE_REPORT_PAGE ?? null;
