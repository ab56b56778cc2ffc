import type { Camera } from '../../../camera/Camera';
import type { Palette } from '../../../cartography/colours';
import type { Hex, Scene } from '../../../cartography/types';
import { rememberLatest } from '../../../lib/memo';
import { svgNode, type SvgAttributes, type SvgNode } from '../../../svg/SvgNode';
import type { Ground, Emphasis } from '../../Renderer';
import { lineWidths } from '../../looks';
import { ONE_CELL, type CellOf } from './cells';
import { createLayers, pictureIds, highlightLayer, strokeWidth, zeroLayer } from './layers';
import { projectionAt, UNITS_PER_PIXEL } from './paths';

interface DrawingOptions {
  readonly ground: Ground;
  /** Begins every id in the picture: letters, digits and dashes, unique on the page. */
  readonly id: string;
  /** Further attributes of the `svg` element: its name, its role. */
  readonly attributes: SvgAttributes;
  /** Where textures begin, [longitude, latitude]: the same for two pictures that are to match. */
  readonly corner: readonly [number, number];
  /** The picture is to change: in pieces, of which a browser draws those anew that do. */
  readonly cellOf?: CellOf;
}

/**
 * Draws pictures of one ground, one after the other. What a picture has in common with the one
 * before is the same object in both, so that it can be passed over. `pathZoom` is the zoom at which
 * paths are written: at the camera's own they are exact to a tenth of a pixel.
 */
export function createMapDrawing(
  options: DrawingOptions,
): (input: MapInput, pathZoom: number) => SvgNode {
  const { ground, attributes, corner } = options;
  const ids = pictureIds(options.id);
  const layers = createLayers(ground, ids, options.cellOf ?? ONE_CELL);
  const projectionOf = rememberLatest((zoom: number) => projectionAt(zoom, corner));

  return ({ scene, emphasis, palette, camera, width, height }, pathZoom) => {
    const paths = layers.paths(projectionOf(pathZoom));
    const scale = 2 ** (camera.zoom - pathZoom) / UNITS_PER_PIXEL;
    const pixel = 1 / scale;
    const stroke = (colour: Hex, pixels: number): SvgAttributes => ({
      stroke: colour,
      'stroke-width': strokeWidth(pixels, pixel),
    });

    const { highlighted } = emphasis;
    const looks = layers.looks(scene, highlighted, palette);
    const { underlay, lakes, borders } = layers.shapes(paths);
    const edges = layers.edges(paths, scene, highlighted, palette);
    const groups = layers.groups(paths, scene, highlighted);
    const lines = [
      svgNode('g', stroke(palette.ground, lineWidths.borderCasing), borders),
      ...edges.map(({ cells, colour, pixels }) => svgNode('g', stroke(colour, pixels), cells)),
      svgNode('g', stroke(palette.countryLine, lineWidths.border), borders),
      svgNode('g', stroke(palette.ground, lineWidths.groupCasing), groups),
      svgNode('g', stroke(palette.strongLine, lineWidths.group), groups),
      ...zeroLayer(paths, looks, ids, pixel),
      ...highlightLayer(paths, emphasis, palette, ids, pixel),
    ];

    const [x, y] = paths.projection.toUnits([camera.lng, camera.lat]);
    const left = (width / 2 - x * scale).toFixed(2);
    const top = (height / 2 - y * scale).toFixed(2);
    const map = {
      transform: `translate(${left} ${top})scale(${Number(scale.toPrecision(9))})`,
    };
    const shore = stroke(palette.shore, lineWidths.shore);
    const thin = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
    return svgNode('svg', { width, height, viewBox: `0 0 ${width} ${height}`, ...attributes }, [
      layers.patterns(scene, pixel),
      svgNode('rect', { width, height, fill: palette.ground }),
      svgNode('g', map, [
        svgNode('g', { fill: palette.none }, [underlay]),
        svgNode('g', { fill: palette.water, ...shore }, [lakes]),
        layers.fills(paths, looks),
        svgNode('g', { 'pointer-events': 'none' }, [
          layers.textures(paths, looks),
          svgNode('g', thin, lines),
        ]),
      ]),
    ]);
  };
}

/** What one picture of the map shows. */
export interface MapInput {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly camera: Camera;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}
