import { plural } from '../plural';

export const sources = {
  title: 'Sources',
  intro: (sourceCount: number, claimCount: number) =>
    `${sourceCount} documents carry the ${claimCount} claims of this atlas. Each is listed once, newest first, with whose statement it is.`,
  claims: (count: number) =>
    `${count} ${plural('en', count, { one: 'claim', other: 'claims' })}`,
  undated: 'no date found',
  inferred: 'date inferred',
  noAddress: 'no address known',
  columns: {
    document: 'Document',
    publisher: 'Publisher',
    published: 'Published',
    language: 'Language',
    side: 'Whose statement',
    claims: 'Claims',
  },
};
