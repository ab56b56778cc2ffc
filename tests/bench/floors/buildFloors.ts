import path from 'node:path';
import { build } from 'vite';

/** Builds the two floor pages, with the settings that matter taken from the site's own build. */
export async function buildFloors(folder: string): Promise<void> {
  const root = path.resolve('tests/bench/floors');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: { map: path.join(root, 'map.html'), d3: path.join(root, 'd3.html') },
      },
    },
  });
}
