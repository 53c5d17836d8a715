import { patternWhenNeeded } from './pattern';

/**
 * What an element is for a reader, told from its tag, attributes and class names alone, since reading needs no layout.
 *
 * - `skip`: never text to read (script, navigation, form field, code, editable): its inside isn't looked at.
 * - `hidden`: hidden as far as attributes and class names tell; pages show such elements later, so that is asked again on each reading.
 * - `aside`, `comments`: by its name or role beside the article (related links, cookie banner, advert). Names lie, so its text is read
 *   and weighed: see `select-body.ts`.
 * - `block`, `inline`: stands on lines of its own, or in a line of text.
 */
export type ElementRole = 'skip' | 'hidden' | 'aside' | 'comments' | 'block' | 'inline';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED_TAGS = words(
  'audio button canvas code datalist dialog embed head iframe input kbd link map math menu meta nav noframes noscript object option ' +
    'output picture pre progress rp rt s samp script select strike del style svg template textarea track tt var video',
);
const INLINE_TAGS = words(
  'a abbr acronym b bdi bdo big cite data dfn em font i img ins label mark nobr q ruby rb small span strong sub sup time u wbr',
);
const ASIDE_TAGS = words('aside footer');
const TEXT_TAGS = words('p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption caption blockquote summary');
const SKIPPED_ROLES = words(
  'alertdialog button combobox dialog listbox menu menubar navigation option radiogroup search searchbox slider switch tablist textbox toolbar tooltip',
);
const ASIDE_ROLES = words('banner complementary contentinfo');

const COMMENTS = /^(comments?|commentlist|comentarios|commentaires|kommentare?|disqus|respond|replies)$/;
const BESIDE = patternWhenNeeded(
  '^(?:ad|ads|adv|adverts?|advertis\\w+|adbox|adslot|banner|anzeigen?|werbung|publi(?:cidad|cite|cidade)|pubblicita|reklam\\w*|sponsor\\w*|' +
    'cookies?|consent|gdpr|cmp|nav|navi|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|related|relacionad\\w+|recommend\\w*|recirc\\w*|' +
    'trending|popular|newsletter|subscri\\w+|signup|login|promo\\w*|share|sharing|sharebar|social|footer|popup|modal|overlay|lightbox|' +
    'outbrain|taboola|pagination|toc|tags|taglist|copyright|disclaimer|authorbio)$',
);
/** Names for what only screen readers or printers get: no reader sees it, though to the layout it is there. */
const UNSEEN = words(
  'sr-only sronly visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader offscreen print-only a11y-hidden',
);
const HIDDEN = words('hidden hide d-none is-hidden u-hidden noshow');
/** `hidden md:block`, `d-none d-md-block`: hidden on small screens only. */
const SHOWN_WHEN_WIDE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?!hidden)|d-(?:sm|md|lg|xl)-(?!none))/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Letters beyond ASCII go on a word, whatever they are. */
const NOT_A_WORD = /(?<=[a-z])(?=[A-Z])|[^A-Za-z\d\u00AA-\uFFFF]+/;

/**
 * The role of an element.
 * @param element - any element of the page
 * @param keeps - elements that hold the title or are the article by the page's own word: their names don't count against them
 * @param insideText - whether the nearest block holds text (a paragraph, a list item), so that an unknown element is part of its line
 */
export function roleOf(element: Element, keeps: ReadonlySet<Element>, insideText: boolean): ElementRole {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag)) return 'skip';
  const inline = INLINE_TAGS.has(tag) || (insideText && tag.includes('-'));
  if (element.hasAttributes() && !keeps.has(element)) {
    const role = roleByAttributes(element);
    if (role === 'skip' || (role === 'hidden' && inline && isHidden(element))) return 'skip';
    // Inside a line a name such as "promo-link" says nothing: leaving the words out would break the sentence.
    if (role && !inline) return role;
  }
  if (inline) return 'inline';
  // An aside that leads nowhere is a pull quote or a box of facts.
  return ASIDE_TAGS.has(tag) && !keeps.has(element) && (tag === 'footer' || element.querySelector('a,button,input')) ? 'aside' : 'block';
}

/** The role of a frame whose document is read with the page: names tell adverts here too. */
export function roleOfFrame(frame: Element): ElementRole {
  return roleByAttributes(frame) ?? 'block';
}

/**
 * Whether a reader doesn't see the element: by the layout where there is one, else by what its attributes say.
 * @param element - an element whose role is `hidden`, or that holds text to be shown as read
 * @param byName - what to answer where there is no layout
 */
export function isHidden(element: Element, byName = true): boolean {
  // linkedom knows no checkVisibility, whatever the types say.
  const { checkVisibility }: { checkVisibility?: Element['checkVisibility'] } = element;
  if (!checkVisibility) return byName;
  return !checkVisibility.call(element, { visibilityProperty: true }) && !element.closest('details:not([open])');
}

function roleByAttributes(element: Element): ElementRole | undefined {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'skip';
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role)) return 'skip';
  if (element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return 'hidden';
  const named = roleByNames(element.getAttribute('class') ?? '') ?? roleByNames(element.getAttribute('id') ?? '');
  if (named) return named;
  if ((role && ASIDE_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true') return 'aside';
  return undefined;
}

/** Pages repeat a few hundred class names; those of one page after another in a long-lived tab must not pile up. */
const named = new Map<string, ElementRole | undefined>();
const MOST_NAMES = 5000;

/** Characters of class names that are looked at; the longest on real pages are a few hundred. */
const LONGEST_NAMES = 2000;

function roleByNames(written: string): ElementRole | undefined {
  const names = written.slice(0, LONGEST_NAMES);
  if (!names) return undefined;
  if (named.has(names)) return named.get(names);
  if (named.size > MOST_NAMES) named.clear();
  const words = names.split(/\s+/);
  const parts = names.split(NOT_A_WORD).map((word) => word.toLowerCase());
  const role = words.some((word) => UNSEEN.has(word))
    ? 'skip'
    : words.some((word) => HIDDEN.has(word)) && !SHOWN_WHEN_WIDE.test(names)
      ? 'hidden'
      : parts.some((word) => COMMENTS.test(word))
        ? 'comments'
        : parts.some((word) => BESIDE().test(word))
          ? 'aside'
          : undefined;
  named.set(names, role);
  return role;
}

/** @returns whether elements with this tag are never text to read, whatever else is said of them */
export function isPassedOver(tag: string): boolean {
  return SKIPPED_TAGS.has(tag);
}

/** @returns whether an element that is passed over leaves the line that it stands in whole: "the field <code>…</code> is gone" */
export function standsInLine(tag: string): boolean {
  return INLINE_TAGS.has(tag) || (SKIPPED_TAGS.has(tag) && !/^(?:audio|dialog|iframe|menu|nav|pre|video)$/.test(tag));
}

/** @returns whether text directly in this element makes a line of its own: see `insideText` above */
export function holdsText(tag: string): boolean {
  return TEXT_TAGS.has(tag);
}
