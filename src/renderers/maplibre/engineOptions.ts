import type { MapOptions, TransformConstrainFunction } from 'maplibre-gl';
import type { CameraLimits } from '../../view/link/LinkContext';
import type { Ground } from '../Renderer';
import type { MapLibreOptions } from './MapLibreOptions';
import { mapStyle } from './mapStyle';

/** How the engine is made: flat, north up, within limits, with nothing of its own on top. */
export function engineOptions(
  container: HTMLElement,
  ground: Ground,
  { limits, palette, reducedMotion, start, title }: MapLibreOptions,
): MapOptions {
  return {
    container,
    style: mapStyle(ground, palette),
    center: [start.lng, start.lat],
    zoom: start.zoom,
    minZoom: limits.minZoom,
    maxZoom: limits.maxZoom,
    transformConstrain: within(limits),
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    // The app says when: a resize is then known not to be a movement by the reader.
    trackResize: false,
    // Old and new textures are not blended: they would be seen at two sizes at once.
    fadeDuration: 0,
    reduceMotion: reducedMotion,
    locale: { 'Map.Title': title },
  };
}

/** Holds the middle of the map, not its window, within the limits: a wide window may see past them. */
function within(limits: CameraLimits): TransformConstrainFunction {
  return (center, zoom) => {
    center.lng = clamp(center.lng, limits.west, limits.east);
    center.lat = clamp(center.lat, limits.south, limits.north);
    return { center, zoom: clamp(zoom, limits.minZoom, limits.maxZoom) };
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
