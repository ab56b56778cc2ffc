import { plural } from '../plural';

const lang = 'en';

/** A view as a sheet of paper has it. */
export const paper = {
  label: 'This view as a table with its sources',
  figures: 'Every figure of this view',
  sources: 'Sources of these figures',
  district: 'District',
  covers: 'Covers',
  saidBy: 'Said by',
  source: 'Source',
  named: 'Named in a wider figure, without a figure of their own:',
  none: 'No figure found in our sources, which says nothing about danger:',
  wholeArea: 'Figures for the whole area, never spread over districts',
  listed: (count: number) =>
    `${count} ${plural(lang, count, { one: 'district', other: 'districts' })} named together`,
  noAddress: 'no address',
  /** One sentence with two links in it. */
  unscripted: {
    before: 'Without JavaScript this page shows one view; below the map follow its ',
    figures: 'figures',
    between: ' and ',
    sources: 'sources',
    after: '.',
  },
};
