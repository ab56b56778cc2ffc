import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { ledgerReadme } from '../../src/exports/ledgerFiles/ledgerReadme';
import type { Site } from '../../src/ledger/site';
import { fileOf, TABLES } from '../../src/ledger/tables';
import { fullEn } from '../../src/text/en/full';
import { describePackage } from './describePackage';

/**
 * The ledger in one file: its tables byte for byte, and what is needed to use and to cite them.
 * @param version of the data, an ISO date
 */
export function ledgerZip(folder: string, site: Site, version: string): Uint8Array {
  const read = (file: string): Uint8Array => readFileSync(path.join(folder, file));
  const { licence, tables } = describePackage(folder);
  const readme = ledgerReadme({
    site: site.name.en,
    version,
    safety: { first: site.safety.first.en, rest: site.safety.rest.en },
    licence,
    contributors: fullEn.exported.citation.contributors(site.name.en),
    tables,
    say: fullEn.exported.readme,
  });
  const files: Zippable = {
    'README.md': strToU8(readme),
    'LICENSE.txt': read('LICENSE'),
    'datapackage.json': read('datapackage.json'),
    ...Object.fromEntries(TABLES.map((table) => [fileOf(table), read(fileOf(table))])),
  };
  // A zip holds local time without a zone: noon of the version's day, whatever the zone.
  return zipSync(files, { level: 9, mtime: new Date(`${version}T12:00:00`) });
}
