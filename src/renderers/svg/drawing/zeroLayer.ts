import { lineWidths } from '../../lineWidths';
import type { PlaceId } from '../../../ledger/types';
import type { PlaceLook } from '../../placeLooks';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import type { GroundPaths } from './groundPaths';
import type { PictureIds } from './pictureIds';
import { strokeWidth } from './strokeWidth';

/**
 * S5: a frame inside the outline. A line is always drawn to both sides, so it is as wide as both
 * would need and clipped to its place; the shared edge is drawn over its outermost part.
 */
export function zeroLayer(
  paths: GroundPaths,
  looks: ReadonlyMap<PlaceId, PlaceLook>,
  ids: PictureIds,
  pixel: number,
): readonly SvgNode[] {
  const sides = 2 * (lineWidths.zeroBorder + lineWidths.zeroBorderInset);
  const width = strokeWidth(sides, pixel);
  return [...paths.places].flatMap(([place, d]) => {
    const border = looks.get(place)?.border ?? '';
    if (border === '') return [];
    const clip = ids.inside(place);
    return [
      svgNode('clipPath', { id: clip }, [svgNode('path', { d })]),
      svgNode('path', {
        stroke: border,
        'stroke-width': width,
        'clip-path': `url(#${clip})`,
        d,
      }),
    ];
  });
}
