/** The page as it is printed. */
export const print = {
  label: 'Çap üçün bu görünüş',
  legend: 'Şərti işarələr',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, verilənlərin versiyası ${version}:`,
};
