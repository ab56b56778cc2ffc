import type { RendererKind } from '../../../renderers/Renderer';

/** User Timing of the map, for anyone who measures the page from outside. */
export interface MapMarks {
  /** A renderer shows a scene. `view-drawn` tells of it, once its labels are on the screen too. */
  drawn(renderer: RendererKind): void;
  /** A renderer shows all that it is to show. */
  settled(renderer: RendererKind): void;
  /** It is this one that is to draw. */
  chosen(renderer: RendererKind): void;
  /** The labels are on the screen; from here on they change with the scene. */
  labelled(): void;
}

/** Tells `view-drawn`, and once `map-ready`: the first complete picture by the renderer that was chosen. */
export function createMapMarks(): MapMarks {
  let isLabelled = false;
  let isReady = false;
  let shows: RendererKind | null = null;
  let settledBy: RendererKind | null = null;
  let wanted: RendererKind | null = null;
  const tellDrawn = () => {
    if (isLabelled && shows !== null) mark('view-drawn', shows);
  };
  const tellReady = () => {
    if (isReady || !isLabelled || wanted === null || settledBy !== wanted) return;
    isReady = true;
    mark('map-ready', wanted);
  };
  return {
    drawn(renderer) {
      shows = renderer;
      tellDrawn();
    },
    settled(renderer) {
      settledBy = renderer;
      tellReady();
    },
    chosen(renderer) {
      wanted = renderer;
      tellReady();
    },
    labelled() {
      if (isLabelled) return;
      isLabelled = true;
      tellDrawn();
      tellReady();
    },
  };
}

/** Marks that a page keeps: enough for who reads them, and no more after hours of playing. */
const KEPT = 50;

function mark(name: string, renderer: RendererKind): void {
  if (performance.getEntriesByName(name).length >= KEPT) performance.clearMarks(name);
  performance.mark(name, { detail: { renderer } });
}
