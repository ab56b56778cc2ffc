import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
  StyleSpecification,
  MapOptions,
  TransformConstrainFunction,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { clampCamera, type CameraLimits } from '../../camera/Camera';
import type { Palette } from '../../cartography/colours';
import type { Edge } from '../../places/types';
import type { Ground, RendererOptions } from '../Renderer';
import { borderLines } from '../borderLines';
import { lineWidths } from '../looks';

/**
 * Deeper tiles are enlarged from this zoom. What is drawn costs a call for each layer in each tile: so
 * a window needs one to four, and at the nearest zoom a tile unit is still about one pixel.
 */
const TILE_ZOOM = 6;

/** All that goes round a focused place, CSS px. */
const FOCUS_RING = lineWidths.focusGap + lineWidths.focus + lineWidths.focusCasing;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The whole style: geometry loaded once; what changes is feature-state. The engine works out every
 * layer that reads the state of a feature anew when that changes, so what few outlines have at a time
 * (groups, frames, hover, choice, focus) stands in small sources of its own.
 */
function mapStyle(ground: Ground, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      [sourceIds.context]: geojson(ground.context),
      [sourceIds.borders]: geojson(borderLines(ground.context)),
      [sourceIds.districts]: geojson(ground.outlines, 'id'),
      [sourceIds.edges]: geojson(edgeFeatures(ground.edges)),
      [sourceIds.groups]: geojson(NOTHING),
      [sourceIds.frames]: geojson(NOTHING),
      [sourceIds.standing]: geojson(NOTHING),
    },
    layers: layers(palette),
    // What changes at once must not be blended by the engine.
    transition: { duration: 0, delay: 0 },
  };
}

/** All layers, lowest first; textures are added above the district fill as scenes need them. */
export function layers(palette: Palette): LayerSpecification[] {
  const { ground, strongLine } = palette;
  return [
    { id: layerIds.ground, type: 'background', paint: { 'background-color': ground } },
    fill(layerIds.countryFill, sourceIds.context, {
      'fill-color': ['match', ['get', 'kind'], 'underlay', palette.none, ground],
    }),
    onlyLakes(fill(layerIds.lakeFill, sourceIds.context, { 'fill-color': palette.water })),
    onlyLakes(line(layerIds.lakeShore, sourceIds.context, palette.shore, lineWidths.shore)),
    fill(layerIds.districtFill, sourceIds.districts, {
      'fill-color': ['to-color', state('base'), palette.none],
    }),
    line(layerIds.borderCasing, sourceIds.borders, ground, lineWidths.borderCasing),
    line(
      layerIds.edge,
      sourceIds.edges,
      ['to-color', state('colour'), palette.edgeGrey],
      ['number', state('width'), 0],
    ),
    line(layerIds.borderLine, sourceIds.borders, palette.countryLine, lineWidths.border),
    line(layerIds.groupCasing, sourceIds.groups, ground, lineWidths.groupCasing),
    line(layerIds.groupLine, sourceIds.groups, strongLine, lineWidths.group),
    line(
      layerIds.zeroBorder,
      sourceIds.frames,
      ['to-color', ['get', 'colour'], palette.zeroBorder],
      lineWidths.zeroBorder,
      { 'line-offset': lineWidths.zeroBorder / 2 + lineWidths.zeroBorderInset },
    ),
    line(layerIds.standCasing, sourceIds.standing, ground, [
      'match',
      ['get', 'standing'],
      'chosen',
      lineWidths.chosenCasing,
      0,
    ]),
    line(layerIds.standLine, sourceIds.standing, strongLine, [
      'match',
      ['get', 'standing'],
      'hovered',
      lineWidths.hovered,
      'chosen',
      lineWidths.chosen,
      0,
    ]),
    // From the outline outwards: gap, line and casing are one line of the ground, the line upon it.
    line(layerIds.focusCasing, sourceIds.standing, ground, whenFocused(FOCUS_RING), {
      'line-offset': -FOCUS_RING / 2,
    }),
    line(layerIds.focusLine, sourceIds.standing, strongLine, whenFocused(lineWidths.focus), {
      'line-offset': -(lineWidths.focusGap + lineWidths.focus / 2),
    }),
  ];
}

function geojson(
  data: FeatureCollection | GeoJSON.Geometry,
  promoteId?: string,
): SourceSpecification {
  return {
    type: 'geojson',
    data,
    // Neighbouring outlines and the lines between them must keep the same vertices.
    tolerance: 0,
    maxzoom: TILE_ZOOM,
    ...(promoteId === undefined ? {} : { promoteId }),
  };
}

/** Shared edges; the outer border is drawn as the country's line. */
function edgeFeatures(edges: readonly Edge[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: edges
      .filter(({ right }) => right !== null)
      .map(({ id, line: positions }) => ({
        type: 'Feature',
        id,
        properties: {},
        geometry: { type: 'LineString', coordinates: positions.map((at) => [...at]) },
      })),
  };
}

function state(key: string): ExpressionSpecification {
  return ['feature-state', key];
}

function whenFocused(width: number): ExpressionSpecification {
  return ['case', ['boolean', ['get', 'focused'], false], width, 0];
}

function fill(
  id: string,
  source: string,
  paint: NonNullable<FillLayerSpecification['paint']>,
): FillLayerSpecification {
  // Every edge of an area has a line of its own upon it: smoothed twice, it would be drawn twice.
  return { id, source, type: 'fill', paint: { 'fill-antialias': false, ...paint } };
}

function line(
  id: string,
  source: string,
  colour: string | ExpressionSpecification,
  width: number | ExpressionSpecification,
  paint: LineLayerSpecification['paint'] = {},
): LineLayerSpecification {
  return {
    id,
    source,
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...paint },
  };
}

function onlyLakes<Layer extends FillLayerSpecification | LineLayerSpecification>(
  layer: Layer,
): Layer {
  return { ...layer, filter: ['==', ['get', 'kind'], 'lake'] };
}

/** Sources and layers of the map's style, by name, so that no part spells them twice. */
export const sourceIds = {
  context: 'context',
  borders: 'borders',
  districts: 'districts',
  edges: 'edges',
  groups: 'groups',
  frames: 'frames',
  standing: 'standing',
} as const;

export const layerIds = {
  ground: 'ground',
  countryFill: 'country-fill',
  lakeFill: 'lake-fill',
  lakeShore: 'lake-shore',
  districtFill: 'district-fill',
  borderCasing: 'border-casing',
  edge: 'edge',
  borderLine: 'border-line',
  groupCasing: 'group-casing',
  groupLine: 'group-line',
  zeroBorder: 'zero-border',
  standCasing: 'stand-casing',
  standLine: 'stand-line',
  focusCasing: 'focus-casing',
  focusLine: 'focus-line',
} as const;

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
