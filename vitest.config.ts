import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Two projects: nearly everything is pure and runs as it is; what talks to the browser's API gets WXT's fake browser.
 * Tests that need a DOM say so in their first line: `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          setupFiles: ['tests/property-seed.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/unit/extension/**',
            'tests/unit/entrypoints/**',
            'tests/fuzz/extension/**',
            'tests/e2e/**',
            'tests/gallery/**',
            'tests/bench/**',
          ],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'extension',
          setupFiles: ['tests/property-seed.ts'],
          include: ['tests/unit/{extension,entrypoints}/**/*.test.{ts,tsx}', 'tests/fuzz/extension/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
