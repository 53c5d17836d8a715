import { useStrings } from '../../src/extension-pages/locale-context';

/** Says how many numbers the reader has hidden on this page, and brings them back. */
export function DismissedClaims({ count, restore }: { readonly count: number; readonly restore: () => Promise<void> }) {
  const text = useStrings();
  return (
    <section class="dismissed">
      <span class="small soft">{text('popup.dismissed', { count })}</span>{' '}
      <button type="button" class="link small" onClick={() => void restore()}>
        {text('popup.dismissed-restore')}
      </button>
    </section>
  );
}
