import type { MapOptions, StyleSpecification, TransformConstrainFunction } from 'maplibre-gl';
import { clampCamera, type CameraLimits } from '../../camera/Camera';
import type { RendererOptions } from '../Renderer';

/**
 * The engine's own style is empty. All that is seen is drawn by one layer of ours, which changes within
 * a frame: what the engine draws from sources is cut into tiles by its worker, with a call for each
 * layer in each tile, and worked out anew for each feature in each layer when one changes (decision 27).
 */
const EMPTY: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [],
  // What changes at once must not be blended by the engine.
  transition: { duration: 0, delay: 0 },
};

/**
 * How the engine is made: flat, north up, within limits, with nothing of its own on top. Whether the
 * reader wants motion it asks by itself, each time, unless it is told here.
 */
export function engineOptions(
  container: HTMLElement,
  { limits, start }: RendererOptions,
): MapOptions {
  return {
    container,
    style: EMPTY,
    center: [start.lng, start.lat],
    zoom: start.zoom,
    minZoom: limits.minZoom,
    maxZoom: limits.maxZoom,
    transformConstrain: within(limits),
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Keys are the app's, alike with every renderer.
    keyboard: false,
    renderWorldCopies: false,
    attributionControl: false,
    // The app says when: a resize is then known not to be a movement by the reader.
    trackResize: false,
    fadeDuration: 0,
  };
}

function within(limits: CameraLimits): TransformConstrainFunction {
  return (center, zoom) => {
    const held = clampCamera({ zoom, lat: center.lat, lng: center.lng }, limits);
    center.lng = held.lng;
    center.lat = held.lat;
    return { center, zoom: held.zoom };
  };
}
