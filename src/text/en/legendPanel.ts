import { plural } from '../plural';

export const legendPanel = {
  heading: 'Legend',
  districts: 'Districts',
  absent: 'Not in this view',
  darkerMeans: 'Darker means more was reported, not more or less danger.',
  lighterMeans: 'Lighter means more was reported, not more or less danger.',
  compactTitle: (unit: string) => `${unit}; number of districts`,
  filterOn: 'The map shows these districts.',
  filterOff: 'Show all',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'The map shows all districts.',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) =>
    `${text}: ${count} ${plural('en', count, { one: 'district', other: 'districts' })}`,
};
