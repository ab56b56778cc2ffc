import path from 'node:path';
import type { Plugin } from 'vite';
import { DATA_INDEX } from '../../src/exports/ledgerFiles/dataFiles';
import { dataFileContents } from '../exports/dataFileContents';
import { dataIndex } from '../exports/dataIndex';
import { describePackage } from '../exports/describePackage';
import { readLedgerFiles } from '../ledger/readLedgerFiles';

const MEDIA: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** Every static file of the data with its address, the list of them last. */
function allFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = dataFileContents(folder);
  const { version } = readLedgerFiles(folder);
  const index = dataIndex(version, describePackage(folder).licence.path, files);
  const text = `${JSON.stringify(index, null, 2)}\n`;
  return new Map([...files, [DATA_INDEX, new TextEncoder().encode(text)]]);
}

/**
 * E1: puts the data beside the site as static files, named with the data version. The dev server
 * makes them anew for each request, so that they follow the tables.
 */
export function dataFilesPlugin(): Plugin {
  let folder = '';
  return {
    name: 'data-files',
    configResolved({ root }) {
      folder = path.resolve(root, 'data');
    },
    generateBundle() {
      for (const [fileName, source] of allFiles(folder)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        // The tables themselves lie in the same folder and are served as they are.
        if (asked !== DATA_INDEX && !/^data\/\d{4}-/.test(asked)) return next();
        const file = allFiles(folder).get(asked);
        if (file === undefined) return next();
        response.setHeader('Content-Type', MEDIA[path.extname(asked)] ?? 'text/plain');
        response.end(file);
      });
    },
  };
}
