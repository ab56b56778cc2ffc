import { unpackWalk, type Walk } from '../../../src/places/keyboardWalk/walk';
import { pageText } from './pageTexts';
import { realWorld } from './worlds';

/** The walk over the real places, as the page loads it. */
export const realWalk: Walk = (() => {
  const walk = unpackWalk(JSON.parse(pageText('districts')).walk, realWorld.places);
  if (walk === null) throw new Error('There is no walk beside the outlines');
  return walk;
})();
