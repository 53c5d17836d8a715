import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, test } from 'vitest';

/** How many times as many inputs as in a run of all tests; `npm run fuzz` raises it. */
const TIMES = Number(process.env['CHIFFRE_FUZZ'] ?? 1);
/** Where the number of inputs is written, for the sum over all files. */
const COUNTS = process.env['CHIFFRE_FUZZ_COUNTS'];

let inputs = 0;

afterAll(() => {
  if (COUNTS !== undefined) appendFileSync(COUNTS, `${inputs}\n`);
  inputs = 0;
});

/**
 * Defines a test over many inputs.
 * @param name - what holds for each of them
 * @param runs - inputs in a run of all tests; more where each is quick
 * @param arbitrary - makes the inputs
 * @param holds - throws for an input that it does not hold for
 */
export function fuzz<Input>(
  name: string,
  runs: number,
  arbitrary: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): void {
  test(name, { timeout: 60_000 * TIMES }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (input) => {
        inputs += 1;
        await holds(input);
      }),
      { numRuns: runs * TIMES },
    );
  });
}

/** Any string, from ASCII to lone surrogates and controls, often of many repeated characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 400 })).map(([piece, times]) => piece.repeat(times)),
);
