import { defineConfig } from 'vitest/config'

// The tests of the rules alone: a mutant is tried against those that run it, and needs neither a page nor a disk.
// `MUTATED=domain npm run mutation -- --mutate shared/domain/pair.ts` tries it against the tests of its own room: some fifty times as fast, and the harder measure.
const rooms = (process.env['MUTATED'] ?? 'domain,matching,due,statistics,casebook').split(',')

export default defineConfig({
  test: { environment: 'node', pool: 'threads', isolate: false, include: rooms.map(room => `tests/shared/${room}/**/*.test.ts`), testTimeout: 60_000 },
})
