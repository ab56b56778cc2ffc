/** Words on and about the map. */
export const map = {
  title: 'Map of the districts',
  help: 'Arrow keys move between districts, Home and End go to the highest and lowest figure, Enter opens a figure, plus and minus zoom. The table has the same figures.',
  spoken: (place: string, said: string) => `${place}: ${said}.`,
  controls: 'Zoom of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitFocus: 'Show the districts with figures',
  fitCountry: 'Show the whole country',
  kilometres: (km: string) => `${km} km`,
};
