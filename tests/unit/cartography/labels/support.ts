import { fitCamera } from '../../../../src/camera/fit';
import { project } from '../../../../src/camera/mercator';
import { rectsMeet, type Rect } from '../../../../src/camera/shapes';
import { light } from '../../../../src/cartography/colours';
import { rectHolds } from '../../../../src/cartography/labels/rects';
import {
  regionHoldsRect,
  regionMeetsRect,
  segment,
  segmentMeetsRect,
  segmentsMeet,
  segmentsOf,
} from '../../../../src/cartography/labels/region';
import { regionsOf } from '../../../../src/cartography/labels/surroundings';
import type { LayoutInput, Frame, Layout } from '../../../../src/cartography/labels/types';
import { sceneOf } from '../../../../src/cartography/sceneOf';
import type { Scene } from '../../../../src/cartography/types';
import type { PlaceId } from '../../../../src/ledger/types';
import { boundsOf } from '../../../../src/places/bounds';
import { edgesOf } from '../../../../src/places/edges';
import type { Text } from '../../../../src/text/Text';
import { wordsFor } from '../../../../src/text/Words';
import { en } from '../../../../src/text/en/index';
import { parsePeriod } from '../../../../src/view/link/codecs';
import { figures, realContext, realOutlines, realWorld } from '../../support/worlds';

/** The districts that the first look fits to. */
export const THIRTEEN: readonly PlaceId[] = [
  'aghdam',
  'fuzuli',
  'gubadli',
  'jabrayil',
  'kalbajar',
  'khankendi',
  'khojaly',
  'khojavand',
  'lachin',
  'shusha',
  'tartar',
  'zangilan',
];

interface Size {
  readonly width: number;
  readonly height: number;
  readonly padding: { top: number; right: number; bottom: number; left: number };
  readonly compact: boolean;
  /** From the window's corner: title plate, buttons, scale bar. */
  readonly obstacles: readonly Rect[];
}

const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});

/** The map's part of the window at the three widths of visual.md, Grid. */
export const SIZES: Readonly<Record<'1440' | '1024' | '390', Size>> = {
  '1440': {
    width: 1072,
    height: 660,
    padding: { top: 60, right: 60, bottom: 40, left: 60 },
    compact: false,
    obstacles: [rect(0, 0, 383, 78), rect(1012, 516, 36, 110), rect(830, 600, 170, 32)],
  },
  '1024': {
    width: 704,
    height: 700,
    padding: { top: 80, right: 30, bottom: 40, left: 30 },
    compact: false,
    obstacles: [rect(0, 0, 340, 72), rect(650, 560, 36, 110), rect(20, 655, 170, 32)],
  },
  '390': {
    width: 390,
    height: 430,
    padding: { top: 20, right: 14, bottom: 60, left: 14 },
    compact: true,
    obstacles: [],
  },
};

/** A window on the districts, fitted as the map does, then zoomed and shifted by pixels. */
export function frameOn(
  size: Size,
  zoomBy = 0,
  shift: readonly [number, number] = [0, 0],
): Frame {
  const bounds = boundsOf(realWorld.places.filter(({ id }) => THIRTEEN.includes(id)));
  if (bounds === null) throw new Error('No bounds');
  const camera = fitCamera(bounds, size, size.padding, { minZoom: 4, maxZoom: 13 });
  const zoom = camera.zoom + zoomBy;
  const [middleX, middleY] = project([camera.lng, camera.lat], zoom);
  const x = middleX - size.width / 2 + shift[0];
  const y = middleY - size.height / 2 + shift[1];
  return {
    zoom,
    window: { x, y, width: size.width, height: size.height },
    obstacles: size.obstacles.map((each) => ({ ...each, x: x + each.x, y: y + each.y })),
    compact: size.compact,
  };
}

const ground = {
  outlines: realOutlines,
  edges: edgesOf(realOutlines),
  context: realContext,
};
const named = [...realWorld.places, ...realWorld.index.ledger.places];
const english = wordsFor(en, named);

/** The Scene of a real View. */
export function sceneFor(
  metricId: string,
  period: string,
  district: PlaceId | null = null,
  text?: Text,
): Scene {
  const metric = realWorld.index.metricById.get(metricId);
  const parsed = parsePeriod(period);
  if (metric === undefined || parsed === null) throw new Error(`${metricId} ${period}`);
  return sceneOf({
    figures: figures(realWorld, period, metricId),
    world: realWorld,
    metric,
    view: { period: parsed, by: 'total', district },
    words: text === undefined ? english : wordsFor(text, named),
    palette: light,
    ground,
  });
}

export function inputFor(scene: Scene, frame: Frame): LayoutInput {
  return {
    requests: scene.labels,
    outlines: realOutlines,
    groups: scene.groups,
    squares: scene.squares,
    fills: scene.fills,
    context: realContext,
    frame,
  };
}

const VALUED = ['class', 'disputed', 'zero', 'no-area'];

/** What is wrong with a layout: one line for each breach of what layoutLabels promises. */
export function faultsOf(layout: Layout, input: LayoutInput): string[] {
  const { frame, fills, groups } = input;
  const regions = regionsOf(input.outlines, frame.zoom);
  const faults: string[] = [];
  const things = [
    ...layout.labels.map(({ request, rect }) => ({ name: request.id, rect })),
    ...layout.boxes.map(({ group, rect }) => ({ name: `box ${group}`, rect })),
    ...layout.squares.map(({ place, rect }) => ({ name: `square ${place}`, rect })),
    ...layout.marks.map(({ place, rect }) => ({ name: `mark ${place}`, rect })),
  ];
  things.forEach((a, i) => {
    for (const b of things.slice(i + 1)) {
      if (rectsMeet(a.rect, b.rect)) faults.push(`${a.name} meets ${b.name}`);
    }
    if (a.name.startsWith('square') || !rectsMeet(a.rect, frame.window)) return;
    if (!rectHolds(frame.window, a.rect)) faults.push(`${a.name} leaves the window`);
    if (frame.obstacles.some((each) => rectsMeet(each, a.rect))) {
      faults.push(`${a.name} lies under an obstacle`);
    }
  });

  for (const { request, rect, leader } of layout.labels) {
    const own = request.place === null ? undefined : regions.get(request.place);
    if (own && leader === null && !regionHoldsRect(own, rect)) {
      faults.push(`${request.id} leaves its outline`);
    }
    // Beside its square a label may lie on the square's host.
    const square = layout.squares.find(({ place }) => place === request.place);
    const members = groups.find(({ id }) => id === request.group)?.carriers ?? [];
    for (const [place, region] of regions) {
      if (place === request.place || members.includes(place)) continue;
      if (!VALUED.includes(fills.get(place)?.fill ?? '')) continue;
      if (square && leader === null && regionMeetsRect(region, square.rect)) continue;
      if (regionMeetsRect(region, rect)) faults.push(`${request.id} lies on ${place}`);
    }
  }

  const lines = [
    ...layout.labels.flatMap(({ request, leader }) =>
      leader
        ? [
            {
              name: `leader ${request.id}`,
              own: request.place,
              parts: [segment(leader.dot, leader.end)],
            },
          ]
        : [],
    ),
    ...layout.boxes.map(({ group, connector }) => ({
      name: `connector ${group}`,
      own: group,
      parts: [segment(connector.from, connector.to)],
    })),
    ...layout.groupCurves.map(({ group, path }) => ({
      name: `tie ${group}`,
      own: group,
      parts: segmentsOf(path),
    })),
  ];
  lines.forEach((a, i) => {
    for (const thing of things) {
      if (thing.name === `box ${a.own}` || thing.name === `square ${a.own}`) continue;
      if (a.parts.some((part) => segmentMeetsRect(part, thing.rect))) {
        faults.push(`${a.name} crosses ${thing.name}`);
      }
    }
    for (const b of lines.slice(i + 1)) {
      if (a.own === b.own) continue;
      if (a.parts.some((p) => b.parts.some((q) => segmentsMeet(p, q)))) {
        faults.push(`${a.name} crosses ${b.name}`);
      }
    }
  });
  return faults;
}
