/** Words on and about the map. */
export const map = {
  title: 'Map of the districts',
  help: 'Arrow keys move between districts, Home and End go to the highest and lowest figure, Enter opens a figure, N lists the neighbours, plus and minus zoom, Shift with an arrow moves the map, a question mark shows these keys. The table has the same figures.',
  controls: 'Zoom of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  panNorth: 'Move the map up',
  panEast: 'Move the map right',
  panSouth: 'Move the map down',
  panWest: 'Move the map left',
  fitFocus: 'Show the districts with figures',
  fitCountry: 'Show the whole country',
  kilometres: (km: string) => `${km} km`,
};
