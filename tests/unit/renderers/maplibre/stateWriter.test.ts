import type { Map as EngineMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStateWriter } from '../../../../src/renderers/maplibre/sceneOnMap';

interface Look {
  readonly base: string;
  readonly focused: boolean;
}

let told: unknown[] = [];
const engine = {
  setFeatureState: (feature: { id: string }, state: Look) =>
    told.push([feature.id, state.base]),
} as unknown as EngineMap;

const look = (base: string) => ({ base, focused: false });

describe('stateWriter', () => {
  beforeEach(() => {
    told = [];
  });

  it('tells the engine what changed and nothing else', () => {
    const writer = createStateWriter<Look>(engine, 'districts');
    writer.write('a', look('#111111'));
    writer.write('b', look('#222222'));
    writer.write('a', look('#111111'));
    writer.write('b', look('#333333'));
    expect(told).toEqual([
      ['a', '#111111'],
      ['b', '#222222'],
      ['b', '#333333'],
    ]);
    expect(writer.held('b')?.base).toBe('#333333');
  });

  it('tells everything again to an engine that lost its states', () => {
    const writer = createStateWriter<Look>(engine, 'districts');
    writer.write('a', look('#111111'));
    writer.forget();
    writer.write('a', look('#111111'));
    expect(told).toHaveLength(2);
  });
});
