/** How words for a messenger begin, in any language: who says one of them speaks of no social network. */
export const MESSENGER_STEMS: readonly string[] = ['messag', 'messeng', 'mensaj', 'mensag', 'мессендж', 'mesaj', 'chat', 'nachricht', 'bericht'];

/** What text messages of operators are called, in any language; what is counted may be "SMS-Nachrichten". */
export const TEXT_MESSAGE_STEMS: readonly string[] = ['sms', 'смс'];
