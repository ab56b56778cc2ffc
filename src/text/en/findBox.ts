import { plural } from '../plural';

export const findBox = {
  label: 'Find a district',
  placeholder: 'Find a district, any spelling',
  none: 'No district of this map has a name like that.',
  results: (count: number) =>
    `${count} ${plural('en', count, { one: 'district', other: 'districts' })} found`,
};
