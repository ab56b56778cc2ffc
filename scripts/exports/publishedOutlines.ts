import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../src/ledger/site';
import type { Ledger } from '../../src/ledger/types';
import { parseWithoutOutline } from '../../src/places/parseWithoutOutline';
import { describePackage } from './describePackage';

/**
 * The outlines as they are published: the file of the data folder, and in it what whoever finds it by
 * itself has to know: what it is, from where, under which terms, what it does not say, and which
 * places it lacks (foreign members, RFC 7946, section 6.1).
 */
export function publishedOutlines(
  folder: string,
  site: Site,
  { version, places }: Pick<Ledger, 'version' | 'places'>,
): string {
  const read = (file: string): string =>
    readFileSync(path.join(folder, 'boundaries', file), 'utf8');
  const { licence } = describePackage(folder);
  // Regions, territories and the country have no outline among districts, and none is missing.
  const wider = new Set(
    places.filter(({ kind }) => kind !== 'district' && kind !== 'city').map(({ id }) => id),
  );
  const missing = parseWithoutOutline(read('without-outline.csv'))
    .filter(({ place }) => !wider.has(place))
    .map(({ place, reason, town, madeFrom }) => ({
      id: place,
      reason,
      town,
      made_from: madeFrom,
    }));
  const about = {
    title: `${site.name.en}: outlines of districts and cities`,
    source: site.outlinesAttribution.en,
    licence,
    boundary_notice: site.boundaryNotice.en,
    safety: `${site.safety.first.en} ${site.safety.rest.en}`,
    data_version: version,
    missing,
  };
  const text = read('districts.geojson');
  const start = '{"type":"FeatureCollection",';
  if (!text.startsWith(start)) throw new Error('districts.geojson does not begin as expected.');
  return `${start}${JSON.stringify(about).slice(1, -1)},${text.slice(start.length)}`;
}
