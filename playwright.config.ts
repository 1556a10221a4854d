import { defineConfig } from '@playwright/test'

const report = process.env['BINOME_E2E_REPORT']

// One window at a time: the tests share a screen, a clipboard and two processors.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './scripts/playwright-setup.mjs',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
})
