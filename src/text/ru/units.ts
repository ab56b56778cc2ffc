import type { Unit } from '../../ledger/types';
import { plural } from '../plural';
import { lang } from './phrase';

/** The forms with one, with a few and with many, for a count; a fraction takes the second. */
const formOf = (count: number) => (one: string, few: string, many: string) =>
  plural(lang, count, { one, few, many, other: few });

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  /** `count` chooses the form; the number itself is written by quantityText. */
  after: (unit: Unit, count: number): string => {
    const form = formOf(count);
    switch (unit) {
      case 'ha':
        return 'га';
      case 'km2':
        return 'км²';
      case 'mine':
        return form('мина', 'мины', 'мин');
      case 'item':
        return form('единица', 'единицы', 'единиц');
      case 'person':
        return form('человек', 'человека', 'человек');
      case 'event':
        return form('событие', 'события', 'событий');
      case 'percent':
        return '%';
      case 'usd':
        return 'долл.\u00a0США';
      case 'year':
        return form('год', 'года', 'лет');
    }
  },
  /** For the ear: short forms have words. */
  spoken: (unit: Unit, count: number): string => {
    const form = formOf(count);
    switch (unit) {
      case 'ha':
        return form('гектар', 'гектара', 'гектаров');
      case 'km2':
        // «2 квадратных километра», but «2,5 квадратного километра».
        return Number.isInteger(count)
          ? form('квадратный километр', 'квадратных километра', 'квадратных километров')
          : 'квадратного километра';
      case 'percent':
        return form('процент', 'процента', 'процентов');
      case 'usd':
        return form('доллар США', 'доллара США', 'долларов США');
      default:
        return units.after(unit, count);
    }
  },
  heading: {
    ha: 'Гектары',
    km2: 'Квадратные километры',
    mine: 'Мины',
    item: 'Единицы',
    person: 'Люди',
    event: 'События',
    percent: 'Проценты',
    usd: 'Доллары США',
    year: 'Годы',
  } satisfies Record<Unit, string>,
  per100: (heading: string) => `${heading} на 100\u00a0км²`,
  per100Spoken: (figure: string) => `${figure} на 100 квадратных километров`,
};
