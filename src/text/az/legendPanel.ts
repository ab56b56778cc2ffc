import type { FullText } from '../Text';

export const legendPanel = {
  heading: 'Şərti işarələr',
  districts: 'Rayonlar',
  absent: 'Bu görünüşdə yoxdur',
  darkerMeans:
    'Daha tünd rəng daha çox bildirildiyini göstərir, təhlükənin çoxluğunu və ya azlığını yox.',
  lighterMeans:
    'Daha açıq rəng daha çox bildirildiyini göstərir, təhlükənin çoxluğunu və ya azlığını yox.',
  compactTitle: (unit: string) => `${unit}; rayonların sayı`,
  filterOn: 'Xəritədə bu rayonlar göstərilir.',
  filterOff: 'Hamısını göstər',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'Xəritə bütün rayonları göstərir.',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) => `${text}: ${count} rayon`,
} satisfies FullText['legendPanel'];
