import compactDataset from 'virtual:chiffre-dataset';
import type { Article } from '../../src/article';
import type { Card } from '../../src/card/card';
import { describeCard } from '../../src/card/describe-card';
import { claimId, describeMarks, markingStrings } from '../../src/card/describe-marks';
import type { Assessment } from '../../src/check/assessment';
import { explain } from '../../src/check/explain';
import type { Dataset } from '../../src/dataset/dataset';
import { loadDataset } from '../../src/dataset/load-dataset';
import { makeReport } from '../../src/export/make-report';
import type { Report } from '../../src/export/report';
import { dismissedOf, forgetDismissals, loadDismissals, rememberDismissal } from '../../src/extension/dismissals';
import { isoDay } from '../../src/extension/iso-day';
import { interfaceLocale } from '../../src/extension/interface-locale';
import type { CheckResult, ResponseOf, WORKER_MESSAGES } from '../../src/extension/messages';
import { PREFERENCES, type Preferences } from '../../src/extension/settings';
import { REPORT_PAGE } from '../../src/extension/report-page';
import { loadOrFallback } from '../../src/extension/stored-document';
import { factCheck } from '../../src/fact-check';
import { VERDICT_GROUPS, type VerdictGroup } from '../../src/terms';
import { joinOwnFigures } from './join-own-figures';

/** Pages whose results are kept for their cards. Whoever falls out sends the article again, as after a stop of the worker. */
const MOST_PAGES = 20;

/** What the worker does for pages. */
export interface PageChecks {
  /** @param url - of the page */
  check(page: string, article: Article, url: string): Promise<CheckResult>;
  describe(page: string, claim: string): Promise<{ card: Card } | { forgotten: true }>;
  report(page: string, url: string, claims: readonly string[]): Promise<{ report: Report } | { forgotten: true }>;
  /** Remembers that this is no claim. @returns whether the page is known */
  dismiss(page: string, claim: string): Promise<boolean>;
  /** Takes it back. @returns whether the page is known */
  restore(page: string, claims: readonly string[]): Promise<boolean>;
  forget(page: string): void;
  /** Apps and events that files of own figures may name. */
  names(): ResponseOf<typeof WORKER_MESSAGES, 'describe-names'>;
  /** Own figures have changed: what was found with the former ones is forgotten. */
  reload(): void;
  dataset(): { version: string; updated: string };
}

/** What differs from the record, or is older than it, is always marked. */
function markedGroups({ markMatching, markOpen }: Preferences): VerdictGroup[] {
  return VERDICT_GROUPS.filter((group) => (group !== 'agrees' || markMatching) && (group !== 'open' || markOpen));
}

/**
 * Checks pages and describes cards. Keeps nothing that could not be made again: a new worker starts with an empty memory.
 * @returns the checks, with a memory of their own
 */
export function pageChecks(): PageChecks {
  let loaded: Dataset | null = null;
  const bundled = (): Dataset => (loaded ??= loadDataset(compactDataset));
  let joined: Promise<Dataset> | null = null;
  const withOwnFigures = (): Promise<Dataset> => (joined ??= joinOwnFigures(bundled()));
  /** What an answer is made with: asked for at once, since each takes the browser some time. */
  const circumstances = async () => {
    const [preferences, dataset] = await Promise.all([loadOrFallback(PREFERENCES), withOwnFigures()]);
    const locale = interfaceLocale(preferences);
    return { preferences, dataset, locale, explain: (each: Assessment): string => explain(each, locale, dataset) };
  };
  const pages = new Map<string, { article: Article; assessments: readonly Assessment[]; url: string }>();
  const placesOf = (page: string, wanted: (id: string) => boolean) => {
    const { article, assessments, url } = pages.get(page) ?? { article: null, assessments: [], url: '' };
    return assessments.flatMap(({ claim }) => (article && wanted(claimId(claim)) ? [{ url, article, claim }] : []));
  };

  return {
    async check(page, article, url) {
      const remembered = loadDismissals();
      const asked = circumstances();
      const dataset = await withOwnFigures();
      const assessments = factCheck(article, dataset, isoDay());
      // By now the browser has read the preferences.
      const { preferences, locale } = await asked;
      pages.delete(page);
      pages.set(page, { article, assessments, url });
      for (const oldest of [...pages.keys()].slice(0, Math.max(0, pages.size - MOST_PAGES))) pages.delete(oldest);
      return {
        claims: describeMarks(assessments, { dataset, locale }),
        strings: markingStrings(locale),
        groups: markedGroups(preferences),
        cardDelay: preferences.cardDelay,
        dismissed: (
          await dismissedOf(
            placesOf(page, () => true),
            remembered,
          )
        ).map(({ claim }) => claimId(claim)),
      };
    },
    async describe(page, id) {
      const known = pages.get(page);
      const assessment = known?.assessments.find(({ claim }) => claimId(claim) === id);
      if (!known || !assessment) return { forgotten: true };
      return { card: describeCard(assessment, { ...(await circumstances()), article: known.article, reportPage: REPORT_PAGE }) };
    },
    async report(page, url, claims) {
      const known = pages.get(page);
      if (!known) return { forgotten: true };
      const wanted = new Set(claims);
      const assessments = known.assessments.filter(({ claim }) => wanted.has(claimId(claim)));
      return { report: makeReport({ ...(await circumstances()), url, article: known.article, assessments, today: isoDay() }) };
    },
    async dismiss(page, id) {
      const [place] = placesOf(page, (each) => each === id);
      if (place) await rememberDismissal(place);
      return pages.has(page);
    },
    async restore(page, ids) {
      await forgetDismissals(placesOf(page, (each) => ids.includes(each)));
      return pages.has(page);
    },
    forget: (page) => void pages.delete(page),
    names: () => ({
      apps: [...bundled().apps.values()].map(({ id, name }) => ({ id, name })),
      events: [...bundled().events.values()].map(({ id, apps }) => ({ id, apps })),
    }),
    reload() {
      joined = null;
      pages.clear();
    },
    dataset: () => ({ version: bundled().version, updated: bundled().updated }),
  };
}
