import type { Palette } from '../../../cartography/colours';
import type { Hex } from '../../../cartography/types';
import type { PlaceId } from '../../../ledger/types';
import { lineWidths } from '../../lineWidths';
import type { Emphasis } from '../../Renderer';
import { svgNode, type SvgAttributes, type SvgNode } from '../tree/SvgNode';
import type { GroundPaths } from './groundPaths';
import type { PictureIds } from './pictureIds';
import { strokeWidth } from './strokeWidth';

/** A frame round every ground, in units of a path. */
const EVERYWHERE = 'M-1000000-1000000h2000000v2000000h-2000000z';

/** The outlines that stand out: the hovered, the chosen and the focused place. */
export function standingLayer(
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
