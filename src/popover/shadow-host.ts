import style from '../card/card.css?inline';

/** Our one element on the page, and the closed root inside it that the page cannot enter. */
export interface ShadowHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host back where the page has removed, moved or changed it. */
  restore(): void;
  remove(): void;
}

/**
 * Marks the host as ours, for people who look at a page's elements and for tests. The host is a plain `div`: an element with a
 * hyphen in its name belongs to whoever defines it, and a page that did so would be handed the closed root by `attachInternals`.
 */
const HOST_MARK = 'data-chiffre';

/** Inline and important: no rule of the page can outweigh it. */
const HOST_STYLE = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['width', '0'],
  ['height', '0'],
  ['inset', 'auto'],
  ['z-index', '2147483647'],
] as const;

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
 * Gives the host its attributes: what the page has added goes.
 * @param zoom - of the page: one that zooms itself would zoom the card out of its place
 * @returns the style, as it is written then
 */
function dress(host: HTMLElement, zoom: number): string | null {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  host.setAttribute(HOST_MARK, 'card');
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important');
  if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important');
  return host.getAttribute('style');
}

/**
 * Makes the host. It is the last child of the document's element, outside `body`, so that what the page serialises or
 * replaces stays as it was, and Tab reaches our list behind the page's last link.
 */
export function createShadowHost(): ShadowHost {
  const host = document.createElement('div');
  let zoom = 1;
  let dressed = dress(host, zoom);
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root);
  const isDressed = (): boolean => host.getAttribute('style') === dressed && host.getAttributeNames().length === 2;
  const restore = (): void => {
    // A page may have no element at all for a moment.
    const parent: Element | null = document.documentElement;
    const now = parent?.currentCSSZoom ?? 1;
    if (now !== zoom || !isDressed()) {
      zoom = now;
      dressed = dress(host, zoom);
    }
    // Style sheets made by script get lost in another document.
    if (root.adoptedStyleSheets.length === 0 && !root.querySelector('style')) applyStyle(root);
    if (host.parentNode === parent) return;
    // In Firefox the script of a replaced version ends without a word, and its host stays with a card that nobody can close.
    for (const other of parent?.querySelectorAll(`:scope > [${HOST_MARK}]`) ?? []) other.remove();
    parent?.append(host);
  };
  return { host, root, restore, remove: () => host.remove() };
}
