/** How words for a messenger begin, in any language: who says one of them speaks of no social network. */
export const MESSENGER_STEMS: readonly string[] = ['messag', 'messeng', 'mensaj', 'mensag', 'мессендж', 'mesaj', 'chat', 'nachricht', 'bericht'];
