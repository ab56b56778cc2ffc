import { plural } from '../plural';

export const strip = {
  lead: (period: string) => `Whole area, ${period}:`,
  none: 'no figure found for the whole area.',
  by: (speaker: string) => `reported by ${speaker}`,
  more: (count: number) =>
    `and ${count} ${plural('en', count, { one: 'other figure', other: 'other figures' })}`,
  open: 'Open the list',
  close: 'Close the list',
  title: 'Figures for the whole area',
  note: 'One row for each claim, never spread over districts.',
};
