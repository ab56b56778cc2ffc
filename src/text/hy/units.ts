import type { Unit } from '../../ledger/types';

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  /** After a number a noun stands in the singular, whatever the count. */
  after: (unit: Unit, _count: number): string => {
    switch (unit) {
      case 'ha':
        return 'հա';
      case 'km2':
        return 'կմ²';
      case 'mine':
        return 'ական';
      case 'item':
        return 'միավոր';
      case 'person':
        return 'մարդ';
      case 'event':
        return 'դեպք';
      case 'percent':
        return '%';
      case 'usd':
        return 'ԱՄՆ դոլար';
      case 'year':
        return 'տարի';
    }
  },
  /** For the ear: short forms have words. */
  spoken: (unit: Unit, count: number): string => {
    switch (unit) {
      case 'ha':
        return 'հեկտար';
      case 'km2':
        return 'քառակուսի կիլոմետր';
      case 'percent':
        return 'տոկոս';
      default:
        return units.after(unit, count);
    }
  },
  heading: {
    ha: 'Հեկտար',
    km2: 'Քառակուսի կիլոմետր',
    mine: 'Ականներ',
    item: 'Միավորներ',
    person: 'Մարդիկ',
    event: 'Դեպքեր',
    percent: 'Տոկոս',
    usd: 'ԱՄՆ դոլար',
    year: 'Տարիներ',
  } satisfies Record<Unit, string>,
  per100: (heading: string) => `${heading} 100 կմ²-ի հաշվով`,
  per100Spoken: (figure: string) => `${figure} 100 քառակուսի կիլոմետրի հաշվով`,
};
