import { expect, test } from 'vitest';
import { failedSpecs, failedUnits } from '../../../src/cli/failed-tests.mjs';

const message = '\u001B[31mError: expect(locator).toHaveText\u001B[39m\n\nExpected: "ten"\nReceived: "nine"\na\nb\nc\nd';

test('a failed browser test is told with its place and the beginning of its message, without colours', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'card.spec.ts',
    line: 12,
    tests: [{ status, annotations: [], results: [{ errors: status === 'expected' ? [] : [{ message }] }] }],
  });
  const report = {
    suites: [{ suites: [{ specs: [spec('opens', 'expected'), spec('closes', 'unexpected')] }], specs: [spec('stays', 'flaky')] }],
    errors: [{ message: 'no browser' }],
  };
  expect(failedSpecs(report)).toEqual([
    expect.stringContaining('card.spec.ts:12 stays\n'),
    'card.spec.ts:12 closes\n    Error: expect(locator).toHaveText\n    Expected: "ten"\n    Received: "nine"\n    a\n    b\n    c',
    'outside of tests\n    no browser',
  ]);
});

test('a failed unit test is told, and a file that could not be loaded', () => {
  const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
  const report = {
    testResults: [
      { name: 'a.test.ts', status: 'passed', assertionResults: [passed] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [passed, { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] }],
      },
      { name: 'c.test.ts', status: 'failed', message: 'cannot find ./d', assertionResults: [] },
    ],
  };
  expect(failedUnits(report)).toEqual(['b.test.ts: takes away\n    expected 1 to be 2', 'c.test.ts\n    cannot find ./d']);
});
