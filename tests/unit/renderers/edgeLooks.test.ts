import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';
import type { Scene } from '../../../src/cartography/types';
import type { Edge } from '../../../src/places/types';
import { edgeLooks } from '../../../src/renderers/looks';

const line = [
  [46, 39],
  [47, 39],
] as const;
const edges: readonly Edge[] = [{ id: 7, left: 'a', right: 'b', line }];
const dark = { fill: 'class', base: light.steps[4] };
const scene = {
  fills: new Map([
    ['a', dark],
    ['b', dark],
  ]),
  edges: [{ edge: 7, colour: light.white, width: 1 }],
} as unknown as Scene;

describe('edgeLooks', () => {
  it('are the tones of the scene without a filter', () => {
    expect(edgeLooks(scene, null, edges, light)).toBe(scene.edges);
  });

  it('K2: a white edge between two dark classes turns grey when both go to the ground', () => {
    expect(edgeLooks(scene, new Set(), edges, light)).toEqual([
      { edge: 7, colour: light.edgeGrey, width: 0.8 },
    ]);
  });
});
