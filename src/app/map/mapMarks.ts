import type { RendererKind } from '../../renderers/Renderer';

/** User Timing of the map, for anyone who measures the page from outside. */
export interface MapMarks {
  /** `view-drawn`: a scene is complete on the screen. */
  drawn(renderer: RendererKind): void;
  /** `map-ready`, once: the first complete picture by the renderer that was chosen. */
  ready(renderer: RendererKind): void;
}

export function createMapMarks(): MapMarks {
  let isReady = false;
  return {
    drawn(renderer) {
      performance.mark('view-drawn', { detail: { renderer } });
    },
    ready(renderer) {
      if (isReady) return;
      isReady = true;
      performance.mark('map-ready', { detail: { renderer } });
    },
  };
}
