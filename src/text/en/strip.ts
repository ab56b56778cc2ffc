import { plural } from '../plural';

export const strip = {
  lead: (period: string) => `Whole area, ${period}:`,
  none: 'no figure found.',
  by: (figure: string, speaker: string) => `${figure} reported by ${speaker}`,
  open: (count: number) =>
    `${count} ${plural('en', count, { one: 'figure', other: 'figures' })}`,
  openPlot: 'Open the plot',
  title: 'Figures for the whole area',
  note: 'One row for each claim, as stated; never spread over districts and never added up.',
};
