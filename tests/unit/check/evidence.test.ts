import { describe, expect, test } from 'vitest';
import { assessClaim } from '../../../src/check/assess-claim';
import type { EvidenceRole } from '../../../src/check/assessment';
import type { Claim } from '../../../src/claim/claim';
import { datasetFromFiles } from '../../../src/dataset/node-read-dataset';
import { madeClaim } from './made-claim';

const dataset = datasetFromFiles();
const M = 1e6;
const shown = (claim: Partial<Claim>, published: string, role: EvidenceRole) =>
  assessClaim(madeClaim({ app: 'telegram', ...claim }), { published, today: '2026-07-29', dataset }).evidence.filter((each) => each.role === role).map(({ figure }) => figure);

describe('figures shown with a claim', () => {
  test('what came since: ten times as many', () => {
    expect(shown({ value: 100 * M }, '2016-02-23', 'since')).toEqual([expect.objectContaining({ value: 1000 * M, asOf: '2025-03-19' })]);
  });
  test('the correction of a revised number', () => {
    expect(shown({ app: 'facebook', metric: 'people-affected', value: 50 * M, event: 'cambridge-analytica' }, '2018-03-20', 'since')).toEqual([expect.objectContaining({ value: 87 * M })]);
  });
  test('rivals of the time', () => {
    expect(shown({ value: 100 * M }, '2016-02-23', 'related').map(({ app }) => app)).toContain('whatsapp');
  });
  test('what became of a forecast', () => {
    expect(shown({ metric: 'users', value: 1000 * M, mode: 'forecast' }, '2024-04-17', 'record')).toEqual([expect.objectContaining({ asOf: '2025-03-19' })]);
  });
  test('the part of the app that a limit is of, beside the whole', () => {
    expect(shown({ metric: 'group-size', value: 200, bound: 'at-most' }, '2016-02-23', 'record')).toEqual([expect.objectContaining({ feature: 'basic-groups' })]);
    expect(shown({ metric: 'group-size', value: 200, bound: 'at-most' }, '2016-02-23', 'related')).toContainEqual(expect.objectContaining({ metric: 'group-size', value: 1000 }));
  });
  test('a disputed figure is a hint and never the record', () => {
    const claim = { app: 'facebook', metric: 'people-affected', area: 'GB', event: 'cambridge-analytica', value: 10 * M } as const;
    expect(shown(claim, '2018-04-05', 'record').every(({ status }) => status !== 'disputed')).toBe(true);
    expect(shown(claim, '2018-04-05', 'hint')).toContainEqual(expect.objectContaining({ status: 'disputed' }));
  });
  test('each figure once, in the order record, since, hint, related', () => {
    const { evidence } = assessClaim(madeClaim({ app: 'facebook', metric: 'daily-active-users', value: 3430 * M, namedApps: ['meta'] }), { published: '2025-06-15', today: '2026-07-29', dataset });
    const order: readonly EvidenceRole[] = ['record', 'since', 'hint', 'related'];
    expect(evidence.map(({ role }) => order.indexOf(role))).toEqual(evidence.map(({ role }) => order.indexOf(role)).toSorted((a, b) => a - b));
    expect(new Set(evidence.map(({ figure }) => figure)).size).toBe(evidence.length);
  });
});
