export const tabs = {
  label: 'Views',
  map: 'Map',
  table: 'Table',
  ledger: 'Ledger',
  sources: 'Sources',
  about: 'About',
};
