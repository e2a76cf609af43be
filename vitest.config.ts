import { defineConfig } from 'vitest/config'
import { patterns } from './scripts/build/patterns.ts'

export default defineConfig({
  test: {
    projects: [
      {
        // The tests read the patterns that are shipped.
        plugins: [patterns()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // The tests of the command line start a process each, others read every article: slow on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: 'tests/browser/build.ts',
          fileParallelism: false,
        },
      },
    ],
  },
})
