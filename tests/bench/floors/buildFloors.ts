import path from 'node:path';
import { build } from 'vite';

/** The pages, by their files' names. */
const PAGES = ['map', 'd3', 'leaflet', 'echarts'] as const;

/** Builds the floors and the peers, with the settings that matter taken from the site's own build. */
export async function buildFloors(folder: string): Promise<void> {
  const root = path.resolve('tests/bench/floors');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    build: {
      outDir: path.resolve(folder),
      emptyOutDir: true,
      target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, path.join(root, `${page}.html`)])),
      },
    },
  });
}
