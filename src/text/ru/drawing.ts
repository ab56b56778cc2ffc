/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Сдвиг карты и способ рисования',
  simpleMap: 'Простая карта',
  why: 'Легче: обходится без WebGL, бережёт батарею и трафик.',
};
