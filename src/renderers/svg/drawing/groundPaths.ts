import type { PlaceId } from '../../../ledger/types';
import { ringsOf } from '../../../places/ringsOf';
import type { ContextProperties } from '../../../places/types';
import { borderLines } from '../../borderLines';
import type { Ground } from '../../Renderer';
import { linePath } from './linePath';
import type { Projection } from './Projection';

/** Everything on the ground as the `d` of paths, at one zoom. */
export interface GroundPaths {
  readonly projection: Projection;
  readonly places: ReadonlyMap<PlaceId, string>;
  /** Shared edges, by id; the outer border belongs to the countries. */
  readonly edges: ReadonlyMap<number, string>;
  /** The country that the districts are part of. */
  readonly underlay: string;
  readonly lakes: string;
  readonly borders: string;
}

/** Writes the paths of a ground: once for a zoom, whatever is drawn with them. */
export function groundPaths(ground: Ground, projection: Projection): GroundPaths {
  const { context, edges, outlines } = ground;
  const areas = (kind: ContextProperties['kind']) => {
    const features = context.features.filter(({ properties }) => properties.kind === kind);
    return linePath(features.flatMap(ringsOf), projection, true);
  };
  const edgePaths = new Map<number, string>();
  for (const { id, line, right } of edges) {
    if (right === null) continue;
    // An edge that was cropped may come in pieces.
    edgePaths.set(id, (edgePaths.get(id) ?? '') + linePath([line], projection, false));
  }
  return {
    projection,
    places: new Map(
      outlines.features.map((outline) => [
        outline.properties.id,
        linePath(ringsOf(outline), projection, true),
      ]),
    ),
    edges: edgePaths,
    underlay: areas('underlay'),
    lakes: areas('lake'),
    borders: linePath(borderLines(context).coordinates, projection, false),
  };
}
