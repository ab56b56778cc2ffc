import { describe, expect, it } from 'vitest';
import { light } from '../../../../../src/cartography/colours';
import { edgeLooks, lineWidths, placeLooks } from '../../../../../src/renderers/looks';
import { createGroundParts } from '../../../../../src/renderers/maplibre/ground/groundParts';
import { TEXTURES } from '../../../../../src/renderers/maplibre/ground/patterns';
import { packColour } from '../../../../../src/renderers/maplibre/ground/strokes';
import { calm, ground, sceneAt, withFill } from '../../svg/support';

const parts = createGroundParts(ground);
const cleared = sceneAt('area-cleared', '2025');
const joint = sceneAt('mines-on-records', '@2021-07-03');

/** The two numbers of the corners of one district; the same for all of them. */
function districtIn(looks: Uint32Array, place: string): readonly number[] {
  const area =
    parts.beneath +
    ground.outlines.features.findIndex(({ properties }) => properties.id === place);
  const from = 2 * parts.mesh.cornersUpTo[area - 1]!;
  const own = looks.slice(from, 2 * parts.mesh.cornersUpTo[area]!);
  const pairs = new Set(
    Array.from({ length: own.length / 2 }, (_, at) => `${own[2 * at]} ${own[2 * at + 1]}`),
  );
  expect(pairs.size).toBe(1);
  return Array.from(own.slice(0, 2));
}

const looksOf = (scene: typeof cleared) => placeLooks(scene, null, light.ground);

describe('what the engine draws', () => {
  it('K3: each district in its base colour, with its texture in its ink', () => {
    const looks = looksOf(cleared);
    const bases = new Map([...looks].map(([place, { base }]) => [place, base]));
    const areas = parts.areaLooks(looks, bases, light);
    expect(areas).toHaveLength(parts.mesh.corners.length);
    for (const [place, { base, texture, textureInk }] of cleared.fills) {
      if (!ground.outlines.features.some(({ properties }) => properties.id === place)) continue;
      const ink =
        texture === null || textureInk === null
          ? 0
          : packColour(textureInk, TEXTURES.indexOf(texture) + 1);
      expect(districtIn(areas, place), place).toEqual([packColour(base, 0), ink]);
    }
  });

  it('a district on its way from one colour to the next, in the colour of the moment', () => {
    const looks = looksOf(cleared);
    const areas = parts.areaLooks(looks, new Map([['lachin', '#123456']]), light);
    expect(districtIn(areas, 'lachin')[0]).toBe(packColour('#123456', 0));
  });

  it('the same lines in every scene, in their tones, within the casing of the borders', () => {
    const one = parts.lines(edgeLooks(cleared, null, ground.edges, light), light);
    const other = parts.lines(edgeLooks(joint, null, ground.edges, light), light);
    expect(one.map(({ pieces }) => pieces)).toEqual(other.map(({ pieces }) => pieces));
    expect(one.at(0)?.look.to).toBe(lineWidths.borderCasing / 2);
    expect(one.at(-1)?.look).toMatchObject({ colour: light.countryLine });
    const [tone] = cleared.edges;
    const shared = ground.edges.filter(({ right }) => right !== null);
    const at = shared.findIndex(({ id }) => id === tone?.edge);
    expect(one[1 + at]?.look).toMatchObject({ colour: tone?.colour, to: tone!.width / 2 });
  });

  it('S2: joint groups with their casing beneath; under a legend filter those that it lights', () => {
    const all = parts.overlays(joint, null, looksOf(joint), light);
    const { groups } = joint;
    expect(groups.length).toBeGreaterThan(0);
    expect(all.slice(0, 2 * groups.length).map(({ look }) => look.colour)).toEqual([
      ...groups.map(() => light.ground),
      ...groups.map(() => light.strongLine),
    ]);
    expect(parts.overlays(joint, new Set(), new Map(), light)).toEqual([]);
  });

  it('S5: a frame inside of a place that reported zero', () => {
    const zero = withFill(cleared, 'lachin', { innerBorder: light.zeroBorder });
    const strokes = parts.overlays(zero, null, looksOf(zero), light);
    expect(strokes.map(({ look }) => look)).toContainEqual({
      colour: light.zeroBorder,
      side: 'inside',
      from: lineWidths.zeroBorderInset,
      to: lineWidths.zeroBorderInset + lineWidths.zeroBorder,
    });
  });

  it('nothing that stands out where nothing is asked for, or has no outline', () => {
    expect(parts.standing(calm, light)).toEqual([]);
    expect(parts.standing({ ...calm, hovered: 'nowhere' }, light)).toEqual([]);
  });

  it('one line for what is hovered, two for what is chosen, and the ring of the focus outside of its place', () => {
    const sides = (emphasis: Partial<typeof calm>) =>
      parts.standing({ ...calm, ...emphasis }, light).map(({ look }) => look.side);
    expect(sides({ hovered: 'lachin' })).toEqual(['both']);
    expect(sides({ hovered: 'lachin', chosen: 'lachin' })).toEqual(['both', 'both']);
    expect(sides({ focused: 'lachin' })).toEqual(['outside', 'outside']);
  });
});
