import type { PlaceId } from '../../../ledger/types';
import type { PlaceLook } from '../../placeLooks';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import type { GroundPaths } from './groundPaths';

/** One path for each place, in its opaque base colour (K3), and known by its place. */
export function fillLayer(
  paths: GroundPaths,
  looks: ReadonlyMap<PlaceId, PlaceLook>,
): readonly SvgNode[] {
  return [...paths.places].flatMap(([place, d]) => {
    const look = looks.get(place);
    return look === undefined
      ? []
      : [svgNode('path', { 'data-place': place, fill: look.base, d })];
  });
}
