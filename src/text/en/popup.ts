import { plural } from '../plural';

export const popup = {
  saidBy: 'Said by',
  published: 'Published',
  covers: 'Covers',
  why: 'Why this figure:',
  alsoIn: 'Also in',
  undated: 'no date found',
  inferred: 'date inferred',
  inLanguage: (language: string) => `in ${language}`,
  together: (names: string) => `Together with ${names}; no split published.`,
  sourcesDisagree: 'Sources disagree:',
  otherClaims: (count: number) =>
    `${count} other ${plural('en', count, { one: 'claim', other: 'claims' })} for this district and period`,
  namedIn: (count: number) =>
    plural('en', count, {
      one: 'Named in a wider figure, which is not for this district alone',
      other: `Named in ${count} wider figures, which are not for this district alone`,
    }),
  more: (count: number) => `${count} more`,
  fewer: 'Show fewer',
  computedArea: (value: string, area: string) =>
    `${value} per 100 km², computed here from this figure and ${area} of district.`,
  areaReported: 'reported area',
  areaComputed: 'reported area after a known change of boundary, computed here',
  noUsableArea: 'No usable area of this district was found, so nothing is divided by it.',
};
