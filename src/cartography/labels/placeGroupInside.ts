import { blockOf } from './blockOf';
import type { Ground } from './Ground';
import { largestRectangle } from './largestRectangle';
import { placeInside, type Inside, type Interior } from './placeInside';
import type { LabelRequest, SceneGroup } from '../types';

/** The one label of a group whose members touch, inside its dissolved outline (S2). */
export function placeGroupInside(
  request: LabelRequest,
  group: SceneGroup,
  interior: Interior,
  ground: Ground,
): Inside | null {
  if (group.apart) return null;
  const except = group.members
    .filter((member) => !group.carriers.includes(member))
    .flatMap((member) => ground.regions.get(member) ?? []);
  const atRest: Interior['atRest'] =
    except.length === 0
      ? interior.atRest
      : (aspect) => largestRectangle(interior.region, aspect, { regions: except });
  const block = blockOf(request.lines, ground.frame.compact);
  return placeInside([block], { ...interior, except, atRest }, ground);
}
