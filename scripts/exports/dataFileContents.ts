import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { claimsHxl, claimsTable } from '../../src/exports/claimsHxl';
import {
  dataFiles,
  type DataFile,
  type DataFileKind,
} from '../../src/exports/ledgerFiles/dataFiles';
import { indexLedger } from '../../src/ledger/index/indexLedger';
import { siteIn } from '../../src/ledger/site';
import { readTables } from '../../src/ledger/parse/parseLedger';
import { readLedgerFiles } from '../ledger/readLedgerFiles';
import { describePackage } from './describePackage';
import { ledgerZip } from './ledgerZip';
import { publishedOutlines } from './publishedOutlines';
import { readSite } from './readSite';

/** Where files that are published under another name stand in the data folder. */
const FROM: Readonly<Partial<Record<DataFileKind, string>>> = {
  licence: 'LICENSE',
};

/**
 * E1: the content of every static file of the data, by its address relative to the site. The same
 * folder gives the same bytes, on any day and in any time zone.
 */
export function dataFileContents(folder: string): ReadonlyMap<string, Uint8Array> {
  const site = readSite(folder);
  const { ledger } = readTables(readLedgerFiles(folder));
  const content = ({ kind, name }: DataFile): Uint8Array => {
    if (kind === 'ledger') return ledgerZip(folder, site, ledger.version);
    if (kind === 'outlines') return strToU8(publishedOutlines(folder, site, ledger));
    if (kind !== 'hxl') return readFileSync(path.join(folder, FROM[kind] ?? name));
    const index = indexLedger(ledger);
    const { licence } = describePackage(folder);
    const frame = { lang: 'en', licence, site: siteIn(site, 'en'), linkTo: null };
    return strToU8(claimsHxl(claimsTable(ledger.claims, index, frame)));
  };
  return new Map(
    dataFiles(site.name.en, ledger.version).map((file) => [file.path, content(file)]),
  );
}
