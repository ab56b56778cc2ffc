import { defineConfig } from 'vitest/config';

export default defineConfig({
  assetsInclude: ['**/*.csv', '**/*.geojson'],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A clock or a locale of the machine must not decide a test.
    env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' },
  },
});
