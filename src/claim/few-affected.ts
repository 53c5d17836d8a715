import type { Names } from './names';
import type { PassageReading } from './reading';
import { eventsIn } from './resolve-event';

/** An incident that hit no more people than this is told of one by one. */
const FEW = 5_000;

/**
 * How many people the incidents hit that an article names and that hit few: spyware against journalists, a phone number taken over.
 * @param passages - all passages as read
 * @param names - the dataset's names
 * @returns the numbers on record; empty where the article names no such incident
 */
export function fewAffected(passages: readonly PassageReading[], names: Names): ReadonlySet<number> {
  const values = new Set<number>();
  if (!passages.some((p) => p.hasSign('leak'))) return values;
  const named = new Set(passages.flatMap((p) => [...eventsIn(p, names)].filter(([, by]) => by === 'own').map(([id]) => id)));
  for (const id of named) {
    const event = names.events.get(id);
    const figures = (event?.apps ?? []).flatMap((app) => names.figuresOf(app, 'people-affected').filter((f) => f.event === id));
    if (figures.length > 0 && figures.every((f) => f.value <= FEW)) for (const { value } of figures) values.add(value);
  }
  return values;
}
