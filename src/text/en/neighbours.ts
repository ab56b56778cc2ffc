/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `Beside ${place}`,
  how: 'Enter goes there, Esc closes.',
  towards: {
    north: 'north',
    northEast: 'north-east',
    east: 'east',
    southEast: 'south-east',
    south: 'south',
    southWest: 'south-west',
    west: 'west',
    northWest: 'north-west',
  },
  /** For the ear. */
  each: (towards: string, place: string, figure: string) => `${towards}: ${place}, ${figure}`,
};
