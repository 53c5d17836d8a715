import type { Article } from '../../src/article';
import type { Card } from '../../src/card/card';
import type { MarkedClaim } from '../../src/card/marked-claim';
import type { Outcome } from '../../src/extension/errors';
import type { CheckResult } from '../../src/extension/messages';
import { askWorkerFromPage } from '../../src/extension/page-messaging';
import type { Report } from '../../src/export/report';
import type { ReadArticle } from '../../src/page/read-article';

/** What one page asks of the worker. It may be stopped at any time, so all that is known of the page is sent again where it is needed. */
export interface WorkerLink {
  /** @returns the claims, null where the worker doesn't answer */
  check(read: ReadArticle): Promise<CheckResult | null>;
  /** @returns the card of a claim; rejects where the worker gives none */
  describe(claim: string): Promise<Card>;
  /** @returns the report of these claims, null where the worker gives none */
  report(claims: readonly string[]): Promise<Report | null>;
  /** The reader says that a claim is none; these are left. */
  dismiss(claim: string, left: readonly MarkedClaim[]): Promise<void>;
  /** The reader takes that back. */
  restore(claims: readonly string[]): Promise<void>;
  /** Nothing is marked here any more. */
  forget(): void;
}

/** What the link needs of the page. */
export interface LinkedPage {
  /** The article as it is checked now, with the reader's own date. */
  readonly article: (read: ReadArticle) => Article;
  /** What was read last. */
  readonly read: () => ReadArticle | null;
  /** Called when the worker of this version no longer exists. */
  readonly onOrphaned: () => void;
}

/** Wait before the worker is asked once more, in milliseconds; it may be in the middle of an update. */
const RETRY_AFTER = 500;

/** A name for this page between content script and worker. `randomUUID` is missing on pages without https. */
function pageName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The documents of frames in which passages stand. */
function framesOf({ positions }: ReadArticle): Set<Document> {
  const documents = positions
    .map(({ runs: [first] }) => first?.node.ownerDocument)
    .filter((inner) => inner !== null && inner !== undefined);
  return new Set(documents.filter((inner) => inner !== document));
}

/** @returns the link of a page that the worker doesn't know yet */
export function linkWorker({ article, read, onOrphaned }: LinkedPage): WorkerLink {
  let given: string | undefined;
  /** Most pages are never told of. */
  const page = (): string => (given ??= pageName());
  /** The worker has loaded marks and card into this page, since it has claims. */
  let markingLoaded = false;
  /** The worker has been told of this page. What it never heard of it need not be woken to forget. */
  let told = false;
  /** Frames that have the sheet with the marks' look. */
  const styled = new WeakSet<Document>();

  async function check(current: ReadArticle): Promise<CheckResult | null> {
    const frames = [...framesOf(current)];
    told = true;
    for (const retry of [true, false]) {
      const answer = await askWorkerFromPage('check-article', {
        page: page(),
        article: article(current),
        withMarking: !markingLoaded,
        withFrames: frames.some((inner) => !styled.has(inner)),
      });
      if (answer.ok) {
        if (answer.value.claims.length > 0) {
          markingLoaded = true;
          for (const inner of frames) styled.add(inner);
        }
        return answer.value;
      }
      if (answer.failure === 'orphaned') {
        onOrphaned();
        return null;
      }
      if (retry) await wait(RETRY_AFTER);
    }
    return null;
  }

  /** Asks about what the worker knows of this page; one that was stopped since has forgotten it, and is told again. */
  async function askAboutPage<Value, Answer>(
    ask: () => Promise<Outcome<Value>>,
    pick: (value: Value) => Answer | null,
  ): Promise<Answer | null> {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await ask();
      if (!answer.ok) {
        if (answer.failure === 'orphaned') onOrphaned();
        return null;
      }
      const picked = pick(answer.value);
      if (picked) return picked;
      const current = read();
      if (!current || !(await check(current))) return null;
    }
    return null;
  }

  return {
    check,
    async describe(claim) {
      const card = await askAboutPage(
        () => askWorkerFromPage('describe-card', { page: page(), claim }),
        (value) => ('card' in value ? value.card : null),
      );
      if (!card) throw new Error('The worker gave no card.');
      return card;
    },
    report(claims) {
      const ask = () => askWorkerFromPage('report-claims', { page: page(), url: location.href, claims: [...claims] });
      return askAboutPage(ask, (value) => ('report' in value ? value.report : null));
    },
    async dismiss(claim, left) {
      await askAboutPage(
        () => askWorkerFromPage('dismiss-claim', { page: page(), claim, groups: left.map(({ group }) => group) }),
        ({ known }) => known || null,
      );
    },
    async restore(claims) {
      await askAboutPage(
        () => askWorkerFromPage('restore-claims', { page: page(), claims: [...claims] }),
        ({ known }) => known || null,
      );
    },
    forget() {
      if (told) void askWorkerFromPage('forget-page', { page: page() });
      told = false;
    },
  };
}
