import { defineConfig } from 'vitest/config'

// The tests of the rules alone: a mutant is tried against those that run it, and needs neither a page nor a disk.
export default defineConfig({
  test: { environment: 'node', pool: 'threads', isolate: false, include: ['tests/shared/{domain,matching,due,statistics,casebook}/**/*.test.ts'], testTimeout: 60_000 },
})
