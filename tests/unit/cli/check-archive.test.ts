/** The terminal command on much: web archives in bounded memory, lines, other forms, added figures, failures told at the end. */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { startProgress } from '../../../src/cli/check-progress';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const root = join(import.meta.dirname, '../../..');
let folder = '';

/** Tells on standard error how much memory the process had at most, in kilobytes. */
const TELL_PEAK = `data:text/javascript,process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`;

function check(args: readonly string[], input = ''): { out: string; err: string; status: number | null; peak: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', TELL_PEAK, join(root, 'src/cli/run.mjs'), 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  });
  return { out: stdout, err: stderr.replace(/^peak \d+\n/m, ''), status, peak: Number(/^peak (\d+)$/m.exec(stderr)?.[1]) };
}

const jsonLines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const CLAIM =
  'Telegram compte désormais 100 millions d’utilisateurs actifs par mois, a annoncé mardi son fondateur Pavel Durov au salon de Barcelone.';

/** A page of a news site, of some 100 kB as they are, that names the app or not. */
function pageOf(number: number, sentence: string): string {
  const weight = `window.state = "${(7919 * (number + 1)).toString(36).repeat(20_000)}";`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page ${number}</title><meta property="article:published_time" content="2016-02-23T10:00:00+01:00"></head>
<body><article><h1>Les nouvelles du jour</h1><p>${sentence}</p><p>Le service a été lancé en 2013 et fonctionne sur les téléphones comme sur les ordinateurs, selon son éditeur.</p></article><script>${weight}</script></body></html>`;
}

interface Archived {
  readonly url: string;
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: string;
}

async function writeWarc(path: string, pages: Iterable<Archived>, gzip: boolean): Promise<void> {
  const file = createWriteStream(join(folder, path));
  for (const { url, body, type = 'text/html; charset=utf-8', status = '200 OK' } of pages) {
    const headers = { 'content-type': type };
    const record = WARCRecord.create(
      {
        url,
        date: '2016-03-01T00:00:00Z',
        type: 'response',
        warcVersion: 'WARC/1.0',
        statusline: `HTTP/1.1 ${status}`,
        httpHeaders: headers,
      },
      [Buffer.from(body)],
    );
    for await (const chunk of new WARCSerializer(record, { gzip }))
      if (!file.write(chunk)) await new Promise((resolve) => file.once('drain', () => resolve(undefined)));
  }
  await new Promise<void>((resolve) => file.end(() => resolve()));
}

function* manyPages(count: number): Generator<Archived> {
  for (let at = 0; at < count; at += 1)
    yield {
      url: `https://news.example/${at}`,
      body: pageOf(
        at,
        at % 20 === 0 ? CLAIM : 'Rien de nouveau aujourd’hui, si ce n’est le temps qu’il fait sur la côte et dans les terres.',
      ),
    };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffre-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('web archives', () => {
  test('pages are read as the server sent them; what is no page is passed over', async () => {
    const page = pageOf(1, CLAIM);
    await writeWarc(
      'few.warc',
      [
        { url: 'https://news.example/one', body: page },
        {
          url: 'https://news.example/old',
          body: Buffer.from(page.replace('<meta charset="utf-8">', '').replaceAll('’', "'"), 'latin1'),
          type: 'text/html; charset=iso-8859-1',
        },
        { url: 'https://news.example/gone', body: page, status: '404 Not Found' },
        { url: 'https://news.example/style', body: page, type: 'text/css' },
        { url: 'https://news.example/numbered', body: page.replaceAll('Telegram', '&#84;elegra&#x6d;') },
        { url: 'https://news.example/quiet', body: pageOf(2, 'Rien de nouveau.') },
      ],
      false,
    );
    const { out, err, status } = check(['--json', '--today', '2026-01-01', 'few.warc']);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(jsonLines(out).map(({ doc, quote, verdict }) => [doc, quote, verdict])).toEqual(
      ['one', 'old', 'numbered'].map((name) => [`https://news.example/${name}`, '100 millions', 'matches']),
    );
  });

  test.each(['warc', 'warc.gz'])('a .%s that ends in the middle gives what it has, is told, and the next file follows', async (ending) => {
    await writeWarc(
      `whole.${ending}`,
      [
        { url: 'https://news.example/one', body: pageOf(1, CLAIM) },
        { url: 'https://news.example/two', body: pageOf(2, CLAIM) },
      ],
      ending.endsWith('gz'),
    );
    const bytes = readFileSync(join(folder, `whole.${ending}`));
    writeFileSync(join(folder, `torn.${ending}`), bytes.subarray(0, Math.floor(bytes.length * 0.9)));
    writeFileSync(join(folder, 'no.warc'), 'garbage\n');
    writeFileSync(join(folder, 'after.txt'), `Titre\n\n${CLAIM}\n`);
    const { out, err, status } = check(['--json', `torn.${ending}`, 'no.warc', 'missing.warc', 'after.txt']);
    expect(jsonLines(out).map(({ doc }) => doc)).toEqual(expect.arrayContaining(['https://news.example/one', 'after']));
    expect(err).toContain(`torn.${ending}: could not be read: ends in the middle of a record`);
    expect(err).toContain('no.warc: could not be read: is no web archive');
    expect(err).toContain('missing.warc: could not be read');
    expect(status).toBe(2);
  });

  test('a whole archive is whole, compressed or not', async () => {
    for (const ending of ['warc', 'warc.gz']) {
      await writeWarc(
        `sound.${ending}`,
        [
          { url: 'https://news.example/one', body: pageOf(1, CLAIM) },
          { url: 'https://news.example/two', body: 'x', type: 'text/plain' },
        ],
        ending.endsWith('gz'),
      );
      expect(check(['--json', `sound.${ending}`])).toMatchObject({ err: '', status: 0 });
    }
  });

  test('a thousand pages take no more memory than fifty', async () => {
    await writeWarc('fifty.warc.gz', manyPages(50), true);
    await writeWarc('thousand.warc.gz', manyPages(1000), true);
    check(['--help']);
    const few = check(['--json', 'fifty.warc.gz']);
    const many = check(['--json', 'thousand.warc.gz']);
    expect(jsonLines(few.out)).toHaveLength(3);
    expect(jsonLines(many.out)).toHaveLength(50);
    expect(many.peak / few.peak, `${few.peak} kB for fifty, ${many.peak} kB for a thousand`).toBeLessThan(1.6);
  });
});

describe('a line in, lines out', () => {
  const line = (parts: object): string => JSON.stringify(parts);

  test('objects with source, text or paragraphs, and paths', () => {
    writeFileSync(join(folder, 'a.txt'), `Titre\n\n${CLAIM}\n`);
    const input = [
      line({ url: 'https://news.example/a', html: pageOf(1, CLAIM) }),
      line({ id: 'b', text: `Titre\n\n${CLAIM}`, lang: 'fr', published: '2016-02-23' }),
      line({ id: 'c', paragraphs: ['', CLAIM], published: '2016-02' }),
      '',
      'a.txt',
      line({ id: 'd', html: pageOf(3, 'Rien.') }),
    ].join('\n');
    const { out, err, status } = check(['--lines', '--today', '2026-01-01'], `${input}\n`);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(jsonLines(out).map(({ doc, verdict }) => [doc, verdict])).toEqual([
      ['https://news.example/a', 'matches'],
      ['b', 'matches'],
      ['c', 'matches'],
      ['a', 'matches'],
    ]);
  });

  test('a bad line is told with its number, and the next ones are still done', () => {
    const { out, err, status } = check(
      ['--lines'],
      `{"html": 5}\n{broken\n{"id":"x"}\nnowhere.txt\n${line({ id: 'good', text: `Titre\n\n${CLAIM}` })}\n`,
    );
    expect(jsonLines(out).map(({ doc }) => doc)).toEqual(['good']);
    for (const place of ['line 1', 'line 2', 'line 3', 'nowhere.txt']) expect(err).toContain(`${place}: could not be read`);
    expect(err, 'and at the end all of them again').toContain('4 could not be read:');
    expect(status).toBe(2);
  });
});

describe('forms and figures', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'one.txt'), `Titre =1+1\n\n${CLAIM}\n`);
    writeFileSync(join(folder, 'two.html.gz'), gzipSync(pageOf(1, CLAIM)));
  });

  test('CSV has one header for all', () => {
    const { out } = check(['--csv', '--published', '2016-02-23', 'one.txt', 'two.html.gz']);
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    expect(data.map(({ url, title, quote, verdict }) => [url, title, quote, verdict])).toEqual([
      ['one.txt', 'Titre =1+1', '100 millions', 'matches'],
      ['two.html.gz', expect.any(String), '100 millions', 'matches'],
    ]);
  });

  test('Markdown has a part for each document', () => {
    const { out } = check(['--markdown', '--published', '2016-02-23', 'one.txt', 'two.html.gz']);
    expect(out.match(/^# /gm)).toHaveLength(2);
    expect(out).toMatch(/^## 100 million monthly active users, Telegram: Matches the record$/m);
  });

  test('figures of a file decide', () => {
    writeFileSync(
      join(folder, 'own.csv'),
      'app,metric,value,asOf,who,url\ntelegram,monthly-active-users,77000000,2016-02,Our desk,https://paper.example/a\n',
    );
    writeFileSync(join(folder, 'text.txt'), `Titre\n\n${CLAIM.replace('100 millions', '77 millions')}\n`);
    const args = ['--json', '--published', '2016-02-23', '--today', '2026-01-01', 'text.txt'];
    expect(jsonLines(check(args).out)[0]).not.toMatchObject({ verdict: 'matches' });
    const [line] = jsonLines(check(['--dataset', 'own.csv', ...args]).out);
    expect(line).toMatchObject({ verdict: 'matches' });
    expect((line?.['figures'] as Record<string, unknown>[] | undefined)?.[0]).toMatchObject({
      role: 'record',
      value: 77_000_000,
      own: 'own.csv',
      source: { url: 'https://paper.example/a' },
    });
  });

  test('faults in such a file are told with line and column, and nothing is checked', () => {
    writeFileSync(join(folder, 'faulty.csv'), 'app,metric,value,asOf,who,url\ntelegrm,users,many,2016,A,https://a.example\n');
    const { out, err, status } = check(['--json', '--dataset', 'faulty.csv', '--dataset', 'absent.csv', 'one.txt']);
    expect(out).toBe('');
    expect(err).toContain('faulty.csv: line 2, column 1 (app): No app “telegrm”. Nearest: telegram');
    expect(err).toContain('absent.csv: ');
    expect(status).toBe(2);
  });

  test.each([
    [['--csv', '--json', 'one.txt'], /Only one form/],
    [['--lines', 'one.txt'], /reads the standard input/],
    [['--trace', '--csv', 'one.txt'], /leave out --csv/],
  ])('a mistake in the command is said with what to write: %j', (args, message) => {
    const { err, status } = check(args);
    expect(err).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('progress', () => {
  const watched = (isTTY: boolean): { texts: string[]; progress: ReturnType<typeof startProgress>; pass: (seconds: number) => void } => {
    const texts: string[] = [];
    let time = 0;
    const progress = startProgress(
      {
        isTTY,
        write: (text: string | Uint8Array) => {
          texts.push(String(text));
          return true;
        },
      },
      () => time,
    );
    return {
      texts,
      progress,
      pass: (seconds) => {
        time += seconds * 1000;
      },
    };
  };

  test('short work is quiet', () => {
    const { texts, progress, pass } = watched(true);
    pass(1);
    progress.done(3);
    expect([texts, progress.summary()]).toEqual([[], '']);
  });

  test('a terminal has one line that changes, and a summary', () => {
    const { texts, progress, pass } = watched(true);
    for (let at = 0; at < 8; at += 1) {
      pass(1);
      progress.done(1);
    }
    expect(texts.filter((text) => text.includes('documents')).at(-1)).toBe('8 documents, 8 claims, 8 s, 1.0 a second');
    expect(texts.filter((text) => text.includes('\n'))).toEqual([]);
    progress.clear();
    expect(texts.at(-1)).toBe('\r\u001B[K');
    expect(progress.summary()).toBe('8 documents, 8 claims, 8 s, 1.0 a second');
  });

  test('a log has a line now and then', () => {
    const { texts, progress, pass } = watched(false);
    for (let at = 0; at < 100; at += 1) {
      pass(1);
      progress.done(0);
    }
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.endsWith('a second\n'))).toBe(true);
  });
});
