import type { Palette } from '../../../cartography/colours';
import type { Scene, EdgeTone, Hex } from '../../../cartography/types';
import type { PlaceId } from '../../../ledger/types';
import { toneKinds } from '../../../cartography/tones';
import { remembered, rememberLatest } from '../../../lib/memo';
import { ringsOf } from '../../../places/edges';
import { svgNode, type SvgNode, type SvgAttributes } from '../../../svg/SvgNode';
import type { Ground, Emphasis } from '../../Renderer';
import { edgeLooks, placeLooks, textureKey, lineWidths, type PlaceLook } from '../../looks';
import type { CellOf } from './cells';
import { groundPaths, linePath, type GroundPaths, type Projection } from './paths';
import { texturePattern } from './texturePattern';

type Looks = ReadonlyMap<PlaceId, PlaceLook>;

type Lit = ReadonlySet<PlaceId> | null;

/** What is remembered from one picture to the next: everything that a moving camera leaves as it is. */
export function createLayers(ground: Ground, ids: PictureIds, cellOf: CellOf) {
  const fillOf = rememberFills();
  return {
    paths: rememberLatest((projection: Projection) => groundPaths(ground, projection, cellOf)),
    shapes: rememberLatest(({ underlay, lakes, borders }: GroundPaths) => ({
      underlay: svgNode('path', { d: underlay }),
      lakes: svgNode('path', { d: lakes }),
      borders: borders.map((d) => svgNode('path', { d })),
    })),
    /** Without what stands out, which is drawn on its own. */
    looks: rememberLatest((scene: Scene, highlighted: Lit, { ground: beneath }: Palette) =>
      placeLooks(scene, highlighted, beneath),
    ),
    fills: rememberLatest((paths: GroundPaths, looks: Looks) =>
      svgNode('g', {}, fillLayer(paths, looks, fillOf)),
    ),
    textures: rememberLatest((paths: GroundPaths, looks: Looks) =>
      svgNode('g', {}, textureLayer(paths, looks, ids)),
    ),
    patterns: rememberLatest((scene: Scene, pixel: number) => {
      const patterns = new Map<string, SvgNode>();
      for (const { texture, textureInk: ink } of scene.fills.values()) {
        if (texture === null || ink === null) continue;
        const id = ids.texture(textureKey(texture, ink));
        if (!patterns.has(id)) patterns.set(id, texturePattern(id, texture, ink, pixel));
      }
      return svgNode('defs', {}, [...patterns.values()]);
    }),
    edges: rememberLatest((paths: GroundPaths, scene: Scene, lit: Lit, palette: Palette) =>
      edgeLayer(paths, edgeLooks(scene, lit, ground.edges, palette), palette),
    ),
    /** Outlines of the joint groups; under a legend filter, of those that it lights. */
    groups: rememberLatest(({ projection }: GroundPaths, { groups }: Scene, lit: Lit) => {
      const shown = groups.filter(
        ({ members }) => lit === null || members.some((place) => lit.has(place)),
      );
      const outlines = shown.map(({ outline }) => linePath(ringsOf(outline), projection, true));
      return outlines.map((d) => svgNode('path', { d }));
    }),
  };
}

/** One path for each place, in its opaque base colour (K3), and known by its place. */
function fillLayer(
  paths: GroundPaths,
  looks: ReadonlyMap<PlaceId, PlaceLook>,
  fillOf: FillOf,
): readonly SvgNode[] {
  const fills: SvgNode[] = [];
  for (const [place, d] of paths.places) {
    const look = looks.get(place);
    if (look !== undefined) fills.push(fillOf(place, look.base, d));
  }
  return fills;
}

type FillOf = (place: PlaceId, fill: Hex, d: string) => SvgNode;

/** A place that keeps colour and path keeps its node, which is then passed over: most do, from one scene to the next. */
function rememberFills(): FillOf {
  const known = new Map<PlaceId, SvgNode>();
  return (place, fill, d) => {
    const before = known.get(place);
    if (before?.attributes['fill'] === fill && before.attributes['d'] === d) return before;
    const node = svgNode('path', { 'data-place': place, fill, d });
    known.set(place, node);
    return node;
  };
}

/** The edges of one tone, a path for each cell. */
interface ToneLine {
  readonly colour: EdgeTone['colour'];
  /** Width, CSS px. */
  readonly pixels: number;
  readonly cells: readonly SvgNode[];
}

/**
 * Shared edges, gathered by colour and width, and by cell. All tones and all cells are there in every
 * picture, so that what is drawn in one place is in the same element from one scene to the next.
 */
function edgeLayer(
  { edges, edgeCells }: GroundPaths,
  tones: readonly EdgeTone[],
  palette: Palette,
): readonly ToneLine[] {
  const all = [...new Set(edgeCells.values())];
  const lines = new Map(
    toneKinds(palette).map((kind) => {
      const cells = new Map<number, string>(all.map((cell) => [cell, '']));
      return [toneKey(kind), { ...kind, cells }];
    }),
  );
  for (const tone of tones) {
    const cell = edgeCells.get(tone.edge);
    const cells = lines.get(toneKey(tone))?.cells;
    if (cell === undefined || cells === undefined) continue;
    cells.set(cell, `${cells.get(cell) ?? ''}${edges.get(tone.edge) ?? ''}`);
  }
  // A picture in one piece does not change, and needs no empty paths.
  const isKept = (d: string) => all.length > 1 || d !== '';
  return [...lines.values()]
    .map(({ colour, width, cells }) => ({
      colour,
      pixels: width,
      cells: [...cells.values()].filter(isKept).map((d) => svgNode('path', { d })),
    }))
    .filter(({ cells }) => cells.length > 0);
}

const toneKey = ({ colour, width }: Omit<EdgeTone, 'edge'>) => `${colour} ${width}`;

/** In each cell one path for each texture in one ink, over all the places that have it. */
function textureLayer(
  paths: GroundPaths,
  looks: ReadonlyMap<PlaceId, PlaceLook>,
  ids: PictureIds,
): readonly SvgNode[] {
  const cells = new Map<number, Map<string, string>>();
  for (const [place, d] of paths.places) {
    const shapes = remembered(cells, paths.placeCells.get(place) ?? 0, () => new Map());
    const key = looks.get(place)?.texture ?? '';
    if (key !== '') shapes.set(key, (shapes.get(key) ?? '') + d);
  }
  return [...cells.values()].map((shapes) =>
    svgNode(
      'g',
      {},
      [...shapes].map(([key, d]) => svgNode('path', { fill: `url(#${ids.texture(key)})`, d })),
    ),
  );
}

/**
 * S5: a frame inside the outline, above every line but off the shared edge. A line is always drawn to
 * both sides, so it is as wide as both would need, and a mask leaves of it what lies inside its place
 * and off the outline.
 */
export function zeroLayer(
  paths: GroundPaths,
  looks: ReadonlyMap<PlaceId, PlaceLook>,
  ids: PictureIds,
  pixel: number,
): readonly SvgNode[] {
  const sides = 2 * (lineWidths.zeroBorder + lineWidths.zeroBorderInset);
  const width = strokeWidth(sides, pixel);
  const inset = strokeWidth(2 * lineWidths.zeroBorderInset, pixel);
  return [...paths.places].flatMap(([place, d]) => {
    const border = looks.get(place)?.border ?? '';
    if (border === '') return [];
    const mask = ids.inside(place);
    return [
      svgNode('mask', { id: mask }, [
        svgNode('path', { fill: '#fff', stroke: '#000', 'stroke-width': inset, d }),
      ]),
      svgNode('path', {
        stroke: border,
        'stroke-width': width,
        mask: `url(#${mask})`,
        d,
      }),
    ];
  });
}

/** A frame round every ground, in units of a path. */
const EVERYWHERE = 'M-1000000-1000000h2000000v2000000h-2000000z';

/** The outlines that stand out: the hovered, the chosen and the focused place. */
export function highlightLayer(
  paths: GroundPaths,
  emphasis: Pick<Emphasis, 'hovered' | 'chosen' | 'focused'>,
  palette: Palette,
  ids: PictureIds,
  pixel: number,
): readonly SvgNode[] {
  const { ground, strongLine } = palette;
  const { chosen, focused } = emphasis;
  const hovered = emphasis.hovered === chosen ? null : emphasis.hovered;
  const line = (place: PlaceId, stroke: Hex, width: number, more: SvgAttributes = {}) => {
    const attributes = { stroke, 'stroke-width': strokeWidth(width, pixel), ...more };
    return svgNode('path', { ...attributes, d: paths.places.get(place) ?? '' });
  };

  const nodes: SvgNode[] = [];
  if (hovered !== null && paths.places.has(hovered)) {
    nodes.push(line(hovered, strongLine, lineWidths.hovered));
  }
  if (chosen !== null && paths.places.has(chosen)) {
    nodes.push(
      line(chosen, ground, lineWidths.chosenCasing),
      line(chosen, strongLine, lineWidths.chosen),
    );
  }
  const shape = focused === null ? undefined : paths.places.get(focused);
  if (focused !== null && shape !== undefined) {
    // A line is drawn to both sides; of the focus nothing may lie on the place itself.
    const clip = ids.outside(focused);
    const outside = { 'clip-path': `url(#${clip})` };
    const { focus, focusGap, focusCasing } = lineWidths;
    nodes.push(
      svgNode('clipPath', { id: clip }, [
        svgNode('path', { 'clip-rule': 'evenodd', d: EVERYWHERE + shape }),
      ]),
      line(focused, ground, 2 * (focus + focusGap + focusCasing), outside),
      line(focused, strongLine, 2 * (focus + focusGap), outside),
      line(focused, ground, 2 * focusGap, outside),
    );
  }
  return nodes;
}

/** A width of CSS px in the units of the paths; `pixel`: units to one CSS px on the screen. */
export function strokeWidth(pixels: number, pixel: number): number {
  return Number((pixels * pixel).toFixed(2));
}

/** Names within one picture, made unique on the page by the picture's own. */
interface PictureIds {
  /** A texture in one ink, by its `textureKey`. */
  texture(key: string): string;
  /** The shape of a place, to cut with: what is inside of it, and outside. */
  inside(place: PlaceId): string;
  outside(place: PlaceId): string;
}

/** @param picture letters, digits and dashes */
export function pictureIds(picture: string): PictureIds {
  return {
    texture: (key) => `${picture}-${key.replaceAll(/[^\w-]+/g, '-')}`,
    inside: (place) => `${picture}-in-${place}`,
    outside: (place) => `${picture}-out-${place}`,
  };
}
