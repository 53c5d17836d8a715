import { describe, expect, it } from 'vitest';
import { MOST_OWN_FIGURES, type Fault, type KnownNames } from '../../../src/own-figures/own-figures';
import { readFigures } from '../../../src/own-figures/read-figures';
import { OWN_COLUMNS } from '../../../src/own-figures/read-csv';
import { madeFigure } from '../dataset/made-dataset';

const NAMES: KnownNames = {
  apps: [
    { id: 'pling', name: 'Pling' },
    { id: 'fast-chat', name: 'Fast Chat' },
  ],
  events: [{ id: 'big-outage', apps: ['pling'] }],
};
const HEADER = 'app,metric,value,asOf,who,url';
const GOOD = 'pling,monthly-active-users,1200000,2026-03,Our desk,https://paper.example/pling';

/** What is wrong with a text, in the form in which a reader is told: line, column, field, what. */
const faultsIn = (text: string, names = NAMES): string[] => readFigures(text, names).faults.map(told);
const told = ({ line, column, field, reason }: Fault): string =>
  [`${line}:${column}`, field ?? '-', reason.code, ...('known' in reason ? [reason.known] : [])].join(' ');

describe('CSV', () => {
  it('few columns are enough; the rest has a usual value', () => {
    const { figures, faults } = readFigures(`${HEADER}\n${GOOD}\n`, NAMES);
    expect(faults).toEqual([]);
    expect(figures).toEqual([
      {
        app: 'pling',
        figure: {
          metric: 'monthly-active-users',
          value: 1_200_000,
          bound: 'exact',
          area: 'world',
          asOf: '2026-03',
          window: null,
          origin: 'company',
          who: 'Our desk',
          use: 'reference',
          note: null,
          sources: [
            { url: 'https://paper.example/pling', publisher: 'Our desk', published: null, title: null, primary: false, seen: true },
          ],
        },
      },
    ]);
  });

  it('every column, in any order, behind a byte order mark, with semicolons, quotes and line ends of Windows', () => {
    const columns = [...OWN_COLUMNS].reverse();
    const cells: Record<string, string> = {
      app: 'Fast Chat',
      metric: 'revenue',
      value: '1.5e9',
      currency: 'EUR',
      bound: 'about',
      area: 'FR',
      asOf: '2025',
      window: 'P1Y',
      feature: 'group-calls',
      origin: 'press',
      who: 'A; B',
      use: 'context',
      url: 'https://paper.example/a',
      publisher: 'The "Paper"',
      published: '2026-01-02',
      title: 'Two\r\nlines',
      note: '=1+1',
    };
    const row = columns.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(';');
    const { figures, faults } = readFigures(`\uFEFF${columns.join(';')}\r\n${row}\r\n`, NAMES);
    expect(faults).toEqual([]);
    expect(figures[0]).toMatchObject({
      app: 'fast-chat',
      figure: {
        value: 1.5e9,
        currency: 'EUR',
        bound: 'about',
        area: 'FR',
        window: 'P1Y',
        feature: 'group-calls',
        origin: 'press',
        use: 'context',
        note: '=1+1',
        sources: [{ publisher: 'The "Paper"', published: '2026-01-02', title: 'Two\r\nlines' }],
      },
    });
  });

  it.each([
    ['Plong,monthly-active-users,1,2026-03,A,https://a.example', '2:1 app app pling'],
    ['pling,monthly-users,1,2026-03,A,https://a.example', /^2:2 metric choice monthly-active-users/],
    ['pling,users,"1,200,000",2026-03,A,https://a.example', '2:3 value number'],
    ['pling,users,12.5,2026-03,A,https://a.example', '2:3 value range'],
    ['pling,users,-5,2026-03,A,https://a.example', '2:3 value range'],
    ['pling,users,0,2026-03,A,https://a.example', '2:3 value range'],
    ['pling,users,5,3/2026,A,https://a.example', '2:4 asOf date'],
    ['pling,users,5,2026-03,,https://a.example', '2:5 who required'],
    ['pling,users,5,2026-03,A,a.example', '2:6 url address'],
    ['pling,users,5,2026-03,A', '2:6 - cells'],
    ['pling,users,5,2026-03,A,https://a.example,more', '2:7 - cells'],
    ['pling,revenue,5,2026-03,A,https://a.example', '2:1 currency required'],
  ])('%s', (row, fault) => {
    const [first] = faultsIn(`${HEADER}\n${row}\n`);
    if (typeof fault === 'string') expect(first).toBe(fault);
    else expect(first).toMatch(fault);
  });

  it('tells every fault of a row, and takes the good rows around it', () => {
    const { figures, faults } = readFigures(
      `${HEADER}\n${GOOD}\nnobody,what,much,when,,where\n\n${GOOD.replace('1200000', '1300000')}\n`,
      NAMES,
    );
    expect(figures.map(({ figure }) => figure.value)).toEqual([1_200_000, 1_300_000]);
    expect(faults.map(({ line }) => line)).toEqual(faults.map(() => 3));
    expect(faults.map(({ field }) => field)).toEqual(['app', 'metric', 'value', 'asOf', 'who', 'url']);
  });

  it('counts lines as an editor does, over empty lines and line ends inside cells', () => {
    const long = 'pling,users,5,2026-03,"Our\n\ndesk",https://a.example';
    expect(faultsIn(`\n${HEADER}\n\n${long}\n${long.replace(',5,', ',x,')}\npling,users,y,2026-03,A,https://a.example\n`)).toEqual([
      '7:3 value number',
      '10:3 value number',
    ]);
  });

  it.each([
    ['', '1:1 - empty'],
    ['\uFEFF \n', '1:1 - empty'],
    ['app,value\npling,5\n', '1:1 metric no-column'],
    [`${HEADER},colour\n${GOOD},red\n`, `1:7 colour unknown ${OWN_COLUMNS.join(', ')}`],
    [`${HEADER}\n${GOOD.replace('Our desk', '"Our desk')}\n`, '2:1 - quotes'],
    [`${HEADER}\n${GOOD}\n${GOOD}\n`, '3:1 - twice'],
  ])('a file with a fault: %j', (text, fault) => expect(faultsIn(text)[0]).toBe(fault));

  it('an event must be one of the app', () => {
    const header = `${HEADER},event`;
    const row = (app: string) => `${app},people-affected,5,2026-03,A,https://a.example,big-outage`;
    expect(faultsIn(`${header}\n${row('pling')}\n${row('fast-chat')}\n`)).toEqual(['3:7 event event']);
  });
});

describe('JSON', () => {
  const file = (...figures: unknown[]): string => JSON.stringify({ app: 'pling', figures }, null, 2);

  it('a file of the dataset, or a list of such', () => {
    const [one, two] = [madeFigure(), madeFigure({ value: 2_000_000 })];
    expect(readFigures(file(one), NAMES)).toEqual({ figures: [{ app: 'pling', figure: one }], faults: [] });
    const list = `[${file(one)},${JSON.stringify({ $schema: '../x', app: 'fast-chat', figures: [two] })}]`;
    expect(readFigures(list, NAMES).figures.map(({ app, figure }) => [app, figure.value])).toEqual([
      ['pling', 1_000_000],
      ['fast-chat', 2_000_000],
    ]);
  });

  it('faults are told by line and column of the value', () => {
    const text = file(madeFigure(), { ...madeFigure({ value: 3 }), asOf: 'soon', colour: 'red' });
    const line = text.split('\n').findIndex((each) => each.includes('"soon"')) + 1;
    const column = (text.split('\n')[line - 1] ?? '').indexOf('"soon"') + 1;
    const { figures, faults } = readFigures(text, NAMES);
    expect(figures).toHaveLength(1);
    expect(faults).toContainEqual({ line, column, field: 'asOf', reason: { code: 'date', value: 'soon' } });
    expect(faults.map(({ reason }) => reason.code)).toContain('unknown');
  });

  it.each([
    ['{"app": "pling",\n "figures": [}', '2:14 - json'],
    ['{"figures": []}', '1:1 - shape'],
    ['[]', '1:1 - empty'],
    ['{"app": "nobody at all", "figures": [1, 2]}', '1:9 app app '],
    ['{"app": "pling",\n "figures": [\n{}]}', '3:1 metric required'],
  ])('%j', (text, fault) => expect(faultsIn(text)[0]).toBe(fault));

  it('an unknown app is told once, not with each of its figures', () => {
    expect(faultsIn(JSON.stringify({ app: 'nobody', figures: [madeFigure(), madeFigure({ value: 2 })] }))).toEqual(['1:8 app app ']);
  });

  it('a figure that stands twice is taken once', () => {
    const text = file(madeFigure(), madeFigure());
    const { figures, faults } = readFigures(text, NAMES);
    expect(figures).toHaveLength(1);
    expect(faults).toMatchObject([{ reason: { code: 'twice', line: 4 } }]);
  });
});

describe('many figures', () => {
  const rows = (count: number): string =>
    `${HEADER}\n${Array.from({ length: count }, (_, at) => GOOD.replace('1200000', String(at + 1))).join('\n')}\n`;

  it('as many as there is room for', () => {
    expect(readFigures(rows(3), NAMES, 3).figures).toHaveLength(3);
    expect(readFigures(rows(4), NAMES, 3)).toEqual({
      figures: [],
      faults: [{ line: 1, column: 1, field: null, reason: { code: 'too-many', most: 3 } }],
    });
  });

  it('fifty thousand of them, and not one more', () => {
    expect(readFigures(rows(MOST_OWN_FIGURES), NAMES).figures).toHaveLength(MOST_OWN_FIGURES);
    expect(readFigures(rows(MOST_OWN_FIGURES + 1), NAMES).faults).toMatchObject([{ reason: { code: 'too-many' } }]);
  });
});
