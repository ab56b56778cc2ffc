import { placeById } from '../../figures/area/placeById';
import type { JointGroup } from '../../figures/types';
import { dissolve } from '../../places/dissolve';
import { membersTouch } from '../../places/membersTouch';
import { neighboursOf } from '../../places/neighboursOf';
import { edgeTones } from '../edgeTones';
import { fillSpecOf } from '../fillSpecOf';
import type { FillSpec, Scene, SceneGroup, SceneSquare } from '../types';
import { labelRequests } from './labelRequests';
import type { SceneInput } from './SceneInput';

/** The figures of a View made drawable; a pure function of its input, alike for every renderer. */
export function sceneOf(input: SceneInput): Scene {
  const { figures, palette, ground } = input;
  const fills = new Map<string, FillSpec>(
    figures.figures.map((figure) => [
      figure.place,
      fillSpecOf(figure, figures.classes, palette),
    ]),
  );
  return {
    fills,
    edges: edgeTones(ground.edges, fills, palette),
    groups: figures.groups.map((group) => sceneGroup(group, input)),
    squares: squares(input, fills),
    labels: labelRequests(input, fills),
  };
}

/** S2: members dissolved into one outline; apart where they do not touch. */
function sceneGroup(group: JointGroup, { ground }: SceneInput): SceneGroup {
  return {
    id: group.claim.id,
    claim: group.claim,
    members: group.members,
    carriers: group.carriers,
    outline: dissolve(ground.edges, group.members),
    apart: !membersTouch(group.members, neighboursOf(ground.edges)),
  };
}

/** S10: places without an outline stand as squares at their towns. */
function squares(
  { figures, world }: SceneInput,
  fills: ReadonlyMap<string, FillSpec>,
): readonly SceneSquare[] {
  const places = placeById(world);
  return figures.figures.flatMap((figure) => {
    const place = places.get(figure.place);
    const fill = fills.get(figure.place);
    if (place === undefined || fill === undefined) return [];
    return place.outline === null && place.town !== null
      ? [{ place: place.id, at: place.town, fill }]
      : [];
  });
}
