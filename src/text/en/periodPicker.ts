import { plural } from '../plural';

const lang = 'en';

export const periodPicker = {
  label: 'Period',
  kindLabel: 'Kind of period',
  kinds: {
    year: 'In a year',
    span: 'Over several years',
    upto: 'Up to a date',
    on: 'On a date',
  },
  earlier: 'Earlier period',
  later: 'Later period',
  play: 'Play the periods in order',
  pause: 'Pause',
  circles: {
    year: 'In the circle: districts with a figure.',
    span: 'In the circle: districts with a figure.',
    upto: 'In the circle: districts with a figure up to that date.',
    on: 'In the circle: districts with a figure on that date.',
  },
  noCircles:
    'No district has a figure of its own; figures for the whole area stand at the ticks.',
  /** Said with the name of the period: `2025, 13 districts with a figure`. */
  districts: (count: number) =>
    count === 0
      ? 'no district with a figure'
      : `${count} ${plural(lang, count, { one: 'district', other: 'districts' })} with a figure`,
};
