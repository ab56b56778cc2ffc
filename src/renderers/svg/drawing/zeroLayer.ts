import { lineWidths } from '../../lineWidths';
import type { PlaceId } from '../../../ledger/types';
import type { PlaceLook } from '../../placeLooks';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import type { GroundPaths } from './groundPaths';
import type { PictureIds } from './pictureIds';
import { strokeWidth } from './strokeWidth';

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
