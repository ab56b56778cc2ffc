import {
  GPUInitializationError,
  Map as EngineMap,
  setWorkerCount,
  setWorkerUrl,
  type MapOptions,
} from 'maplibre-gl';
import type { Camera } from '../../camera/Camera';
import { fitCamera } from '../../camera/fit';
import type { Bounds } from '../../camera/shapes';
import type { Scene } from '../../cartography/types';
import type {
  Emphasis,
  Ground,
  Padding,
  Renderer,
  RendererEvents,
  RendererOptions,
} from '../Renderer';
import { wantsLessMotion } from '../chooseRenderer';
import { engineOptions } from './mapStyle';
import workerUrl from './maplibre-gl-worker.js?url';
import { createPlaceAt } from './placeAt';
import { createSceneOnMap } from './sceneOnMap';

// The engine insists on a worker. Its own, 120 kB, would have nothing to do.
setWorkerCount(1);
setWorkerUrl(workerUrl);

/** Camera moves by the program (visual.md, Motion). */
const MOVE = { duration: 300 };

/** A context that has not come back by then is taken to be gone for good. */
const RESTORE_MS = 8000;

const CALM: Emphasis = { hovered: null, chosen: null, focused: null, highlighted: null };

/**
 * Draws scenes with MapLibre in `container`. Where there is no WebGL2 it does not throw: it calls
 * `events.onLost('no-webgl')` and gives back a renderer that does nothing.
 */
export function createMapLibreRenderer(
  container: HTMLElement,
  ground: Ground,
  events: RendererEvents,
  options: RendererOptions,
): Renderer {
  const { limits, palette, start } = options;

  const map = createEngine(engineOptions(container, options));
  if (map === null) {
    container.replaceChildren();
    events.onLost('no-webgl');
    return absentRenderer(start);
  }

  const onMap = createSceneOnMap(map, ground, palette);
  const placeAt = createPlaceAt(map, ground.outlines);
  let scene: Scene | null = null;
  let emphasis = CALM;

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng };
  };

  const look = ({ lng, lat, zoom }: Camera) =>
    void map.easeTo({ center: [lng, lat], zoom, ...MOVE });

  const fitted = (bounds: Bounds, padding: Padding) => {
    const window = { width: container.clientWidth, height: container.clientHeight };
    return fitCamera(bounds, window, padding, limits);
  };
  const show = (blend: boolean) => {
    if (scene !== null) onMap.set(scene, emphasis, blend && !wantsLessMotion());
  };

  const life = watchLife(map, events, {
    onUsable: onMap.resume,
    onUnusable: onMap.suspend,
    isComplete: () => scene !== null && onMap.isLive() && onMap.isAtRest(),
  });
  watchCamera(map, events, camera, onMap.rescale);
  watchPointer(map, events, (point) =>
    onMap.isLive() ? placeAt(scene?.squares ?? [], point) : null,
  );

  return {
    draw(next, blend) {
      scene = next;
      show(blend);
      life.askDrawn();
    },
    emphasise(next) {
      emphasis = next;
      show(true);
    },
    paint: onMap.setPalette,
    moveCamera: look,
    place({ lng, lat, zoom }) {
      if (onMap.isLive()) map.jumpTo({ center: [lng, lat], zoom });
      life.askDrawn();
    },
    fit: (bounds, padding) => look(fitted(bounds, padding)),
    zoomBy: (delta) => void map.zoomTo(map.getZoom() + delta, MOVE),
    camera,
    resize() {
      map.resize();
      // Otherwise the emptied canvas is seen for a frame.
      if (onMap.isLive()) map.redraw();
    },
    destroy() {
      onMap.suspend();
      map.remove();
    },
  };
}

/** Null without WebGL2: the engine's constructor throws. */
function createEngine(options: MapOptions): EngineMap | null {
  try {
    const map = new EngineMap(options);
    map.touchZoomRotate.disableRotation();
    hideFromKeys(map.getCanvas());
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

/** The engine makes its canvas a named tab stop; the element around it is both already. */
function hideFromKeys(canvas: HTMLCanvasElement) {
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.setAttribute('aria-hidden', 'true');
}

interface Life {
  onUsable(): void;
  onUnusable(): void;
  /** True once the picture has all it should show. */
  isComplete(): boolean;
}

/** Ready, drawn, lost, restored, broken. A removed map fires nothing more that matters. */
function watchLife(map: EngineMap, events: RendererEvents, life: Life) {
  let ready = false;
  let asked = false;
  let restoring = 0;

  const askDrawn = () => {
    asked = true;
    // Also where nothing changes: the engine then draws no frame by itself.
    map.triggerRepaint();
  };

  // Fires when the style is first there, and again after a lost context, with all states gone.
  map.on('style.load', () => {
    try {
      life.onUsable();
    } catch {
      // A driver that does not take our programs.
      events.onLost('engine-failed');
    }
    askDrawn();
  });
  // All that is drawn is here already: what was set last is in the next frame, whole.
  map.on('render', () => {
    if (!life.isComplete()) return;
    if (!ready) events.onReady();
    ready = true;
    if (!asked) return;
    asked = false;
    events.onDrawn();
  });
  // Before the engine hears of it, which drops its style then, and warns of layers like ours.
  map.getContainer().addEventListener('webglcontextlost', life.onUnusable, { capture: true });
  map.on('webglcontextlost', () => {
    events.onPaused();
    restoring = window.setTimeout(() => events.onLost('context-lost'), RESTORE_MS);
  });
  map.on('webglcontextrestored', () => window.clearTimeout(restoring));
  map.on('remove', () => window.clearTimeout(restoring));
  map.on('error', ({ error }) => {
    // All data is here already: an error is the engine's own, and the picture cannot be trusted.
    const reason = error instanceof GPUInitializationError ? 'context-lost' : 'engine-failed';
    events.onLost(reason);
  });
  return { askDrawn };
}

function watchCamera(
  map: EngineMap,
  events: RendererEvents,
  camera: () => Camera,
  onScale: (settled: boolean) => void,
) {
  map.on('move', () => {
    onScale(false);
    events.onMove(camera());
  });
  map.on('moveend', () => {
    onScale(true);
    events.onRest(camera());
  });
}

function watchPointer(
  map: EngineMap,
  events: RendererEvents,
  find: (point: { readonly x: number; readonly y: number }) => string | null,
) {
  map.on('mousemove', ({ point }) => events.onHover(find(point), point.x, point.y));
  map.on('mouseout', ({ point }) => events.onHover(null, point.x, point.y));
  map.on('click', ({ point }) => events.onPick(find(point)));
}

/** Null renderer, where no WebGL context can be had: every call does nothing, and its camera is the one that was set. */
function absentRenderer(camera: Camera): Renderer {
  const nothing = () => undefined;
  return {
    draw: nothing,
    paint: nothing,
    emphasise: nothing,
    moveCamera: nothing,
    place: nothing,
    fit: nothing,
    zoomBy: nothing,
    camera: () => camera,
    resize: nothing,
    destroy: nothing,
  };
}
