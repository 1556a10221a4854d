import { defineConfig } from '@playwright/test'
import { availableParallelism } from 'node:os'

import { hasDisplay } from './scripts/virtual-display.mjs'

const report = process.env['BINOME_E2E_REPORT']

/** On a person's own screen one window at a time, which has the focus and the clipboard to itself; on virtual ones, one each. */
const workers = hasDisplay() ? 1 : Math.min(2, availableParallelism())

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './scripts/playwright-setup.mjs',
  outputDir: 'test-results',
  workers,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
})
