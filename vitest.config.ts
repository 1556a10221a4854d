import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One world for all files of a worker: starting a new one for each costs more than the tests themselves.
    pool: 'threads',
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // A busy machine makes a test slow, not wrong: how long things take is for the benchmarks.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // `npm run coverage`: the law is what is counted; its words, its defaults and the sample are data.
    coverage: { provider: 'v8', include: ['shared/**/*.ts'], exclude: ['shared/text/**', 'shared/sample/**', 'shared/matching/places/**'], reporter: ['text-summary', 'json', 'html'], reportsDirectory: 'coverage', reportOnFailure: true, thresholds: { branches: 95 } },
    projects: [
      {
        extends: true,
        test: { name: 'core', environment: 'node', include: ['tests/{shared,electron,scripts}/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: 'renderer', environment: 'happy-dom', include: ['tests/renderer/**/*.test.{ts,tsx}'], setupFiles: ['tests/renderer/setup.ts'] },
      },
      {
        extends: true,
        test: { name: 'reliability', environment: 'node', include: ['tests/reliability/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        // Only when asked for: it mounts file systems, as root.
        test: { name: 'powercut', environment: 'node', include: ['tests/powercut/**/*.test.ts'], testTimeout: 600_000 },
      },
      {
        extends: true,
        test: { name: 'packaged', environment: 'node', include: ['tests/packaged/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'documents', environment: 'node', include: ['tests/documents/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
})
