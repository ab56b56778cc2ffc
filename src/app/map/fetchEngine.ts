import type { CreateRenderer } from '../../renderers/CreateRenderer';
import { hasWebGL2 } from '../../renderers/hasWebGL2';
import { renewPage } from '../shared/boot';

/**
 * The map engine, fetched apart from the page; null where it could not draw, and is not fetched.
 * @throws where it does not arrive
 */
export async function fetchEngine(): Promise<CreateRenderer | null> {
  if (!hasWebGL2(document)) return null;
  try {
    const module = await import('../../renderers/maplibre/createMapLibreRenderer');
    return module.createMapLibreRenderer;
  } catch (error) {
    // Where the page is about to go, the map waits.
    if (await renewPage()) return new Promise(() => undefined);
    throw error;
  }
}
