/** The engine alone, bundled as it ships: speed by language beside other readers of numbers, and growth with length and languages. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Article } from '../../src/article';
import { LANGUAGE_TAGS } from '../../src/languages';
import { READY_LANGUAGES } from '../../src/languages/ready';
import { packLanguage } from '../../src/worker-files/packed-language';
import { rolesIn } from '../../src/worker-files/packed-phrases';
import { digits, inTurns, processorTimed, quantile, ratioOf, spreadOf, timed, written, type Row } from './measure';
import { compromise, recognizers, type PeerReader } from './peers';
import { ARTICLE_LENGTH, documentsIn, madeArticle, textOf } from './texts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const ROUNDS = 9;
/** Runs of each in its turn. */
const RUNS = 3;
/** Runs before the clock counts: compilers need some, and a rule that is rarely asked needs many texts. */
const WARM_UP = 200;
/** The same for readers of numbers, most of whose time goes into regular expressions, which are compiled at once. */
const PEER_WARM_UP = 3;
const COLD_RUNS = 2;
/** Labelled documents of a language that are read for the share of right numbers. */
const DOCUMENTS = 6;

interface Engine {
  readClaims(article: Article, names: unknown): unknown[];
  readQuantities(text: unknown, words: unknown, options: { tag: string }): { start: number; end: number; value: number }[];
  normalise(text: string): { toOriginal(offset: number, edge?: 'start' | 'end'): number };
  languageOf(tag: string): { numbers: unknown } | undefined;
  loadDataset(compact: unknown): unknown;
}

/** Points of a curve: how large the input, how many milliseconds. */
export type Growth = readonly (readonly [size: number, milliseconds: number])[];

export interface EngineReport {
  readonly rows: Row[];
  readonly byLength: Growth;
  readonly byLanguages: Growth;
}

/** Puts the languages in as a package has them: packed, each parsed when a text asks for it. */
const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]languages[\\/]ready\.ts$/ }, () => {
      const roles = rolesIn(Object.values(READY_LANGUAGES).map(({ lexicon }) => lexicon.phrases));
      const getters = Object.entries(READY_LANGUAGES).map(
        ([tag, language]) =>
          `get ${tag}() { return unpackLanguage(known.${tag} ??= JSON.parse(${JSON.stringify(JSON.stringify(packLanguage(language, roles)))}), roles); }`,
      );
      return {
        contents: `import { unpackLanguage } from '../worker-files/packed-language'; const known = {}; const roles = ${JSON.stringify(roles)}; export const READY_LANGUAGES = { ${getters.join(', ')} };`,
        loader: 'js',
      };
    });
  },
};

/** Bundles the engine into one file, as the build does; names of functions are not kept, which costs time. */
async function bundled(folder: string): Promise<{ path: string; compact: string }> {
  const path = join(folder, 'engine.cjs');
  const contents = [
    "export * from './claim/read-claims'",
    "export * from './claim/read-quantities'",
    "export * from './text/normalise'",
    "export * from './languages'",
    "export * from './dataset/load-dataset'",
  ].join(';');
  await build({
    stdin: { contents, resolveDir: SOURCE, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: path,
    logLevel: 'error',
    plugins: [packedLanguages],
  });
  const { compileDataset } = await import('../../src/dataset/compile-dataset');
  const { readDatasetFiles } = await import('../../src/dataset/node-read-dataset');
  const compact = join(folder, 'dataset.json');
  writeFileSync(compact, JSON.stringify(compileDataset(readDatasetFiles())));
  return { path, compact };
}

/** First claims in a new process, in milliseconds, from before the engine is loaded; and the memory that it then holds. */
function coldStart(files: { path: string; compact: string }, article: string): { milliseconds: number; megabytes: number } {
  const script = `const a = JSON.parse(require('fs').readFileSync(${JSON.stringify(article)}, 'utf8')), d = require('fs').readFileSync(${JSON.stringify(files.compact)}, 'utf8');
const t = performance.now(); const e = require(${JSON.stringify(files.path)}); e.readClaims(a, e.loadDataset(JSON.parse(d)));
const m = performance.now() - t; globalThis.gc?.(); console.log(JSON.stringify({ milliseconds: m, megabytes: process.memoryUsage().heapUsed / 1e6 }));`;
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', script], { encoding: 'utf8' })) as {
    milliseconds: number;
    megabytes: number;
  };
}

/** Of the labelled numbers of a language: the share that a reader finds with the right value. */
function foundShare(lang: string, read: PeerReader): number {
  let found = 0;
  let all = 0;
  for (const { paragraphs, claims } of documentsIn(lang).slice(0, DOCUMENTS)) {
    paragraphs.forEach((paragraph, p) => {
      const wanted = claims.filter((claim) => claim.p === p && claim.value !== undefined);
      if (wanted.length === 0) return;
      const numbers = read(paragraph);
      for (const { quote, value } of wanted) {
        all += 1;
        const start = paragraph.indexOf(quote);
        const end = start + quote.length;
        if (
          numbers.some(
            (number) =>
              number.start < end && number.end > start && Math.abs(Math.abs(number.value) - Math.abs(value)) <= 1e-6 * Math.abs(value),
          )
        )
          found += 1;
      }
    });
  }
  return found / all;
}

/** Measures the engine. */
export async function benchEngine(tell: (row: Row) => void): Promise<EngineReport> {
  const folder = mkdtempSync(join(tmpdir(), 'chiffre-bench-'));
  try {
    const files = await bundled(folder);
    const engine = createRequire(import.meta.url)(files.path) as Engine;
    const dataset = engine.loadDataset(JSON.parse(readFileSync(files.compact, 'utf8')));
    const read = (article: Article): unknown => engine.readClaims(article, dataset);
    const rows: Row[] = [];
    const add = (row: Row): void => {
      rows.push(row);
      tell(row);
    };
    const against: number[] = [];
    for (const lang of LANGUAGE_TAGS) {
      const news = madeArticle(lang, ARTICLE_LENGTH, 'news');
      const dense = madeArticle(lang, ARTICLE_LENGTH, 'claims');
      const [text, denseText] = [textOf(news), textOf(dense)];
      const peer = recognizers(lang);
      for (let round = 0; round < WARM_UP; round += 1) for (const article of [news, dense]) read(article);
      for (let round = 0; round < PEER_WARM_UP; round += 1) for (const whole of [text, denseText]) peer?.(whole);
      // The peer gets the article's text in one piece, in which it is quicker than paragraph by paragraph.
      const times = inTurns(
        ROUNDS,
        { news: () => read(news), peer: () => peer?.(text), dense: () => read(dense), peerDense: () => peer?.(denseText) },
        RUNS,
        processorTimed,
      );
      const articleFile = join(folder, `${lang}.json`);
      writeFileSync(articleFile, JSON.stringify(news));
      const cold = Array.from({ length: COLD_RUNS }, () => coldStart(files, articleFile));
      const words = engine.languageOf(lang);
      const own =
        words &&
        ((paragraph: string) => {
          const normal = engine.normalise(paragraph);
          return engine
            .readQuantities(normal, words.numbers, { tag: lang })
            .map(({ start, end, value }) => ({ start: normal.toOriginal(start), end: normal.toOriginal(end, 'end'), value }));
        });
      const warm = spreadOf(times.news);
      const ratio = peer ? ratioOf(times.peer, times.news) : null;
      if (ratio) against.push(ratio.median);
      add({
        area: 'Engine',
        what: `${lang}: article of 15,000 characters`,
        value: `${written(warm, 'ms')} of processor time, ${digits(ARTICLE_LENGTH / warm.median / 1000)} million characters a second; with a claim in every sentence ${digits(spreadOf(times.dense).median)} ms; first in a new process ${digits(spreadOf(cold.map(({ milliseconds }) => milliseconds)).median)} ms, ${digits(
          quantile(
            cold.map(({ megabytes }) => megabytes),
            0.5,
          ),
        )} MB`,
      });
      add({
        area: 'Engine',
        what: `${lang}: labelled numbers read with the right value`,
        value: [
          own && `${(100 * foundShare(lang, own)).toFixed(0)} %`,
          peer
            ? `recognizers-text-number ${(100 * foundShare(lang, peer)).toFixed(0)} %`
            : 'recognizers-text-number does not read the language',
          compromise(lang) && `compromise ${(100 * foundShare(lang, compromise(lang) ?? (() => []))).toFixed(0)} %`,
        ]
          .filter(Boolean)
          .join('; '),
      });
      if (ratio) {
        add({
          area: 'Engine',
          what: `${lang}: recognizers-text-number takes for the numbers of the same article`,
          value: `${written(ratio, '× our time for its claims')}; with a claim in every sentence ${digits(ratioOf(times.peerDense, times.dense).median)} ×`,
          goal: '≥ 15 ×',
          met: ratio.median >= 15,
        });
      }
      const nlp = compromise(lang);
      if (nlp) {
        const both = inTurns(5, { ours: () => read(news), theirs: () => nlp(text) }, RUNS, processorTimed);
        add({
          area: 'Engine',
          what: `${lang}: compromise takes for the numbers of the same article`,
          value: written(ratioOf(both.theirs, both.ours), '× our time for its claims'),
        });
      }
    }
    if (against.length > 0) {
      const median = spreadOf(against).median;
      add({
        area: 'Engine',
        what: 'recognizers-text-number for numbers alone, against our claims of an article of 15,000 characters',
        value: `${digits(median)} × our time, the middle of ${against.length} languages that it reads (${digits(Math.min(...against))}–${digits(Math.max(...against))})`,
        goal: '≥ 15 × in each',
        met: Math.min(...against) >= 15,
        headline: true,
      });
    }
    const byLength = growthByLength(read);
    const byLanguages = growthByLanguages(read);
    const perCharacter = byLength.map(([size, milliseconds]) => milliseconds / size);
    add({
      area: 'Engine',
      what: 'time a character of a text of 10 MB, against one of 100 kB',
      value: `${digits((perCharacter.at(-1) ?? Number.NaN) / (perCharacter[2] ?? Number.NaN))} ×`,
      goal: 'a straight line: ≤ 2 ×',
      met: (perCharacter.at(-1) ?? Number.NaN) / (perCharacter[2] ?? Number.NaN) <= 2,
      headline: true,
    });
    return { rows, byLength, byLanguages };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function growthByLength(read: (article: Article) => unknown): Growth {
  return [1e3, 1e4, 1e5, 1e6, 1e7].map((size) => {
    const article = madeArticle('en', size, 'claims');
    const rounds = size >= 1e6 ? 1 : 5;
    return [size, Math.min(...Array.from({ length: rounds }, () => timed(() => read(article))))] as const;
  });
}

/** The same number of characters, in more and more languages. */
function growthByLanguages(read: (article: Article) => unknown): Growth {
  return LANGUAGE_TAGS.map((_, index) => {
    const tags = LANGUAGE_TAGS.slice(0, index + 1);
    const passages = tags.flatMap((lang) =>
      madeArticle(lang, (4 * ARTICLE_LENGTH) / tags.length, 'claims').passages.map((passage) => ({ ...passage, lang })),
    );
    const article: Article = { title: passages[0]?.text ?? '', passages, lang: tags[0] ?? 'en', published: null };
    return [tags.length, Math.min(...Array.from({ length: 4 }, () => timed(() => read(article))))] as const;
  });
}
