import { plural } from '../plural';

export const popup = {
  allFigures: 'All figures for this district',
  theClaim: 'All about this claim',
  saidBy: 'Said by',
  published: 'Published',
  covers: 'Covers',
  note: 'Note',
  alsoIn: 'Also in',
  why: 'Why this figure:',
  disagreeing: 'What the sources say',
  otherClaims: (count: number) =>
    `${count} other ${plural('en', count, { one: 'claim', other: 'claims' })} for this period`,
  namedIn: (count: number) =>
    `Named in ${count} wider ${plural('en', count, { one: 'figure', other: 'figures' })}, not for this district alone`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) => (others ? `Show ${count} more` : 'Show the list'),
  fewer: 'Show fewer',
  perArea: (value: string, unit: string) => `${value} ${unit} per 100 km²`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Computed here from ${figure} and ${area}, ${basis}.`,
  area: 'Area from',
  areaReported: 'the reported area',
  areaComputed: 'the reported area after the changes of boundary that are known',
};
