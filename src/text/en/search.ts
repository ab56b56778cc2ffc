import { plural } from '../plural';

const lang = 'en';

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Find a district, measure or source',
  placeholder: 'Find a district, measure or source',
  kinds: {
    place: 'District',
    measure: 'Measure',
    publisher: 'Outlet',
    source: 'Document',
    claim: 'Claim',
  },
  documents: (count: number) =>
    `${count} ${plural(lang, count, { one: 'document', other: 'documents' })}`,
  inLedger: (count: number, shown: string) =>
    `${shown} ${plural(lang, count, { one: 'claim', other: 'claims' })} with these words`,
  coming: 'Fetching what there is to find …',
  missing: 'The search did not arrive. Type again to try once more, or reload the page.',
  none: 'Nothing in this atlas has a name or words like that.',
  results: (count: number) =>
    `${count} ${plural(lang, count, { one: 'offer', other: 'offers' })}`,
};
