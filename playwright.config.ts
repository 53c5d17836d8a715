import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests run the built extension in a real browser; build first (`npx wxt build`).
 * One worker: every test has a browser of its own, and two at once on a small machine make timings unreliable.
 */
export default defineConfig({
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: /e2e[\\/]firefox[\\/]/ },
    // Some start a Firefox of their own, twice; a busy machine takes its time.
    { name: 'firefox', testDir: 'tests/e2e/firefox', timeout: 180_000, expect: { timeout: 20_000 } },
    { name: 'hostile', testDir: 'tests/hostile', timeout: 90_000 },
    // One test looks at every state of the card with axe, which takes minutes on a busy machine.
    { name: 'gallery', testDir: 'tests/gallery', timeout: 240_000 },
  ],
});
