import type { Camera } from '../view/View';
import type { Renderer } from './Renderer';

/** Stands in where no picture can be drawn: takes every call, does nothing, looks where it was told. */
export function absentRenderer(camera: Camera): Renderer {
  const nothing = () => undefined;
  return {
    draw: nothing,
    paint: nothing,
    emphasise: nothing,
    look: nothing,
    place: nothing,
    fit: nothing,
    zoomBy: nothing,
    camera: () => camera,
    resize: nothing,
    destroy: nothing,
  };
}
