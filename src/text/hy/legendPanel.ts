export const legendPanel = {
  heading: 'Պայմանական նշաններ',
  districts: 'Շրջաններ',
  absent: 'Այս տեսքում չկա',
  darkerMeans:
    'Ավելի մուգը նշանակում է, որ ավելի շատ է հաղորդվել, ոչ թե որ վտանգն ավելի շատ կամ քիչ է։',
  compactTitle: (unit: string) => `${unit}, շրջանների քանակը`,
  filterOn: 'Քարտեզը ցույց է տալիս այս շրջանները։',
  filterOff: 'Բոլորը',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) => `${text}՝ ${count} շրջան`,
};
