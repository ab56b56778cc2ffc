import type { WorldFiles } from '../../../src/app/loading/data/readWorld';
import { pageFiles } from '../../../scripts/ledger/pageFiles';
import { DATA } from './dataFolder';

const made = pageFiles(DATA);

/** The texts that the built page loads, by name: `ledger`, `part-…`, `districts` … */
export function pageText(name: string): string {
  const text = made.get(name);
  if (text === undefined) throw new Error(`The page has no file ${name}`);
  return text;
}

/** All that a page loads first: the part of a measure, or the whole ledger. */
export function worldFiles(name: string): WorldFiles {
  const whole = (file: string) => ({ ok: true, text: pageText(file) }) as const;
  return {
    ledger: { file: name === 'ledger' ? 'ledger' : 'part', fetched: whole(name) },
    map: {
      districts: whole('districts'),
      context: whole('context'),
      'without-outline': whole('without-outline'),
    },
  };
}

/** Names of the parts, one for each measure that the map offers. */
export const pageParts: readonly string[] = [...made.keys()].filter((name) =>
  name.startsWith('part-'),
);
