import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { grow } from '../../../../src/camera/shapes';
import { rectHoldsPoint } from '../../../../src/cartography/labels/rects';
import {
  distanceToSegment,
  segment,
  segmentsOf,
} from '../../../../src/cartography/labels/region';
import { layoutLabels } from '../../../../src/cartography/labels/layoutLabels';
import { project } from '../../../../src/camera/mercator';
import { regionsOf } from '../../../../src/cartography/labels/surroundings';
import { testPoints } from '../../support/testPoints';
import { realOutlines } from '../../support/worlds';
import { frameOn, inputFor, sceneFor, SIZES, THIRTEEN } from './support';

const VIEWS = [
  ['area-cleared', '2025'],
  ['mines-on-records', '@2021-07-03'],
  ['anti-personnel-mines-found', '2022'],
] as const;

describe('K3: test points', () => {
  for (const size of ['1440', '1024', '390'] as const) {
    it.each(VIEWS)(`a free point of each fill: %s %s (${size})`, (metric, period) => {
      const scene = sceneFor(metric, period);
      const input = inputFor(scene, frameOn(SIZES[size]));
      const layout = layoutLabels(input);
      const points = testPoints({ ...input, layout });
      const regions = regionsOf(realOutlines, layout.zoom);
      const rects = [
        ...layout.labels.map(({ rect }) => grow(rect, 2)),
        ...[...layout.boxes, ...layout.squares, ...layout.marks].map(({ rect }) => rect),
      ];
      const lines = [
        ...layout.labels.flatMap(({ leader }) =>
          leader ? [segment(leader.dot, leader.end)] : [],
        ),
        ...layout.boxes.map(({ connector }) => segment(connector.from, connector.to)),
        ...layout.groupCurves.flatMap(({ path }) => segmentsOf(path)),
      ];
      expect(points.size).toBe(76);
      for (const outline of realOutlines.features) {
        const { id } = outline.properties;
        const lngLat = points.get(id) ?? [0, 0];
        expect(booleanPointInPolygon(lngLat, outline)).toBe(true);
        // On a phone the city is smaller than the dot of its leader line.
        if (!THIRTEEN.includes(id) || (size === '390' && id === 'khankendi')) continue;
        const at = project(lngLat, layout.zoom);
        expect(rectHoldsPoint(input.frame.window, at)).toBe(true);
        expect(rects.some((rect) => rectHoldsPoint(rect, at))).toBe(false);
        expect(
          Math.min(Infinity, ...lines.map((line) => distanceToSegment(at, line))),
        ).toBeGreaterThan(2.5);
        const edges = regions.get(id)?.edges ?? [];
        expect(
          Math.min(...edges.map((edge) => distanceToSegment(at, edge))),
        ).toBeGreaterThanOrEqual(3);
      }
    });
  }
});
