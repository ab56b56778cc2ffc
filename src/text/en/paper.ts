/** A view as a sheet of paper has it. */
export const paper = {
  figures: 'Every figure of this view',
  sources: 'Sources of these figures',
  district: 'District',
  covers: 'Covers',
  saidBy: 'Said by',
  source: 'Source',
  named: 'Named in a wider figure, without a figure of their own:',
  none: 'No figure found in our sources, which says nothing about danger:',
  wholeArea: 'Figures for the whole area, never spread over districts',
  noAddress: 'no address',
  unscripted:
    'Without JavaScript this page shows one view. Its figures and their sources follow below the map.',
};
