import type { FullText } from '../Text';

export const colourBy = {
  label: 'Rəngləmə',
  total: (unit: string) => `Cəmi, ${unit}`,
  area: 'Rayonun 100 km²-inə',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Cəmi; aşkar edilənlər sahəyə görə göstərilmir',
    records: 'Cəmi; mina qeydləri sahəyə görə göstərilmir',
    shares: 'Faiz; paylar sahəyə görə göstərilmir',
    estimates: 'Cəmi; təxminlər sahəyə görə göstərilmir',
    other: 'Cəmi; bu göstərici sahəyə görə göstərilmir',
  },
} satisfies FullText['colourBy'];
