import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSite } from '../../src/ledger/parseSite';
import type { Site } from '../../src/ledger/site';

/** data/site.json of a data folder. Throws where it does not fit. */
export function readSite(folder: string): Site {
  return parseSite(JSON.parse(readFileSync(path.join(folder, 'site.json'), 'utf8')));
}
