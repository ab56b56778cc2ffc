import type { Unit } from '../../ledger/types';
import { plural } from '../plural';

const lang = 'en';

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  /** `count` chooses the form; the number itself is written by quantityText. */
  after: (unit: Unit, count: number): string => {
    switch (unit) {
      case 'ha':
        return 'ha';
      case 'km2':
        return 'km²';
      case 'mine':
        return plural(lang, count, { one: 'mine', other: 'mines' });
      case 'item':
        return plural(lang, count, { one: 'item', other: 'items' });
      case 'person':
        return plural(lang, count, { one: 'person', other: 'people' });
      case 'event':
        return plural(lang, count, { one: 'event', other: 'events' });
      case 'percent':
        return '%';
      case 'usd':
        return 'US dollars';
      case 'year':
        return plural(lang, count, { one: 'year', other: 'years' });
    }
  },
  /** For the ear: short forms have words. */
  spoken: (unit: Unit, count: number): string => {
    switch (unit) {
      case 'ha':
        return plural(lang, count, { one: 'hectare', other: 'hectares' });
      case 'km2':
        return plural(lang, count, { one: 'square kilometre', other: 'square kilometres' });
      case 'percent':
        return 'percent';
      default:
        return units.after(unit, count);
    }
  },
  heading: {
    ha: 'Hectares',
    km2: 'Square kilometres',
    mine: 'Mines',
    item: 'Items',
    person: 'People',
    event: 'Events',
    percent: 'Percent',
    usd: 'US dollars',
    year: 'Years',
  } satisfies Record<Unit, string>,
  per100: (heading: string) => `${heading} per 100 km²`,
  /** For the ear. `figure`: number and unit in words. */
  per100Spoken: (figure: string) => `${figure} per 100 square kilometres`,
};
