import { project } from '../../camera/mercator';
import type { FillKind } from '../../figures/types';
import type { PlaceId } from '../../ledger/types';
import { runToEnd } from '../../lib/steps';
import type { LabelKind, LabelRequest } from '../types';
import { Ground } from './Ground';
import { LabelSetter } from './LabelSetter';
import { leadNameless } from './leadNameless';
import { placeBox } from './placeBox';
import { placeGroupCurves } from './placeGroupCurves';
import { squareSize } from './placeLeader';
import { rectAround } from './rects';
import { regionOf, segment, segmentsOf } from './region';
import { regionsOf } from './surroundings';
import type { LayoutInput, Layout, PlacedBox, PlacedSquare, PlacedGroupCurve } from './types';

/** Order of Labels 1: the later gives way. */
const RANK: Readonly<Record<LabelKind, number>> = {
  chosen: 0,
  joint: 1,
  value: 2,
  partial: 3,
  named: 4,
  none: 5,
  country: 6,
  context: 7,
};
/** Kinds up to this rank show a number, and may take ground from all that follow. */
const LAST_WITH_NUMBER = RANK.partial;

/**
 * Where more labels than this wait for free ground there are no ties, and only the label of the
 * chosen district is led out: the lines would cover the map, and each takes longer the more stand
 * already. Fills, outlines of groups and tooltips say the same.
 */
const MOST_LED = 200;

/** Fills of districts that show a number: no other label may lie on them (Labels 3). */
const VALUED: readonly FillKind[] = ['class', 'disputed', 'zero', 'no-area'];

/**
 * Finds a place for every label, box, tie curve, square and mark of a Scene (Labels 1–6, S2, S4,
 * S10). Pure: the same input gives the same layout, in world pixels, whatever draws it. What has
 * its place inside an outline stays there while the map is panned, unless the window cuts it.
 *
 * No two of the rectangles meet, no label lies on another district's value, and whatever is in
 * the window is in it wholly. What finds no place is left out.
 */
export function layoutLabels(input: LayoutInput): Layout {
  return runToEnd(layoutSteps(input));
}

/**
 * The same label by label, for a page that has to answer meanwhile. What it comes to is what it
 * returns.
 */
export function* layoutSteps(input: LayoutInput): Generator<void, Layout> {
  const { frame, fills, groups } = input;
  const placesOf = (...kinds: readonly FillKind[]): Set<PlaceId> =>
    new Set(
      [...fills.values()].filter(({ fill }) => kinds.includes(fill)).map(({ place }) => place),
    );
  const ground = new Ground(
    regionsOf(input.outlines, frame.zoom),
    placesOf(...VALUED),
    placesOf('named'),
    frame,
  );
  const requests = [...input.requests].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const withNumber = requests.filter(({ kind }) => RANK[kind] <= LAST_WITH_NUMBER);
  const others = requests.filter(({ kind }) => RANK[kind] > LAST_WITH_NUMBER);

  const size = squareSize(frame.compact);
  const squares: PlacedSquare[] = input.squares.map(({ place, at }) => {
    const rect = rectAround(project(at, frame.zoom), size, size);
    ground.take(rect, 'square');
    return { place, rect };
  });

  // Numbers in their own outlines first: there they are in nobody's way. Then what needs free
  // ground, in the same order; then the names of places without a number.
  const setter = new LabelSetter(input, ground, squares);
  // Beside a square there is little choice of place, and its host can make way: squares first.
  const hasSquare = (request: LabelRequest): boolean =>
    squares.some(({ place }) => place === request.place);
  const squaresFirst = (some: readonly LabelRequest[]): LabelRequest[] => [
    ...some.filter(hasSquare),
    ...some.filter((request) => !hasSquare(request)),
  ];
  const unplaced = new Set<LabelRequest>();
  for (const request of squaresFirst(withNumber)) {
    yield;
    if (!setter.setInside(request)) unplaced.add(request);
  }
  const waiting = withNumber.filter((request) => unplaced.has(request));
  const isCrowded = waiting.length > MOST_LED;
  const ties: PlacedGroupCurve[] = [];
  const boxes: PlacedBox[] = [];
  for (const group of isCrowded ? [] : groups.filter(({ apart }) => apart)) {
    yield;
    const outline = regionOf(group.outline.geometry, frame.zoom);
    for (const tie of placeGroupCurves(group, outline, ground)) {
      ties.push(tie);
      segmentsOf(tie.path).forEach((line) => ground.takeLine(line));
    }
  }
  for (const request of waiting) {
    yield;
    const mayLead = request.kind === 'chosen' || !isCrowded;
    if (request.place !== null) {
      setter.setElsewhere(request, request.mayLead && mayLead);
      continue;
    }
    const group = groups.find(({ id }) => id === request.group);
    if (group === undefined || !mayLead) continue;
    const own = ties.filter((tie) => tie.group === group.id);
    const box = placeBox(request, group, own, ground);
    if (box === null) continue;
    boxes.push(box);
    ground.take(box.rect, 'shared');
    ground.takeLine(segment(box.connector.from, box.connector.to));
  }
  if (!isCrowded) yield* leadNameless(setter);
  for (const request of squaresFirst(others)) {
    yield;
    if (setter.setInside(request)) continue;
    if (request.mayLead || hasSquare(request)) setter.setElsewhere(request);
  }
  return {
    zoom: frame.zoom,
    labels: setter.labels,
    marks: setter.marks,
    boxes,
    groupCurves: ties,
    squares,
  };
}
