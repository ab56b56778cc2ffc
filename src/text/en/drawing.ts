/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Move the map, and how it is drawn',
  simpleMap: 'Simple map',
  why: 'Lighter: needs no WebGL, and saves battery and data.',
};
