import type { SortKey } from '../../view/View';
import { plural } from '../plural';

const lang = 'en';
const claims = (count: number, shown: string) =>
  `${shown} ${plural(lang, count, { one: 'claim', other: 'claims' })}`;

/** The ledger: every claim, searched, picked and sorted. */
export const ledger = {
  title: 'Ledger',
  intro:
    'Every claim of this atlas, of every status: one number, for one measure, one set of places and one period, said by one speaker in one document.',
  search: 'Search the claims',
  placeholder: 'Words, names in any spelling, numbers',
  count: claims,
  countOf: (shown: string, total: string) => `${shown} of ${total} claims`,
  none: 'No claim of the ledger has all of this.',
  clear: 'Show all claims',
  filters: 'Filters',
  filtersSet: (count: number) => `Filters (${count})`,
  any: 'Any',
  facets: {
    measure: 'Measure',
    place: 'Place',
    period: 'Year',
    speaker: 'Said by',
    publisher: 'Published by',
    side: 'Statement of',
    status: 'Status',
    coverage: 'Covers',
  },
  statuses: {
    active: 'Active',
    disputed: 'Disputed',
    superseded: 'Superseded',
    rejected: 'Rejected',
  },
  coverages: { whole: 'The whole place', part: 'A part of it' },
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Order',
  sorts: {
    name: { ascending: 'Measures as in the picker', descending: 'Measures from the last' },
    period: { ascending: 'Earliest period first', descending: 'Latest period first' },
    published: { ascending: 'Published first', descending: 'Published last' },
    figure: { ascending: 'Smallest figure first', descending: 'Largest figure first' },
    measure: { ascending: 'Measures as in the picker', descending: 'Measures from the last' },
    speaker: { ascending: 'Speakers from A', descending: 'Speakers from Z' },
  } satisfies Record<SortKey, { ascending: string; descending: string }>,
  columns: {
    figure: 'Figure',
    what: 'Measure and places',
    period: 'Covers',
    who: 'Said by, published',
    remark: 'Remark',
  },
  marks: { witness: 'repeats', part: 'a part' },
  places: (count: number) =>
    `${count} ${plural(lang, count, { one: 'district', other: 'districts' })} named`,
};
