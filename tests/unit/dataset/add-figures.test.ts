import { describe, expect, it } from 'vitest';
import { addFigures } from '../../../src/dataset/add-figures';
import { madeDataset, madeFigure } from './made-dataset';

const dataset = madeDataset({ figures: { pling: [madeFigure({ asOf: '2019' }), madeFigure({ asOf: '2021-05', value: 2_000_000 })] } });
const figures = madeDataset({
  figures: {
    pling: [madeFigure({ asOf: '2018-03', value: 1 }), madeFigure({ asOf: '2020', value: 3 }), madeFigure({ asOf: '2022-Q1', value: 4 })],
  },
});

describe('added figures', () => {
  const joined = addFigures(dataset, [{ label: 'Desk', decides: true, figures }]);

  it('stand among the others by time, with their label', () => {
    for (const metric of ['monthly-active-users', undefined] as const) {
      expect(joined.figuresOf('pling', metric).map(({ asOf, own }) => [asOf, own ?? null])).toEqual([
        ['2018-03', 'Desk'],
        ['2019', null],
        ['2020', 'Desk'],
        ['2021-05', null],
        ['2022-Q1', 'Desk'],
      ]);
    }
  });

  it('come in the same array each time, and leave other answers as they are', () => {
    expect(joined.figuresOf('pling', 'monthly-active-users')).toBe(joined.figuresOf('pling', 'monthly-active-users'));
    expect(joined.figuresOf('pling', 'users')).toBe(dataset.figuresOf('pling', 'users'));
    expect(addFigures(dataset, [])).toBe(dataset);
  });

  it('are context where they may not decide', () => {
    const beside = addFigures(dataset, [
      { label: 'Desk', decides: false, figures },
      { label: 'Other', decides: true, figures },
    ]);
    const told = beside.figuresOf('pling').map(({ own, use }) => `${own ?? 'bundled'} ${use}`);
    expect(Object.fromEntries([...new Set(told)].map((each) => [each, told.filter((other) => other === each).length]))).toEqual({
      'Desk context': 3,
      'Other reference': 3,
      'bundled reference': 2,
    });
  });
});
