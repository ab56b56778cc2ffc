import { site } from '../app/shared/site';
import type { Fetched } from '../app/loading/fetchText';
import type { LoadState } from '../app/loading/LoadState';
import { readWorld } from '../app/loading/readWorld';

/** Texts of the files that the page loads, by their names: `part-area-cleared`, `districts`. */
export type PageFiles = ReadonlyMap<string, string>;

/**
 * What a browser has once the default view is loaded: the world of the part of its measure; or of
 * the whole ledger, which knows the documents by their titles.
 */
export function firstLoad(files: PageFiles, of: 'part' | 'ledger'): LoadState {
  const file = (name: string): Fetched => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`The page has no file ${name}.`);
    return { ok: true, text };
  };
  return readWorld({
    ledger: {
      file: of,
      fetched: file(of === 'part' ? `part-${site.defaultMeasure}` : 'ledger'),
    },
    map: {
      districts: file('districts'),
      context: file('context'),
      'without-outline': file('without-outline'),
    },
  });
}
