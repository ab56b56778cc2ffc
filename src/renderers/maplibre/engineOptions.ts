import type { MapOptions, TransformConstrainFunction } from 'maplibre-gl';
import type { CameraLimits } from '../../view/link/LinkContext';
import { clampCamera } from '../clampCamera';
import type { Ground } from '../Renderer';
import type { RendererOptions } from '../RendererOptions';
import { mapStyle } from './mapStyle';

/**
 * How the engine is made: flat, north up, within limits, with nothing of its own on top. Whether the
 * reader wants motion it asks by itself, each time, unless it is told here.
 */
export function engineOptions(
  container: HTMLElement,
  ground: Ground,
  { limits, palette, start }: RendererOptions,
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
    // Keys are the app's, alike with every renderer.
    keyboard: false,
    renderWorldCopies: false,
    attributionControl: false,
    // The app says when: a resize is then known not to be a movement by the reader.
    trackResize: false,
    // Old and new textures are not blended: they would be seen at two sizes at once.
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
