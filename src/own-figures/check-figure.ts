import * as z from 'zod/mini';
import { misfitsOf, type Misfit } from '../dataset/misfits';
import { figureSchema } from '../dataset/schema';
import { nearestWords } from '../text/nearest-words';
import type { FaultReason, KnownNames, OwnFigure } from './own-figures';

/** A fault of a figure by the path of its field; `['app']` for the app. */
export interface FieldFault {
  readonly path: readonly PropertyKey[];
  readonly reason: FaultReason;
}

/** Examples of what a field looks like that has a form of its own. */
const FORMS: Readonly<Record<string, string>> = {
  area: 'world, EU, FR',
  window: 'P1D, P1M, P3M, P1Y',
  currency: 'USD',
  event: 'big-outage',
  feature: 'group-calls',
};
const MISFIT_FIELD: Readonly<Record<Misfit, 'value' | 'currency' | 'window' | 'event'>> = {
  'not-finite': 'value',
  negative: 'value',
  fraction: 'value',
  'above-100-percent': 'value',
  'lacks-currency': 'currency',
  'has-currency': 'currency',
  'lacks-window': 'window',
  'has-window': 'window',
  'has-event': 'event',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function reasonOf(issue: z.core.$ZodIssue, candidate: unknown): FaultReason {
  const value = valueAt(candidate, issue.path);
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys')
    return { code: 'unknown', value: issue.keys.join(', '), known: Object.keys(figureSchema.shape).join(', ') };
  if (value === undefined || value === null || value === '' || issue.code === 'too_small') return { code: 'required' };
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const near = known.length > 8 ? nearestWords(shown(value), known) : known;
    return { code: 'choice', value: shown(value), known: (near.length > 0 ? near : known).join(', ') };
  }
  if (field === 'value') return { code: 'number', value: shown(value) };
  if (field === 'asOf' || field === 'published') return { code: 'date', value: shown(value) };
  if (field === 'url') return { code: 'address', value: shown(value) };
  return { code: 'form', value: shown(value), known: FORMS[field] ?? (issue.code === 'invalid_type' ? issue.expected : '') };
}

function misfitReason(misfit: Misfit, value: unknown): FaultReason {
  if (misfit.startsWith('lacks-')) return { code: 'required' };
  return misfit.startsWith('has-') ? { code: 'extra' } : { code: 'range', value: shown(value) };
}

/** The slug of an app that a file names by slug or name; null where it is unknown. */
function slugOf(app: unknown, { apps }: KnownNames): string | null {
  if (typeof app !== 'string') return null;
  const wanted = app.trim().toLowerCase();
  return apps.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)?.id ?? null;
}

/**
 * Holds something that should be a figure to the dataset's schema and to what its metric can have.
 * @param candidate - as a file has it
 * @param app - slug or name of its app, as the file has it
 * @param names - the apps and events that there are
 * @returns the figure, or every fault of it
 */
export function checkFigure(candidate: unknown, app: unknown, names: KnownNames): OwnFigure | { readonly faults: readonly FieldFault[] } {
  const slug = slugOf(app, names);
  const faults: FieldFault[] = [];
  if (slug === null) {
    const near = nearestWords(
      shown(app),
      names.apps.map(({ id }) => id),
    );
    faults.push({
      path: ['app'],
      reason: app === undefined || app === '' ? { code: 'required' } : { code: 'app', value: shown(app), known: near.join(', ') },
    });
  }
  const parsed = z.safeParse(figureSchema, candidate);
  if (!parsed.success)
    return { faults: [...faults, ...parsed.error.issues.map((issue) => ({ path: issue.path, reason: reasonOf(issue, candidate) }))] };
  const figure = parsed.data;
  for (const misfit of misfitsOf(figure))
    faults.push({ path: [MISFIT_FIELD[misfit]], reason: misfitReason(misfit, figure[MISFIT_FIELD[misfit]]) });
  if (figure.value === 0 && figure.use === 'reference') faults.push({ path: ['value'], reason: { code: 'range', value: '0' } });
  if (figure.status === 'disputed' && figure.use === 'reference')
    faults.push({ path: ['use'], reason: { code: 'choice', value: figure.use, known: 'context' } });
  if (figure.event !== undefined && slug !== null && !names.events.some(({ id, apps }) => id === figure.event && apps.includes(slug))) {
    faults.push({ path: ['event'], reason: { code: 'event', value: figure.event } });
  }
  return faults.length > 0 || slug === null ? { faults } : { app: slug, figure };
}
