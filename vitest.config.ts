import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      'virtual:ledger-files': fileURLToPath(
        new URL('tests/unit/support/ledgerFilesModule.ts', import.meta.url),
      ),
    },
  },
  assetsInclude: ['**/*.csv', '**/*.geojson'],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The sizes that the map reckons with are read from it (src/prerender/DrawnPictures.tsx).
    css: { include: /tokens\.css/ },
    // Files share what they import: half of the time went into reading the same modules again and again.
    // Nothing in src/ keeps what a test could leave behind, but pieces of the program that have been fetched.
    isolate: false,
    unstubGlobals: true,
    // Long enough for a slow or busy machine: a test fails for what it finds, not for the load.
    testTimeout: 60_000,
    // A clock or a locale of the machine must not decide a test.
    // Nor what it builds: React's own tests of a component need its development form.
    env: { TZ: 'UTC', LANG: 'en_GB.UTF-8', NODE_ENV: 'test' },
  },
});
