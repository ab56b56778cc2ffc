import { plural } from '../plural';

/** More claims than this are counted, not named. */
const LISTED = 3;

/** Words that stand in files and pictures that leave the page. */
export const exported = {
  valueState: 'a figure for this district',
  jointState: 'one figure for these districts together; no split published',
  citation: {
    contributors: (site: string) => `${site} contributors`,
    ledgerTitle: 'A ledger of reported figures on mine contamination and clearance',
    /** `where`: author and publisher. */
    saidIn: (speakers: string, where: string) => `${speakers}, in: ${where}`,
    quoted: (title: string) => `“${title}”`,
    noAddress: 'no web address',
    dateInferred: 'The date is not printed in the document; it was inferred.',
    compiledIn: (site: string, version: string, claims: readonly string[], link: string) =>
      `Compiled in ${site}, data version ${version}, ${claims.length > LISTED ? `${claims.length} claims` : `${plural('en', claims.length, { one: 'claim', other: 'claims' })} ${claims.join(', ')}`}: ${link}`,
    dataVersion: (version: string) => `Data version ${version}.`,
    licence: (title: string) => `Licence: ${title}.`,
    citeOriginals:
      'A compilation of statements of others: cite the original publisher of a figure first.',
  },
  readme: {
    title: (site: string) => `${site}: the ledger`,
    version: (version: string) => `Data version ${version}.`,
    what: 'Each row of claims.csv is one number that somebody stated: for one measure, one set of places and one period, by one speaker, in one document. A number stated for several districts together stays together. Nobody who compiled this ledger vouches for the numbers.',
    cite: (contributors: string, site: string, version: string) =>
      `Cite the original publisher of a figure first: each row names it. Then: ${contributors}. ${site}, data version ${version}.`,
    licence: (title: string, path: string) => `Licence: ${title}, ${path} (LICENSE.txt).`,
    asTheyAre:
      'The tables are as they are published: UTF-8, comma-separated, a first row of names. A spreadsheet may turn dates and long numbers into something else: set every column to text when you open them. datapackage.json describes the tables for programs.',
    columns: 'Tables and columns',
  },
  picture: {
    saidIn: (speakers: string, publisher: string, date: string) =>
      `${speakers}, in ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? `Sources: ${named}.`
        : `Sources: ${named}; and ${more} more ${plural('en', more, { one: 'document', other: 'documents' })}, named at the address below.`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Compiled by ${contributors} from statements of others. Data ${version}. ${licence}.`,
  },
};
