import type { Unit } from '../../ledger/types';
import type { FullText } from '../Text';

/** Nouns stay in the singular after a number. */
const after: Readonly<Record<Unit, string>> = {
  ha: 'ha',
  km2: 'km²',
  mine: 'mina',
  item: 'ədəd',
  person: 'nəfər',
  event: 'hadisə',
  percent: '%',
  usd: 'ABŞ dolları',
  year: 'il',
};

/** What is short on paper has a word for the ear. */
const spoken: Readonly<Record<Unit, string>> = {
  ...after,
  ha: 'hektar',
  km2: 'kvadrat kilometr',
  percent: 'faiz',
};

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  after: (unit: Unit) => after[unit],
  spoken: (unit: Unit) => spoken[unit],
  heading: {
    ha: 'Hektar',
    km2: 'Kvadrat kilometr',
    mine: 'Minalar',
    item: 'Ədəd',
    person: 'Nəfər',
    event: 'Hadisələr',
    percent: 'Faiz',
    usd: 'ABŞ dolları',
    year: 'İllər',
  },
  per100: (heading: string) => `${heading}, hər 100 km²-ə`,
  per100Spoken: (figure: string) => `hər 100 kvadrat kilometrə ${figure}`,
} satisfies FullText['units'];
