/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `${place}: соседние районы`,
  how: 'Enter ведёт к этому району, Esc закрывает список.',
  towards: {
    north: 'север',
    northEast: 'северо-восток',
    east: 'восток',
    southEast: 'юго-восток',
    south: 'юг',
    southWest: 'юго-запад',
    west: 'запад',
    northWest: 'северо-запад',
  },
  each: (towards: string, place: string, figure: string) => `${towards}: ${place}, ${figure}`,
};
