export const table = {
  caption: (title: string) => `${title}, by district`,
  district: 'District',
  period: 'Covers',
  saidBy: 'Said by',
  source: 'Source',
  sortBy: (column: string) => `Sort by ${column}`,
  open: (name: string) => `Show how the figure for ${name} is known`,
  noFigures: 'No district has a figure in this period.',
  together: 'one figure for these districts together',
  wholeArea: 'Figures for the whole area',
  wholeAreaNote: 'Stated for the area as a whole; never spread over districts.',
  withoutFigure: (count: number) => `${count} without a figure`,
};
