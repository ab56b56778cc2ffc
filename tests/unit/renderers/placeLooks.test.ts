import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';
import type { FillSpec, Scene } from '../../../src/cartography/types';
import { placeLooks } from '../../../src/renderers/looks';
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

const lookOf = (place: string, emphasis: Partial<Emphasis> = {}) =>
  placeLooks(scene as Scene, { ...calm, ...emphasis }, light.ground).get(place);

describe('placeLooks', () => {
  it('K3: the base is the fill of the scene, untouched', () => {
    expect(lookOf('plain')).toEqual({
      base: light.steps[2],
      texture: '',
      border: '',
      highlight: 'plain',
      focused: false,
    });
  });

  it('S2, S5: texture with its ink, inner border', () => {
    expect(lookOf('joint')?.texture).toBe(`stripes ${light.stepTextures[2]}`);
    expect(lookOf('zero')?.border).toBe(light.zeroBorder);
  });

  it('K2: what a filter leaves out goes to the ground, with texture and border', () => {
    const lit = new Set(['plain']);
    expect(lookOf('plain', { highlighted: lit })?.base).toBe(light.steps[2]);
    expect(lookOf('joint', { highlighted: lit })).toMatchObject({
      base: light.ground,
      texture: '',
    });
    expect(lookOf('zero', { highlighted: lit })).toMatchObject({
      base: light.ground,
      border: '',
    });
  });

  it('chosen outranks hovered; focus stands beside both', () => {
    expect(lookOf('plain', { hovered: 'plain' })?.highlight).toBe('hovered');
    const both = { hovered: 'plain', chosen: 'plain', focused: 'plain' };
    expect(lookOf('plain', both)).toMatchObject({ highlight: 'chosen', focused: true });
  });
});
