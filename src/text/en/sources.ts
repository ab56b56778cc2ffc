import { plural } from '../plural';

const claims = (count: number) =>
  `${count} ${plural('en', count, { one: 'claim', other: 'claims' })}`;

export const sources = {
  title: 'Sources',
  intro: (documents: number, count: number) =>
    `The ${claims(count)} of this atlas stand in ${documents} documents. Each document is listed once, the latest first, with the number of claims taken from it. Titles are in the language of the document.`,
  claims,
  noAddress: 'no address known',
};
