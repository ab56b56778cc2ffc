/** The page as it is printed. */
export const print = {
  label: 'This view for printing',
  legend: 'Legend',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, data version ${version}:`,
};
