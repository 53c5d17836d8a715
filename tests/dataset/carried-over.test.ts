import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readDatasetFiles } from '../../src/dataset/node-read-dataset';
import { appSchema, figureSchema, type FigureEntry } from '../../src/dataset/schema';

/** The research that the dataset began with; it lies beside the project where that was built, and nowhere else. */
const research = new URL('../../../shared/figures/', import.meta.url);
const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(new URL(name, research), 'utf8')));

const PLACEHOLDER = { url: 'https://example.org/', publisher: 'Example', published: null, title: null, primary: false, seen: false };

/** A figure's fields as one text, whatever its sources: their addresses may have been cleaned since. */
const withoutSources = (figure: FigureEntry): string => JSON.stringify(figureSchema.parse({ ...figure, sources: [PLACEHOLDER] }));

describe.skipIf(!existsSync(research))('everything researched was carried over (skipped where the research is not at hand)', () => {
  const files = readDatasetFiles();
  const researchFiles = (): string[] =>
    readdirSync(research).filter((name) => name.endsWith('.json') && name !== 'apps.json' && name !== 'events.json');
  const fileSchema = z.object({ app: z.string(), names: z.array(z.string()), figures: z.array(figureSchema) });

  test('every app and event', () => {
    const { apps } = read('apps.json', z.object({ apps: z.array(appSchema) }));
    const { events } = read('events.json', z.object({ events: z.array(z.object({ id: z.string() })) }));
    expect(files.apps.map(({ id }) => id)).toEqual(expect.arrayContaining(apps.map(({ id }) => id)));
    for (const { id, aliases, people } of apps) {
      const app = files.apps.find((each) => each.id === id);
      expect(app?.aliases).toEqual(expect.arrayContaining(aliases));
      expect(app?.people).toEqual(expect.arrayContaining(people));
    }
    expect(files.events.map(({ id }) => id)).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
  });

  test.each(existsSync(research) ? researchFiles() : [])('every figure, source and name of %s', (name) => {
    const { app, names, figures } = read(name, fileSchema);
    const carried = files.figures.find((file) => file.app === app)?.figures ?? [];
    expect(carried.length).toBeGreaterThanOrEqual(figures.length);
    const sources = (list: typeof figures): number => list.reduce((sum, figure) => sum + figure.sources.length, 0);
    expect(sources(carried)).toBeGreaterThanOrEqual(sources(figures));
    const entry = files.apps.find(({ id }) => id === app);
    for (const each of names) expect([entry?.name, ...(entry?.aliases ?? [])]).toContain(each);
    const keys = new Set(carried.map(withoutSources));
    expect(figures.map(withoutSources).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('as many figures in all', () => {
    const count = researchFiles().reduce((sum, name) => sum + read(name, fileSchema).figures.length, 0);
    expect(files.figures.reduce((sum, file) => sum + file.figures.length, 0)).toBeGreaterThanOrEqual(count);
  });
});
