/** Moves the focus into the card and back to where it was. */
export interface CardFocus {
  /** Gives the card the focus, and remembers who had it. */
  enter(card: HTMLElement): void;
  /** Gives the focus back, where its owner is still on the page. */
  leave(): void;
  /** @returns whether the focus is in the card */
  isIn(card: HTMLElement | null): boolean;
}

/** @param root - the closed root that the card stands in */
export function createCardFocus(root: ShadowRoot): CardFocus {
  let opener: HTMLElement | null = null;
  return {
    enter(card) {
      const before = root.activeElement ?? document.activeElement;
      if (card.contains(before)) return;
      opener = before instanceof HTMLElement ? before : null;
      card.focus({ preventScroll: true });
    },
    leave() {
      if (opener?.isConnected) opener.focus({ preventScroll: true });
      opener = null;
    },
    isIn: (card) => root.activeElement !== null && card?.contains(root.activeElement) === true,
  };
}
