import { counted } from './phrase';

export const legendPanel = {
  heading: 'Легенда',
  districts: 'Районы',
  absent: 'В этом виде нет',
  darkerMeans: 'Темнее\u00a0— значит больше сообщено, а не больше или меньше опасности.',
  lighterMeans: 'Светлее\u00a0— значит больше сообщено, а не больше или меньше опасности.',
  compactTitle: (unit: string) => `${unit}; число районов`,
  filterOn: 'На карте показаны эти районы.',
  filterOff: 'Показать все',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'На карте показаны все районы.',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) =>
    `${text}: ${counted(count, 'район', 'района', 'районов')}`,
};
