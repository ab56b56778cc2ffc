export const legendPanel = {
  heading: 'Պայմանական նշաններ',
  districts: 'Շրջաններ',
  absent: 'Այս տեսքում չկա',
  darkerMeans:
    'Ավելի մուգը նշանակում է, որ ավելի շատ է հաղորդվել, ոչ թե որ վտանգն ավելի մեծ կամ փոքր է։',
  lighterMeans:
    'Ավելի բացը նշանակում է, որ ավելի շատ է հաղորդվել, ոչ թե որ վտանգն ավելի մեծ կամ փոքր է։',
  compactTitle: (unit: string) => `${unit}, շրջանների քանակը`,
  filterOn: 'Քարտեզը ցույց է տալիս այս շրջանները։',
  filterOff: 'Բոլորը',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'Քարտեզը ցույց է տալիս բոլոր շրջանները։',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) => `${text}՝ ${count} շրջան`,
};
