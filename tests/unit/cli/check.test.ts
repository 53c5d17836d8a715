import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts the command anew, and the first one bundles it.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../..');
let folder = '';

const TEXT = 'Telegram passe un cap\n\nTelegram compte désormais 100 millions d’utilisateurs actifs par mois, a annoncé Pavel Durov.\n';
const PAGE = `<!doctype html><html lang="fr"><head><title>Telegram passe un cap</title><meta property="article:published_time" content="2016-02-23T10:00:00+01:00"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Telegram passe un cap</h1>
<p>La messagerie instantanée Telegram compte désormais 100 millions d’utilisateurs actifs par mois, a annoncé mardi son fondateur Pavel Durov au salon de Barcelone.</p>
<p>Le service chiffré a été lancé en 2013 et fonctionne sur les téléphones comme sur les ordinateurs, selon son éditeur.</p></article></body></html>`;

/** Runs the command as npm does. */
function check(...args: string[]): { lines: Record<string, unknown>[]; out: string; err: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'src/cli/run.mjs'), 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = args.includes('--json')
    ? stdout
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    : [];
  return { lines, out: stdout, err: stderr, status };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffre-check-'));
  mkdirSync(join(folder, 'some/deeper'), { recursive: true });
  writeFileSync(join(folder, 'some/text.txt'), TEXT);
  writeFileSync(join(folder, 'some/page.html'), PAGE);
  writeFileSync(join(folder, 'some/deeper/packed.html.gz'), gzipSync(PAGE));
  writeFileSync(
    join(folder, 'some/deeper/labelled.json'),
    JSON.stringify({
      id: 'own-1',
      lang: 'fr',
      published: '2016-02-23',
      paragraphs: [
        '',
        'Deux mots.',
        'Selon son fondateur Pavel Durov, Telegram compte désormais 100 millions d’utilisateurs actifs par mois.',
      ],
    }),
  );
  writeFileSync(join(folder, 'some/index.json'), '{"rows":[]}');
  writeFileSync(join(folder, 'broken.json'), '{"paragraphs":');
  writeFileSync(join(folder, 'torn.html.gz'), gzipSync(PAGE).subarray(0, 40));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check from the terminal', () => {
  test('one line a claim, in the form that others read', () => {
    const { lines, status } = check('--json', '--published', '2016-02-23', '--today', '2026-01-01', 'some/text.txt');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(Object.keys(line ?? {}).filter((key) => !['valueMax', 'currency', 'feature', 'former', 'reasonCode'].includes(key))).toEqual([
      'doc',
      'p',
      'start',
      'end',
      'quote',
      'app',
      'metric',
      'value',
      'bound',
      'window',
      'area',
      'asOf',
      'event',
      'mode',
      'attribution',
      'verdict',
      'reason',
      'figures',
    ]);
    expect(line).toMatchObject({
      doc: 'text',
      p: 1,
      quote: '100 millions',
      app: 'telegram',
      metric: 'monthly-active-users',
      value: 1e8,
      bound: 'exact',
      window: null,
      area: 'world',
      mode: 'asserted',
      verdict: 'matches',
    });
    const paragraph = TEXT.split('\n\n')[1] ?? '';
    expect(paragraph.slice(Number(line?.['start']), Number(line?.['end']))).toBe('100 millions');
    expect(line?.['reason']).toMatch(/^\p{Lu}.*\.$/u);
    const [figure] = (line?.['figures'] ?? []) as Record<string, unknown>[];
    expect(Object.keys(figure ?? {}).filter((key) => !['currency', 'feature', 'event'].includes(key))).toEqual([
      'role',
      'app',
      'metric',
      'value',
      'bound',
      'asOf',
      'area',
      'window',
      'source',
    ]);
    expect(figure).toMatchObject({
      role: 'record',
      app: 'telegram',
      source: { publisher: 'Telegram', url: expect.stringMatching(/^https:/) },
    });
  });

  test('folders with all their subfolders, every kind of document, and paragraphs keep their index', () => {
    const { lines, status, err } = check('--json', 'some');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(lines.map(({ doc, quote }) => `${String(doc)} ${String(quote)}`)).toEqual([
      'own-1 100 millions',
      'packed 100 millions',
      'page 100 millions',
      'text 100 millions',
    ]);
    expect(lines[0]).toMatchObject({ p: 2, verdict: 'matches' });
    expect(lines[2]).toMatchObject({ verdict: 'matches' });
    expect(lines[3], 'without a date nothing is called outdated').toMatchObject({ verdict: 'matches' });
  });

  test('a bad file is told on standard error, the others are still done, and the status is 2', () => {
    const { lines, status, err } = check('--json', 'broken.json', 'missing.txt', 'torn.html.gz', 'some/text.txt');
    expect(lines).toHaveLength(1);
    expect(status).toBe(2);
    for (const name of ['broken.json', 'missing.txt', 'torn.html.gz']) expect(err).toContain(name);
  });

  test('an index that is named itself is no document', () => {
    expect(check('some/index.json')).toMatchObject({ status: 2, err: expect.stringContaining('not a document') });
  });

  test('a table for people', () => {
    const { out, status } = check('--published', '2016-02-23', 'some/text.txt');
    expect(status).toBe(0);
    expect(out).toMatch(/100 millions +telegram monthly-active-users +matches/);
  });

  test('what another program hands over, whatever it is', () => {
    for (const input of [TEXT, PAGE]) {
      const { stdout } = spawnSync(process.execPath, [join(root, 'src/cli/run.mjs'), 'check', '--json', '--published', '2016-02-23', '-'], {
        input,
        encoding: 'utf8',
      });
      expect(stdout).toContain('"doc":"stdin"');
      expect(stdout).toContain('"quote":"100 millions"');
    }
  });

  test('articles as they were read', () => {
    const { lines } = check('--json', '--articles', 'some/page.html', 'some/text.txt');
    expect(lines).toEqual([
      {
        doc: 'page',
        title: 'Telegram passe un cap',
        lang: 'fr',
        published: { date: '2016-02-23', certainty: 'stated', origin: 'meta' },
        passages: 3,
        characters: expect.any(Number),
      },
      {
        doc: 'text',
        title: 'Telegram passe un cap',
        lang: expect.any(String),
        published: null,
        passages: 2,
        characters: expect.any(Number),
      },
    ]);
  });

  test('the trace tells what the stages saw', () => {
    expect(check('--trace', 'some/text.txt').out).toMatch(/100 millions +\w+ +kept/);
  });

  test.each([
    [['--published', '23.2.2016', 'some/text.txt'], /--published "23.2.2016" is no date/],
    [['--today', '2016', 'some/text.txt'], /is no day/],
    [['--lang', 'français!', 'some/text.txt'], /is no language tag/],
    [['--wrong', 'some/text.txt'], /--wrong/],
    [[], /at least one file/],
  ])('a mistake in the command is said with what to write: %j', (args, message) => {
    const { err, status } = check(...args);
    expect(err).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('the two bundled articles', () => {
  const seen = (name: string): string[] =>
    check('--json', '--today', '2026-07-01', join(root, 'tests/samples', name)).lines.map(({ quote, app, metric, verdict }) =>
      [quote, app, metric, verdict].join(' '),
    );

  test('the one of February 2016', () => {
    expect(seen('telegram-audience.html')).toEqual([
      '100 millions telegram monthly-active-users matches',
      '100 millions telegram monthly-active-users matches',
      '15\u00A0millions telegram daily-active-users outdated',
      '350\u202F000 telegram new-users matches',
      '200 telegram group-size matches',
    ]);
  });

  test('the one of March 2019', () => {
    expect(seen('facebook-outage.html')).toEqual([
      '3 millions telegram new-users matches',
      '3 millions telegram new-users matches',
      'trois millions telegram new-users matches',
      '50 millions facebook people-affected revised',
      '29 millions facebook people-affected matches',
    ]);
  });
});

const seeds = join(root, '../shared/seeds');
describe.skipIf(!existsSync(seeds))('the two articles that the project started from (skipped where ../shared is absent)', () => {
  const verdicts = (args: string[]): string[] =>
    check('--json', '--today', '2026-07-01', ...args).lines.map(
      ({ quote, metric, verdict }) => `${String(quote)} ${String(metric)} ${String(verdict)}`,
    );

  test('the article of 2016', () => {
    expect(verdicts(['--published', '2016-02-23', join(seeds, '000_1376bfe39163d8c6.txt')])).toEqual([
      '100 millions monthly-active-users matches',
      '15 millions daily-active-users outdated',
      '100 millions monthly-active-users matches',
      '350 000 new-users matches',
      '200 group-size matches',
    ]);
  });

  test('the article of 2019', () => {
    expect(verdicts(['--published', '2019-03-14', join(seeds, '003_15315c3bb6ebb17d.txt')])).toEqual([
      '3 millions new-users matches',
      '3 millions new-users matches',
      '3 millions new-users matches',
      'trois millions new-users matches',
      '50 millions people-affected revised',
      '29 millions people-affected matches',
    ]);
  });
});
