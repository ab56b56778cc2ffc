import { TABLES, fileOf } from '../../ledger/tables';
import { fileNameOf } from '../fileNameOf';
import { dataFolder } from './tablePath';

/** What a static file beside the site is. */
export type DataFileKind = 'ledger' | 'hxl' | 'table' | 'description' | 'licence' | 'outlines';

export interface DataFile {
  readonly kind: DataFileKind;
  /** Name inside the folder of the version. */
  readonly name: string;
  /** Address, relative to the site. */
  readonly path: string;
}

/** Where the list of all of them is, for programs: this address never changes. */
export const DATA_INDEX = 'data/index.json';

/**
 * E1: the files of the data as they lie beside the site. The folder is named with the data version,
 * so that an address never changes what it holds.
 */
export function dataFiles(site: string, version: string): readonly DataFile[] {
  const name = (part: string, type: string) =>
    fileNameOf({ site, of: null, period: null, part, version, type });
  const files: readonly Omit<DataFile, 'path'>[] = [
    { kind: 'ledger', name: name('ledger', 'zip') },
    { kind: 'hxl', name: name('claims-hxl', 'csv') },
    ...TABLES.map((table) => ({ kind: 'table', name: fileOf(table) }) as const),
    { kind: 'description', name: 'datapackage.json' },
    { kind: 'licence', name: 'LICENSE.txt' },
    { kind: 'outlines', name: 'districts.geojson' },
  ];
  return files.map((file) => ({ ...file, path: dataFolder(version) + file.name }));
}

/** One file of the data, as `data/index.json` lists it. */
interface ListedFile {
  /** Address, relative to the site. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The content of `data/index.json`: which version of the data this site has, and where. */
export interface DataIndex {
  readonly version: string;
  readonly licence: string;
  readonly files: readonly ListedFile[];
}
