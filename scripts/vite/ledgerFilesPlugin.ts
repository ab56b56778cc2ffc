import path from 'node:path';
import type { Plugin } from 'vite';
import { fileOf, TABLES } from '../../src/ledger/tables';
import { OUTLINES, pageFiles } from '../ledger/pageFiles';

/** What the page imports to learn where the files are (src/app/loading/data/ledgerFiles.d.ts). */
const MODULE = 'virtual:ledger-files';
const RESOLVED = `\0${MODULE}`;

/** Where the dev server serves them. */
const DEV_FOLDER = '/@ledger/';

/** @param addressOf the JavaScript expression of a file's address */
function moduleText(names: Iterable<string>, addressOf: (name: string) => string): string {
  const parts = [...names].flatMap((name) => {
    const measure = /^part-(.+)$/.exec(name)?.[1];
    return measure === undefined ? [] : [`${JSON.stringify(measure)}: ${addressOf(name)}`];
  });
  return [
    `export const whole = ${addressOf('ledger')};`,
    `export const districts = ${addressOf('districts')};`,
    `export const context = ${addressOf('context')};`,
    `export const withoutOutline = ${addressOf('without-outline')};`,
    `export const parts = { ${parts.join(', ')} };`,
  ].join('\n');
}

/**
 * Makes of the tables and outlines in data/ the JSON files that the page loads, so that no browser
 * has to parse tables, fetch a border twice, or fetch more of the ledger than its view needs. A build emits them with hashed names; the
 * dev server makes them anew for each request.
 */
export function ledgerFilesPlugin(): Plugin {
  let folder = '';
  let emits = false;

  return {
    name: 'ledger-files',

    configResolved({ root, command }) {
      folder = path.resolve(root, 'data');
      emits = command === 'build';
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined;
    },

    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of [...TABLES.map(fileOf), ...Object.values(OUTLINES)]) {
        this.addWatchFile(path.join(folder, file));
      }
      const files = pageFiles(folder);
      if (!emits) {
        return moduleText(files.keys(), (name) => JSON.stringify(`${DEV_FOLDER}${name}.json`));
      }
      const references = new Map(
        [...files].map(([name, source]) => [
          name,
          this.emitFile({ type: 'asset', name: `${name}.json`, source }),
        ]),
      );
      return moduleText(
        files.keys(),
        (name) => `import.meta.ROLLUP_FILE_URL_${references.get(name)}`,
      );
    },

    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
        const name = asked.startsWith(DEV_FOLDER)
          ? asked.slice(DEV_FOLDER.length).replace(/\.json$/, '')
          : null;
        const text = name === null ? undefined : pageFiles(folder).get(name);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
    },
  };
}
