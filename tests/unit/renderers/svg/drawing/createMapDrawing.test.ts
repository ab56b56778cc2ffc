import { describe, expect, it } from 'vitest';
import { light } from '../../../../../src/cartography/colours';
import { boxOf } from '../../../../../src/places/bounds';
import { createMapDrawing } from '../../../../../src/renderers/svg/drawing/createMapDrawing';
import { cellsIn } from '../../../../../src/renderers/svg/drawing/cells';
import { cornerOf } from '../../../../../src/renderers/svg/drawing/paths';
import { panCamera } from '../../../../../src/camera/move';
import type { SvgNode } from '../../../../../src/svg/SvgNode';
import { calm, ground, mapInput, nodesOf, placePaths, sceneAt, withFill } from '../support';

const cleared = mapInput(sceneAt('area-cleared', '2025'));
const found = { ...cleared, scene: sceneAt('anti-personnel-mines-found', '2022') };
const corner = cornerOf(ground.outlines);
const make = () => createMapDrawing({ ground, corner, id: 'test', attributes: {} });
const isShared = (one: SvgNode, other: SvgNode) => (name: string) => {
  const group = (node: SvgNode) =>
    nodesOf(node).find(({ children }) =>
      children.some((child) => typeof child !== 'string' && name in child.attributes),
    );
  return group(one) === group(other);
};

describe('one picture after the other', () => {
  it('panned: one transform changed, paths and patterns are the same objects', () => {
    const draw = make();
    const zoom = cleared.camera.zoom;
    const before = nodesOf(draw(cleared, zoom));
    const after = nodesOf(
      draw({ ...cleared, camera: panCamera(cleared.camera, 40, -25) }, zoom),
    );
    expect(after).toHaveLength(before.length);
    const changed = after.filter(
      ({ attributes }, at) =>
        JSON.stringify(attributes) !== JSON.stringify(before[at]?.attributes),
    );
    expect(changed).toHaveLength(1);
    const moved = /translate\(([^ ]+) ([^ )]+)\)/;
    const at = (node: SvgNode | undefined) =>
      (moved.exec(String(node?.attributes['transform'])) ?? []).slice(1).map(Number);
    const from = before.find(({ attributes }) => moved.test(String(attributes['transform'])));
    const was = at(from);
    expect(at(changed[0])).toEqual([
      expect.closeTo((was[0] ?? 0) - 40, 1),
      expect.closeTo((was[1] ?? 0) + 25, 1),
    ]);
    expect(isShared(before[0]!, after[0]!)('data-place')).toBe(true);
  });

  it('zoomed: paths stay, and lines keep their width on the screen', () => {
    const draw = make();
    const zoom = cleared.camera.zoom;
    const before = draw(cleared, zoom);
    const after = draw({ ...cleared, camera: { ...cleared.camera, zoom: zoom + 0.5 } }, zoom);
    expect(isShared(before, after)('data-place')).toBe(true);
    const widths = (picture: SvgNode) =>
      nodesOf(picture).flatMap(({ attributes }) => {
        // Those of patterns are in the pixels of their tile.
        const { 'stroke-width': width, d } = attributes;
        return typeof width === 'number' && d === undefined ? [width] : [];
      });
    widths(after).forEach((width, at) => {
      expect(width * Math.SQRT2).toBeCloseTo(widths(before)[at] ?? 0, 1);
    });
  });

  it('another scene changes fills; a hover changes neither fills nor edges', () => {
    const draw = make();
    const zoom = cleared.camera.zoom;
    const first = draw(cleared, zoom);
    const hovered = draw({ ...cleared, emphasis: { ...calm, hovered: 'lachin' } }, zoom);
    expect(isShared(first, hovered)('data-place')).toBe(true);
    expect(isShared(first, draw(found, zoom))('data-place')).toBe(false);
  });

  it('another scene: a place that keeps its colour keeps its node, and is passed over', () => {
    const draw = make();
    const zoom = cleared.camera.zoom;
    const before = placePaths(draw(cleared, zoom));
    const scene = withFill(cleared.scene, 'lachin', { base: '#123456' });
    const after = placePaths(draw({ ...cleared, scene }, zoom));
    const changed = [...after].filter(([place, node]) => before.get(place) !== node);
    expect(changed.map(([place]) => place)).toEqual(['lachin']);
  });

  it('is what one picture alone would be', () => {
    const draw = make();
    const zoom = cleared.camera.zoom;
    for (const input of [cleared, found, { ...cleared, palette: light }, cleared]) {
      expect(draw(input, zoom)).toEqual(make()(input, zoom));
    }
  });
});

describe('a picture in cells', () => {
  const cellOf = cellsIn(boxOf(ground.outlines));
  const inCells = () =>
    createMapDrawing({ ground, corner, id: 'test', attributes: {}, cellOf });
  const zoom = cleared.camera.zoom;
  /** Moves of all lines of one stroke, with where they begin, in no order. */
  const strokesOf = (picture: SvgNode) =>
    new Map(
      nodesOf(picture)
        .filter(({ tag, attributes }) => tag === 'g' && 'stroke-width' in attributes)
        .map(({ attributes, children }) => [
          `${attributes['stroke']} ${attributes['stroke-width']}`,
          children
            .flatMap((child) => (typeof child === 'string' ? [] : pathsIn(child)))
            .filter((path) => path !== '')
            .toSorted(),
        ]),
    );
  const pathsIn = ({ attributes }: SvgNode) => String(attributes['d']).split(/(?=M)/);
  const length = (paths: readonly string[]) =>
    paths.flatMap((path) => path.replace(/M-?\d+[ -]\d+l/, '').match(/-?\d+/g) ?? []).length;

  it('holds the same lines as one in a piece, borders cut where a cell ends', () => {
    for (const input of [cleared, found]) {
      const whole = strokesOf(make()(input, zoom));
      const cut = strokesOf(inCells()(input, zoom));
      expect([...cut.keys()]).toEqual(expect.arrayContaining([...whole.keys()]));
      for (const [look, paths] of whole) {
        const isBorder = look.startsWith(`${light.ground} 36`) || look.endsWith(' 15');
        if (isBorder) expect(length(cut.get(look) ?? [])).toBe(length(paths));
        else expect(cut.get(look), look).toEqual(paths);
      }
    }
  });

  it('has each element for the same place in every scene, and changes those near what changed', () => {
    const draw = inCells();
    const before = nodesOf(draw(cleared, zoom));
    const scene = withFill(cleared.scene, 'lachin', { texture: 'dots', textureInk: '#123456' });
    const after = nodesOf(draw({ ...cleared, scene }, zoom));
    const isDrawn = ({ tag, attributes }: SvgNode) => tag === 'path' && 'd' in attributes;
    const drawn = [before, after].map((nodes) =>
      nodes.filter(isDrawn).map(({ attributes }) => JSON.stringify(attributes)),
    );
    const gone = drawn[0]!.filter((each) => !drawn[1]!.includes(each));
    expect(gone.length).toBeLessThan(4);
    // Edges and borders: as many elements, whatever is shown.
    const lines = (picture: SvgNode) =>
      nodesOf(picture)
        .filter(({ tag, attributes }) => tag === 'g' && 'stroke-width' in attributes)
        .slice(0, 5)
        .map(({ children }) => children.length);
    expect(lines(draw(found, zoom))).toEqual(lines(draw(cleared, zoom)));
    expect(Math.max(...lines(draw(found, zoom)))).toBeGreaterThan(50);
  });
});
