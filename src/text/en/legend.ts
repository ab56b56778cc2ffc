import { plural } from '../plural';

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `Under ${high}`,
  from: (low: string, high: string) => `${low} to under ${high}`,
  orMore: (low: string) => `${low} or more`,
  oneClass: 'A figure',
  joint: (members: number) =>
    plural('en', members, {
      one: 'One figure with other districts, no split',
      other: `One figure for ${members} districts, no split`,
    }),
  jointSeveral: 'Joint figures, no split',
  partialYear: 'Covers part of the year',
  aged: 'Figure more than two years old',
  disputed: 'Sources disagree',
  disputedSameClass: 'Sources disagree, in one class',
  zero: '0 reported',
  named: 'Named, no district figure',
  noArea: 'Figure, but no usable area',
  none: 'No figure found in our sources.',
  noneNote: 'This says nothing about danger.',
  absent: {
    joint: 'Together, no split',
    partial: 'Part of the period',
    disputed: 'Sources disagree',
    zero: '0 reported',
    named: 'Named, no figure',
  },
};
