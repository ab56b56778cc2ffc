import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import unit from '../../vitest.config';

/** Walks through the built site in engines beside Chromium: `npm run engines`. */
export default defineConfig({
  ...unit,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    ...unit.test,
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/engines/support/globalSetup.ts'],
    // One browser at a time: two on a small machine are slower than one after the other.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
