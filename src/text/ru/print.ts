/** The page as it is printed. */
export const print = {
  label: 'Этот вид для печати',
  legend: 'Легенда',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, версия данных ${version}:`,
};
