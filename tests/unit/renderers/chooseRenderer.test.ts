import { describe, expect, it } from 'vitest';
import { chooseRenderer } from '../../../src/renderers/chooseRenderer';

const nothing = { preference: null, savesData: false, lost: false, untouched: false } as const;

describe('chooseRenderer', () => {
  it('takes the engine where nobody says otherwise', () => {
    expect(chooseRenderer(nothing)).toBe('engine');
  });

  it('downloads no engine for a reader who saves data, unless that reader asked for it', () => {
    expect(chooseRenderer({ ...nothing, savesData: true })).toBe('svg');
    expect(chooseRenderer({ ...nothing, savesData: true, preference: 'engine' })).toBe(
      'engine',
    );
  });

  it('does what the reader asked for', () => {
    expect(chooseRenderer({ ...nothing, preference: 'svg' })).toBe('svg');
  });

  it('waits for a finger to move the map, unless the reader asked for the engine', () => {
    expect(chooseRenderer({ ...nothing, untouched: true })).toBe('svg');
    expect(chooseRenderer({ ...nothing, untouched: true, preference: 'engine' })).toBe(
      'engine',
    );
  });

  it('does not try again by itself what was lost, whatever was asked for before', () => {
    for (const preference of [null, 'svg', 'engine'] as const) {
      expect(chooseRenderer({ ...nothing, preference, lost: true })).toBe('svg');
    }
  });
});
