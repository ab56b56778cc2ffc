import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';
import type { FillSpec, Scene } from '../../../src/cartography/types';
import { highlightOf, placeLooks } from '../../../src/renderers/looks';
import type { Emphasis } from '../../../src/renderers/Renderer';

const fill = (place: string, rest: Partial<FillSpec>): FillSpec => ({
  place,
  fill: 'class',
  base: light.steps[2],
  label: light.stepLabels[2],
  texture: null,
  textureInk: null,
  innerBorder: null,
  disagreeMark: false,
  state: 'value',
  ...rest,
});

const fills = [
  fill('plain', {}),
  fill('joint', { texture: 'stripes', textureInk: light.stepTextures[2] }),
  fill('zero', { fill: 'zero', base: light.zero, innerBorder: light.zeroBorder }),
];
const scene: Pick<Scene, 'fills'> = { fills: new Map(fills.map((each) => [each.place, each])) };
const calm: Emphasis = { hovered: null, chosen: null, focused: null, highlighted: null };

const lookOf = (place: string, lit: Emphasis['highlighted'] = null) =>
  placeLooks(scene as Scene, lit, light.ground).get(place);

describe('placeLooks', () => {
  it('K3: the base is the fill of the scene, untouched', () => {
    expect(lookOf('plain')).toEqual({
      base: light.steps[2],
      texture: '',
      border: '',
    });
  });

  it('S2, S5: texture with its ink, inner border', () => {
    expect(lookOf('joint')?.texture).toBe(`stripes ${light.stepTextures[2]}`);
    expect(lookOf('zero')?.border).toBe(light.zeroBorder);
  });

  it('K2: what a filter leaves out goes to the ground, with texture and border', () => {
    const lit = new Set(['plain']);
    expect(lookOf('plain', lit)?.base).toBe(light.steps[2]);
    expect(lookOf('joint', lit)).toMatchObject({
      base: light.ground,
      texture: '',
    });
    expect(lookOf('zero', lit)).toMatchObject({
      base: light.ground,
      border: '',
    });
  });

  it('chosen outranks hovered', () => {
    expect(highlightOf('plain', { ...calm, hovered: 'plain' })).toBe('hovered');
    expect(highlightOf('plain', { ...calm, hovered: 'plain', chosen: 'plain' })).toBe('chosen');
  });
});
