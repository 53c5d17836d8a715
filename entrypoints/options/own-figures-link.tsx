import { browser } from 'wxt/browser';
import { useStrings } from '../../src/extension-pages/locale-context';

/** The way to the page where figures of the reader's own are added and managed. */
export function OwnFiguresLink() {
  const text = useStrings();
  return (
    <section aria-labelledby="own">
      <h2 id="own">{text('options.own')}</h2>
      <p class="soft">{text('options.own-note')}</p>
      <p>
        <a href={browser.runtime.getURL('/own-figures.html')}>{text('options.own-open')}</a>
      </p>
    </section>
  );
}
