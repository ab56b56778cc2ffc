import type { PlaceId } from '../../../ledger/types';
import type { PlaceLook } from '../../placeLooks';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import type { GroundPaths } from './groundPaths';
import type { PictureIds } from './pictureIds';

/** One path for each texture in one ink, over all the places that have it. */
export function textureLayer(
  paths: GroundPaths,
  looks: ReadonlyMap<PlaceId, PlaceLook>,
  ids: PictureIds,
): readonly SvgNode[] {
  const shapes = new Map<string, string>();
  for (const [place, d] of paths.places) {
    const key = looks.get(place)?.texture ?? '';
    if (key !== '') shapes.set(key, (shapes.get(key) ?? '') + d);
  }
  return [...shapes].map(([key, d]) =>
    svgNode('path', { fill: `url(#${ids.texture(key)})`, d }),
  );
}
