export const tabs = {
  label: 'Views',
  map: 'Map',
  table: 'Table',
  plots: 'Plots',
  ledger: 'Ledger',
  sources: 'Sources',
  about: 'About',
  data: 'Data',
};
