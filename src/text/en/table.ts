import { plural } from '../plural';

const lang = 'en';
const districts = (count: number) =>
  `${count} ${plural(lang, count, { one: 'district', other: 'districts' })}`;

export const table = {
  district: 'District',
  covers: 'Covers',
  saidBy: 'Said by',
  source: 'Published',
  perArea: (unit: string) => `${unit} per 100 km²`,
  noArea: 'no usable area',
  empty: 'No district has a figure of its own in this period.',
  together: 'one figure together, no split published',
  named: (count: number) =>
    `${districts(count)} named in a wider figure, without a figure of ${plural(lang, count, { one: 'its', other: 'their' })} own`,
  noFigure: 'No figure found in our sources',
  none: (count: number) =>
    `${districts(count)} for which no figure was found in our sources. This says nothing about danger.`,
  wholeArea: 'Figures for the whole area',
  wholeAreaNote: 'Stated for the area as a whole, and never spread over districts.',
};
