import { createLazy } from '../../loading/createLazy';
import { lazyPart } from '../../loading/lazyPart';

/** Where the labels of the map stand: a fifth of the program, fetched beside the figures. */
export const lazyLayout = createLazy(
  async () => (await import('./overlay/layoutAt')).labelLayout,
);

/** Asked for with a key. */
export const Neighbours = lazyPart(async () => (await import('./Neighbours')).Neighbours);
