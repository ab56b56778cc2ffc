import { fitCamera } from '../../camera/fit';
import { project } from '../../camera/mercator';
import { scaleBar } from '../../camera/scaleBar';
import type { Rect, Bounds } from '../../camera/shapes';
import type { Palette } from '../../cartography/colours';
import { layoutLabels } from '../../cartography/labels/layoutLabels';
import type { Scene } from '../../cartography/types';
import type { Ground } from '../../renderers/Renderer';
import { svgMap } from '../../renderers/svg/svgMap';
import { svgNode, type SvgNode } from '../../svg/SvgNode';
import type { Text } from '../../text/Text';
import { numberText } from '../../text/numberText';
import { labelsOver, linesOver, squaresOver, visibleLayout } from './mapOverlay';
import type { Block } from './pictureLayout';
import { textNode, type LetterTable } from './pictureText';

export interface MapBlockInput {
  readonly scene: Scene;
  readonly ground: Ground;
  /** What the map shows in any case. */
  readonly focus: Bounds;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  readonly compact: boolean;
  readonly letters: LetterTable;
  readonly text: Text;
}

/** Id of what cuts the map off at its frame. */
const FRAME = 'map-frame';

/** Free round the districts, pixels. */
const PADDING = 26;
/** Beyond what any page can zoom to: the picture is fitted, never clamped. */
const ZOOMS = { minZoom: 0, maxZoom: 22 };
/** Room of the scale bar in the corner, pixels. */
const SCALE = { width: 130, height: 36, longest: 110, inset: 14 };

/** The map with its labels, as the page shows it, fitted into a frame. */
export function mapBlock(input: MapBlockInput): Block {
  const { scene, ground, focus, palette, width, height, compact, letters, text } = input;
  const size = { width, height };
  const sides = { top: PADDING, right: PADDING, bottom: PADDING, left: PADDING };
  const camera = fitCamera(focus, size, sides, ZOOMS);
  const [x, y] = project([camera.lng, camera.lat], camera.zoom);
  const window: Rect = { x: x - width / 2, y: y - height / 2, ...size };
  const corner: Rect = {
    x: window.x + width - SCALE.width,
    y: window.y + height - SCALE.height,
    width: SCALE.width,
    height: SCALE.height,
  };
  const layout = visibleLayout(
    layoutLabels({
      requests: scene.labels,
      outlines: ground.outlines,
      groups: scene.groups,
      squares: scene.squares,
      fills: scene.fills,
      context: ground.context,
      frame: { zoom: camera.zoom, window, obstacles: [corner], compact },
    }),
    window,
  );
  const map = svgMap({
    scene,
    ground,
    emphasis: { hovered: null, chosen: null, focused: null, highlighted: null },
    palette,
    camera,
    ...size,
    id: 'map',
    label: null,
    margin: 16,
  });
  return {
    height,
    nodes: [
      svgNode('clipPath', { id: FRAME }, [svgNode('rect', size)]),
      // What runs over the edge is cut off by a path: Inkscape and LibreOffice Draw let an `svg` in a
      // picture run over its frame, which the map's own element would be.
      svgNode('g', { 'clip-path': `url(#${FRAME})` }, [
        ...map.children,
        ...linesOver(layout, palette),
        ...squaresOver(layout, scene, palette),
        ...labelsOver(layout, scene, palette, letters),
        ...scaleNodes(camera, size, palette, letters, text),
      ]),
      svgNode('rect', {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        fill: 'none',
        stroke: palette.ruleStrong,
      }),
    ],
  };
}

function scaleNodes(
  camera: { readonly zoom: number; readonly lat: number },
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
  letters: LetterTable,
  text: Text,
): readonly SvgNode[] {
  const bar = scaleBar(camera.zoom, camera.lat, SCALE.longest);
  const right = width - SCALE.inset;
  const left = right - bar.width;
  const base = height - SCALE.inset;
  return [
    ...textNode(
      text.map.kilometres(numberText(bar.km, 0, text.lang)),
      (left + right) / 2,
      base - 8,
      {
        size: 13,
        weight: 400,
        fill: palette.text2,
        anchor: 'middle',
        halo: { colour: palette.ground, width: 2.6 },
      },
      letters,
    ),
    svgNode('path', {
      d: `M${left.toFixed(2)} ${base - 6}V${base}H${right}V${base - 6}`,
      fill: 'none',
      stroke: palette.text3,
    }),
  ];
}
