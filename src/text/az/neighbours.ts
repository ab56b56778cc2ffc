import type { FullText } from '../Text';

/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `${place}: qonşu rayonlar`,
  how: 'Enter ora aparır, Esc bağlayır.',
  towards: {
    north: 'şimal',
    northEast: 'şimal-şərq',
    east: 'şərq',
    southEast: 'cənub-şərq',
    south: 'cənub',
    southWest: 'cənub-qərb',
    west: 'qərb',
    northWest: 'şimal-qərb',
  },
  each: (towards: string, place: string, figure: string) => `${towards}: ${place}, ${figure}`,
} satisfies FullText['neighbours'];
