import { plural } from '../plural';

const lang = 'en';
const count = (number: number, shown: string, one: string, other: string) =>
  `${shown} ${plural(lang, number, { one, other })}`;

/** Every document of the ledger, what was taken from it, and whose statement it is. */
export const sourcesView = {
  title: 'Sources',
  intro: (documents: string, claims: string, statements: string) =>
    `${claims} claims stand in ${documents} documents. A claim that repeats another counts once with it, however often it is repeated: that leaves ${statements} statements. Titles are in the language of the document.`,
  unknowns: (inferred: string, undated: string, withoutAddress: string) =>
    `Of ${inferred} documents the date is inferred, of ${undated} it is unknown; of ${withoutAddress} no address is known.`,
  search: 'Search the documents',
  placeholder: 'Title, outlet, speaker',
  side: 'Statement of',
  any: 'Any side',
  found: (number: number, shown: string) => count(number, shown, 'document', 'documents'),
  none: 'No document has all of this.',
  clear: 'Show all documents',
  claims: (number: number, shown: string) => count(number, shown, 'claim', 'claims'),
  repeats: (number: number, shown: string) =>
    plural(lang, number, {
      one: `${shown} repeats another`,
      other: `${shown} repeat others`,
    }),
  statementOf: (side: string) => `Statements of ${side}`,
  noAddress: 'no address known',
  by: (author: string) => `by ${author}`,
};
