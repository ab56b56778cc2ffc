import { describe, expect, it } from 'vitest';
import { grow, rectsMeet, type Point, type Rect } from '../../../../src/camera/shapes';
import { textVariants } from '../../../../src/cartography/labels/labelText';
import { layoutLabels } from '../../../../src/cartography/labels/layoutLabels';
import { rectHolds } from '../../../../src/cartography/labels/rects';
import {
  regionHoldsPoint,
  regionMeetsRect,
  segment,
  segmentMeetsRect,
  segmentsMeet,
  segmentsOf,
  type Segment,
} from '../../../../src/cartography/labels/region';
import { regionsOf } from '../../../../src/cartography/labels/surroundings';
import type {
  Layout,
  LayoutInput,
  PlacedLabel,
} from '../../../../src/cartography/labels/types';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { az } from '../../../../src/text/az/index';
import { en } from '../../../../src/text/en/index';
import { hy } from '../../../../src/text/hy/index';
import { ru } from '../../../../src/text/ru/index';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { realWorld } from '../../support/worlds';
import { faultsOf, inputFor, sceneFor } from './support';
import { frameOf, WINDOWS } from './windows';

/** Many layouts in one test, on a machine that may be busy. */
const LONG = 60_000;

const has = (role: string, { lines }: Pick<PlacedLabel, 'lines'>) =>
  lines.some((line) => line.role === role);

const namelessIn = (layout: Layout, { frame }: LayoutInput) =>
  layout.labels.filter(
    (label) =>
      has('figure', label) && !has('name', label) && rectsMeet(label.rect, frame.window),
  );

const VALUED = ['class', 'disputed', 'zero', 'no-area'];

/** As visual.md, Labels has it: how long a line may be, and the air that shared ground wants. */
const LONGEST = { wide: 190, compact: 150 };
const AIR = { x: 10, y: 6 };

/**
 * Ground for name and figure of a label that was found by trying every place on a grid: in the window,
 * off all that lies over it, off every figure and its line, on no district's value, with a line to it
 * that crosses nothing. Worked out apart from the search that is tested.
 */
function freeGroundFor(label: PlacedLabel, layout: Layout, input: LayoutInput): Rect | null {
  const { frame, fills } = input;
  const regions = regionsOf(input.outlines, frame.zoom);
  const own = regions.get(label.request.place ?? '');
  if (own === undefined) return null;
  const { led } = textVariants(label.request, frame.compact, false);
  const others = layout.labels.filter((each) => each !== label && has('figure', each));
  const things = [
    ...[...others, ...layout.boxes, ...layout.marks, ...layout.squares].map(({ rect }) => rect),
    ...frame.obstacles,
  ].filter((rect) => rectsMeet(rect, frame.window));
  const lines: Segment[] = [
    ...others.flatMap(({ leader }) => (leader ? [segment(leader.dot, leader.end)] : [])),
    ...layout.boxes.map(({ connector }) => segment(connector.from, connector.to)),
    ...layout.groupCurves.flatMap(({ path }) => segmentsOf(path)),
  ];
  const valued = [...regions].filter(([id]) => VALUED.includes(fills.get(id)?.fill ?? ''));
  const { rect: stands } = label;
  const from: Point = [stands.x + stands.width / 2, stands.y + stands.height / 2];
  if (!regionHoldsPoint(own, from)) return null;
  const room = grow(frame.window, -5);
  for (let x = room.x; x < room.x + room.width; x += 6) {
    for (let y = room.y; y < room.y + room.height; y += 6) {
      const rect = { x, y, width: led.width, height: led.height };
      if (!rectHolds(room, rect)) continue;
      const to: Point = [
        Math.min(Math.max(from[0], x - 5), x + led.width + 5),
        Math.min(Math.max(from[1], y - 5), y + led.height + 5),
      ];
      const reach = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (reach > (frame.compact ? LONGEST.compact : LONGEST.wide) || reach < 22) continue;
      const field = {
        x: rect.x - AIR.x,
        y: rect.y - AIR.y,
        width: rect.width + 2 * AIR.x,
        height: rect.height + 2 * AIR.y,
      };
      if (things.some((thing) => rectsMeet(thing, field))) continue;
      if (lines.some((line) => segmentMeetsRect(line, grow(rect, 4)))) continue;
      if (valued.some(([, region]) => regionMeetsRect(region, grow(rect, 3)))) continue;
      const line = segment(from, to);
      if (things.some((thing) => segmentMeetsRect(line, grow(thing, 4)))) continue;
      if (lines.some((other) => segmentsMeet(other, line))) continue;
      return rect;
    }
  }
  return null;
}

const PERIODS = realWorld.index.ledger.metrics.flatMap(({ id }) =>
  periodsOf(realWorld, id).map((choice) => [id, formatPeriod(choice.period)] as const),
);

/** On a phone, where the districts fill the window: what is left when all that is free is taken. */
const FULL = ['area-cleared 2025 khojavand'];

describe('a figure without the name of its place', () => {
  for (const text of [en, az, ru, hy]) {
    const language = text.lang as keyof typeof WINDOWS;
    for (const width of [1440, 1024, 390] as const) {
      it(
        `Labels 3: none where the window has free ground (${language}, ${width})`,
        () => {
          const faults: string[] = [];
          const nameless: string[] = [];
          let figures = 0;
          for (const [metric, period] of PERIODS) {
            const scene = sceneFor(metric, period, null, text);
            const input = inputFor(scene, frameOf(WINDOWS[language][width]));
            const layout = layoutLabels(input);
            faults.push(...faultsOf(layout, input));
            figures += layout.labels.filter((label) => has('figure', label)).length;
            for (const label of namelessIn(layout, input)) {
              const said = `${metric} ${period} ${label.request.id}`;
              nameless.push(said);
              const ground = freeGroundFor(label, layout, input);
              if (ground !== null) faults.push(`${said} has free ground`);
            }
          }
          expect(figures).toBeGreaterThan(100);
          expect(faults).toEqual([]);
          expect(nameless).toEqual(width === 390 ? FULL : []);
        },
        LONG,
      );
    }
  }
});
