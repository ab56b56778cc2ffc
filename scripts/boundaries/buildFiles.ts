import { buildContext } from './buildContext';
import { buildDistricts } from './buildDistricts';
import { collectionText } from './collectionText';

/** The generated files of data/boundaries, by name; the same text from the same packages and tables. */
export function buildFiles(): Readonly<Record<string, string>> {
  const districts = buildDistricts();
  return {
    'districts.geojson': collectionText(districts),
    'context.geojson': collectionText(buildContext(districts)),
  };
}
