import type { Card, CardFailure } from '../card/card';

/** The worker's answers about cards, each asked for once. */
export interface CardAnswers {
  /** Asks for a card, or gives the answer of before; never rejects. */
  ask(id: string): Promise<Card | CardFailure>;
  /** @returns the card if it is here already: with it a card is drawn once, not first without */
  arrived(id: string): Card | null;
  /** From now on everything is asked for anew; answers on their way are not kept. */
  forget(): void;
}

/**
 * Keeps answers, but no failures: a stopped worker is woken by the next request.
 * @param fetchCard - asks the worker
 * @param noAnswer - what the reader is told when asking fails
 */
export function createCardAnswers(fetchCard: (id: string) => Promise<Card | CardFailure>, noAnswer: string): CardAnswers {
  const asked = new Map<string, Promise<Card | CardFailure>>();
  const cards = new Map<string, Card>();

  return {
    ask(id) {
      const known = asked.get(id);
      if (known) return known;
      const request = fetchCard(id)
        .catch(() => ({ failure: noAnswer }))
        .then((answer) => {
          if (asked.get(id) !== request) return answer;
          if ('failure' in answer) asked.delete(id);
          else cards.set(id, answer);
          return answer;
        });
      asked.set(id, request);
      return request;
    },
    arrived: (id) => cards.get(id) ?? null,
    forget() {
      asked.clear();
      cards.clear();
    },
  };
}
