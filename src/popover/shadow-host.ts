import style from '../card/card.css?inline';

/** Our one element on the page, and the closed root inside it that the page cannot enter. */
export interface ShadowHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host back where the page has removed it. */
  restore(): void;
  remove(): void;
}

/** A name that no page styles; unknown elements need no registration. */
const HOST_TAG = 'chiffre-card';

/** Style sheets made by script pass every page's content security policy; Firefox before 153 refuses them to extensions. */
function applyStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}

/**
 * Makes the host. It is the last child of the document's element, outside `body`, so that what the page serialises or
 * replaces stays as it was, and Tab reaches our list behind the page's last link.
 */
export function createShadowHost(): ShadowHost {
  // In Firefox the script of a replaced version ends without a word, and its host stays with a card that nobody can close.
  for (const former of document.querySelectorAll(`:root > ${HOST_TAG}`)) former.remove();
  const host = document.createElement(HOST_TAG);
  // Inline and important: no rule of the page can outweigh it.
  for (const [name, value] of [['all', 'initial'], ['display', 'block'], ['position', 'fixed'], ['width', '0'], ['height', '0'], ['inset', 'auto'], ['z-index', '2147483647']] as const) {
    host.style.setProperty(name, value, 'important');
  }
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root);
  const restore = () => {
    if (!host.isConnected) document.documentElement.append(host);
    // A page that zooms itself would zoom the card out of its place. Firefox knows the property since 126.
    const zoom = document.documentElement.currentCSSZoom;
    if (zoom !== 1 || host.style.zoom !== '') host.style.setProperty('zoom', String(1 / zoom), 'important');
  };
  return { host, root, restore, remove: () => host.remove() };
}
