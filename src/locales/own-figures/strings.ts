import type { ownFigures } from './en';

/** A string of the page for own figures. */
export type OwnFiguresStringId = keyof typeof ownFigures;

/** All its strings in one language, as ICU MessageFormat. */
export type OwnFiguresStrings = Readonly<Record<OwnFiguresStringId, string>>;
