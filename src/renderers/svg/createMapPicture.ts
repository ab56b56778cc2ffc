import type { Size } from '../../camera/shapes';
import type { Scene } from '../../cartography/types';
import { boxOf } from '../../places/bounds';
import { svgNode } from '../../svg/SvgNode';
import { createSvg, patchSvg } from '../../svg/dom';
import type { Ground, RendererOptions } from '../Renderer';
import { cellsIn } from './drawing/cells';
import { createMapDrawing, type MapInput } from './drawing/createMapDrawing';
import { cornerOf } from './drawing/paths';

type Content = Omit<MapInput, 'scene' | keyof Size> & { readonly scene: Scene | null };

/** The map in the page, drawn anew whenever something that it shows changes. */
export interface MapPicture {
  readonly element: SVGElement;
  /** Of its container, as it was when last measured. */
  size(): Size;
  /** Measures the container and draws for that size. */
  resize(): void;
  show(change: Partial<Content>): void;
  /** Writes paths at the camera's own zoom, as exactly as they can be. */
  settle(): void;
}

/** Levels of zoom over which paths are scaled before they are written anew. */
const REACH = 1;

let count = 0;

/** Puts a map into `container`, in place of what is in it; empty until it has a scene. */
export function createMapPicture(
  container: HTMLElement,
  ground: Ground,
  { palette, start }: RendererOptions,
): MapPicture {
  count += 1;
  const attributes = { class: 'svg-map', 'aria-hidden': 'true' };
  const corner = cornerOf(ground.outlines);
  const draw = createMapDrawing({
    ground,
    corner,
    id: `map-${count}`,
    attributes,
    cellOf: cellsIn(boxOf(ground.outlines)),
  });
  let shown = svgNode('svg', attributes);
  const element = createSvg(shown, container.ownerDocument);
  container.replaceChildren(element);

  let content: Content = {
    scene: null,
    emphasis: { hovered: null, chosen: null, focused: null, highlighted: null },
    palette,
    camera: start,
  };
  let pathZoom = start.zoom;

  const measured = () => ({ width: container.clientWidth, height: container.clientHeight });
  // Kept: to ask for it has the browser lay out the page, in the middle of changing it.
  let size = measured();
  const redraw = () => {
    const { scene, camera } = content;
    if (scene === null) return;
    if (Math.abs(camera.zoom - pathZoom) > REACH) pathZoom = camera.zoom;
    const next = draw({ ...content, scene, ...size }, pathZoom);
    patchSvg(element, shown, next);
    shown = next;
  };

  return {
    element,
    size: () => size,
    resize() {
      size = measured();
      redraw();
    },
    show(change) {
      content = { ...content, ...change };
      redraw();
    },
    settle() {
      pathZoom = content.camera.zoom;
      redraw();
    },
  };
}
