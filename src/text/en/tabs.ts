export const tabs = {
  label: 'Views',
  map: 'Map',
  table: 'Table',
  sources: 'Sources',
  about: 'About',
};
