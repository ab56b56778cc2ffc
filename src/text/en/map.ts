/** Words on and about the map. */
export const map = {
  title:
    'Map of the districts. Arrow keys move it, plus and minus zoom. The table has the same figures.',
  controls: 'Zoom of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitFocus: 'Show the districts with figures',
  fitCountry: 'Show the whole country',
  kilometres: (km: string) => `${km} km`,
};
