import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';
import { labelTone } from '../../../src/cartography/tones';
import type { LabelRequest } from '../../../src/cartography/types';

const request: LabelRequest = {
  id: 'a',
  kind: 'value',
  place: 'a',
  group: null,
  lines: [],
  ink: '#ffffff',
  halo: light.steps[4],
  haloWidth: 2.6,
  at: null,
  mayLead: true,
};
const fills = new Map([
  ['a', { base: light.steps[4], label: light.white, texture: null }],
  ['b', { base: light.none, label: light.strongLine, texture: 'hatch' as const }],
]);

describe('labelTone', () => {
  it('is as asked for in its own district', () => {
    expect(labelTone({ request, on: 'a' }, fills, light)).toBe(request);
  });

  it('turns dark at the end of a leader line, on ground or on another fill', () => {
    expect(labelTone({ request, on: null }, fills, light)).toEqual({
      ink: light.text1,
      halo: light.ground,
      haloWidth: 2.6,
    });
    expect(labelTone({ request, on: 'b' }, fills, light)).toEqual({
      ink: light.text1,
      halo: light.none,
      haloWidth: 5,
    });
  });

  it('stays light on a dark fill of another district', () => {
    const other = { ...request, place: 'b', ink: light.text1, halo: light.none };
    expect(labelTone({ request: other, on: 'a' }, fills, light).ink).toBe(light.white);
  });
});
