import { describe, expect, it } from 'vitest';
import { project } from '../../../../src/camera/mercator';
import { testPoints } from '../../support/testPoints';
import { toScreen } from '../../../../src/camera/fit';
import { svgMap } from '../../../../src/renderers/svg/svgMap';
import type { SvgNode } from '../../../../src/svg/SvgNode';
import { ground, mapInput, nodesOf, placePaths, sceneAt } from './support';

type Ring = readonly (readonly [number, number])[];

/** The rings of a path as the renderer writes it, in its own units. */
function ringsOfPath(d: string): Ring[] {
  return d
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, at) => {
        x += numbers[2 * at] ?? 0;
        y += numbers[2 * at + 1] ?? 0;
        return [x, y] as const;
      });
    });
}

/** Even-odd, which is non-zero too where rings wind as in RFC 7946. */
function holds(rings: readonly Ring[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

function transformOf(picture: SvgNode): { left: number; top: number; scale: number } {
  const [written] = nodesOf(picture).flatMap(({ attributes }) => attributes['transform'] ?? []);
  const match = /^translate\((\S+) (\S+)\)scale\((\S+)\)$/.exec(String(written));
  const [, left, top, scale] = (match ?? []).map(Number);
  return { left: left ?? NaN, top: top ?? NaN, scale: scale ?? NaN };
}

describe('paths lie on the ground', () => {
  it('K3: each test point lies in the path of its place alone, at three zooms', () => {
    const scene = sceneAt('anti-personnel-mines-found', '2022');
    for (const zoom of [5, 7.526, 10.5]) {
      const input = mapInput(scene, { margin: 100_000 });
      const camera = { ...input.camera, zoom };
      const [x, y] = project([camera.lng, camera.lat], zoom);
      const frame = {
        zoom,
        window: { x: x - 536, y: y - 330, width: 1072, height: 660 },
        obstacles: [],
        compact: false,
      };
      const layout = { zoom, labels: [], boxes: [], groupCurves: [], squares: [], marks: [] };
      const points = testPoints({
        outlines: ground.outlines,
        groups: scene.groups,
        layout,
        frame,
      });
      expect(points.size).toBe(ground.outlines.features.length);

      const picture = svgMap({ ...input, camera });
      const { left, top, scale } = transformOf(picture);
      const shapes = [...placePaths(picture)].map(
        ([place, { attributes }]) => [place, ringsOfPath(String(attributes['d']))] as const,
      );
      for (const [place, point] of points) {
        const [screenX, screenY] = toScreen(point, camera, input);
        const at = [(screenX - left) / scale, (screenY - top) / scale] as const;
        const holding = shapes.filter(([, rings]) => holds(rings, at)).map(([id]) => id);
        expect(holding, `${place} at zoom ${zoom}`).toEqual([place]);
      }
    }
  });
});
