/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Как рисуется карта',
  simpleMap: 'Простая карта',
  why: 'Легче: обходится без WebGL, бережёт батарею и трафик.',
};
