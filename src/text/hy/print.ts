/** The page as it is printed. */
export const print = {
  label: 'Այս տեսքը՝ տպելու համար',
  legend: 'Պայմանական նշաններ',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, տվյալների տարբերակը՝ ${version}, հասցեն՝`,
};
