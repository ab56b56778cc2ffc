import type { Map as EngineMap } from 'maplibre-gl';
import type { RendererEvents } from '../Renderer';

/** Tells what a mouse or pen is over, and what a click or tap picks. */
export function watchPointer(
  map: Pick<EngineMap, 'on' | 'getCanvasContainer'>,
  events: Pick<RendererEvents, 'onHover' | 'onPick'>,
  find: (point: { readonly x: number; readonly y: number }) => string | null,
) {
  // After a tap browsers move a mouse that is not there: what it stood on would stay outlined.
  let touched = false;
  const told = (event: PointerEvent) => (touched = event.pointerType === 'touch');
  for (const name of ['pointerdown', 'pointermove'] as const) {
    map.getCanvasContainer().addEventListener(name, told, { passive: true });
  }
  map.on('mousemove', ({ point }) => {
    if (!touched) events.onHover(find(point), point.x, point.y);
  });
  map.on('mouseout', ({ point }) => events.onHover(null, point.x, point.y));
  map.on('click', ({ point }) => events.onPick(find(point)));
}
