import type { Palette } from '../../../cartography/colours';
import type { Scene } from '../../../cartography/types';
import type { PlaceId } from '../../../ledger/types';
import { ringsOf } from '../../../places/ringsOf';
import { edgeLooks } from '../../edgeLooks';
import { placeLooks, textureKey, type PlaceLook } from '../../placeLooks';
import type { Ground } from '../../Renderer';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import { edgeLayer } from './edgeLayer';
import { fillLayer } from './fillLayer';
import { groundPaths, type GroundPaths } from './groundPaths';
import { linePath } from './linePath';
import type { PictureIds } from './pictureIds';
import type { Projection } from './Projection';
import { remember } from './remember';
import { textureLayer } from './textureLayer';
import { texturePattern } from './texturePattern';

type Looks = ReadonlyMap<PlaceId, PlaceLook>;
type Lit = ReadonlySet<PlaceId> | null;

/** What is remembered from one picture to the next: everything that a moving camera leaves as it is. */
export function createLayers(ground: Ground, ids: PictureIds) {
  return {
    paths: remember((projection: Projection) => groundPaths(ground, projection)),
    shapes: remember(({ underlay, lakes, borders }: GroundPaths) => ({
      underlay: svgNode('path', { d: underlay }),
      lakes: svgNode('path', { d: lakes }),
      borders: svgNode('path', { d: borders }),
    })),
    /** Without what stands out, which is drawn on its own. */
    looks: remember((scene: Scene, lit: Lit, { ground: beneath }: Palette) =>
      placeLooks(scene, { hovered: null, chosen: null, focused: null, lit }, beneath),
    ),
    fills: remember((paths: GroundPaths, looks: Looks) =>
      svgNode('g', {}, fillLayer(paths, looks)),
    ),
    textures: remember((paths: GroundPaths, looks: Looks) =>
      svgNode('g', {}, textureLayer(paths, looks, ids)),
    ),
    patterns: remember((scene: Scene, pixel: number) => {
      const patterns = new Map<string, SvgNode>();
      for (const { texture, textureInk: ink } of scene.fills.values()) {
        if (texture === null || ink === null) continue;
        const id = ids.texture(textureKey(texture, ink));
        if (!patterns.has(id)) patterns.set(id, texturePattern(id, texture, ink, pixel));
      }
      return svgNode('defs', {}, [...patterns.values()]);
    }),
    edges: remember((paths: GroundPaths, scene: Scene, lit: Lit, palette: Palette) =>
      edgeLayer(paths, edgeLooks(scene, lit, ground.edges, palette)),
    ),
    /** Outlines of the joint groups; under a legend filter, of those that it lights. */
    groups: remember(({ projection }: GroundPaths, { groups }: Scene, lit: Lit) => {
      const shown = groups.filter(
        ({ members }) => lit === null || members.some((place) => lit.has(place)),
      );
      const outlines = shown.map(({ outline }) => linePath(ringsOf(outline), projection, true));
      return svgNode('path', { d: outlines.join('') });
    }),
  };
}
