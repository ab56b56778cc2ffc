import { describe, expect, it } from 'vitest';
import { chooseRenderer } from '../../../src/renderers/chooseRenderer';

const nothing = {
  preference: null,
  savesData: false,
  lost: false,
  untouched: false,
  graphics: 'card',
} as const;

describe('chooseRenderer', () => {
  it('takes the engine where a graphics card draws and nobody says otherwise', () => {
    expect(chooseRenderer(nothing)).toEqual({ kind: 'engine', because: 'card' });
  });

  it('takes no engine where the processor draws, unless the reader asked for it', () => {
    const slow = { ...nothing, graphics: 'processor' } as const;
    expect(chooseRenderer(slow)).toEqual({ kind: 'svg', because: 'processor' });
    expect(chooseRenderer({ ...slow, preference: 'engine' })).toEqual({
      kind: 'engine',
      because: 'asked',
    });
  });

  it('waits for the answer only where the choice hangs on it', () => {
    const unknown = { ...nothing, graphics: null } as const;
    expect(chooseRenderer(unknown)).toBeNull();
    for (const known of [
      { preference: 'svg' },
      { preference: 'engine' },
      { savesData: true },
      { untouched: true },
      { lost: true },
    ] as const) {
      expect(chooseRenderer({ ...unknown, ...known })).not.toBeNull();
    }
  });

  it('downloads no engine for a reader who saves data, unless that reader asked for it', () => {
    expect(chooseRenderer({ ...nothing, savesData: true })).toEqual({
      kind: 'svg',
      because: 'savesData',
    });
    expect(chooseRenderer({ ...nothing, savesData: true, preference: 'engine' })?.kind).toBe(
      'engine',
    );
  });

  it('does what the reader asked for', () => {
    expect(chooseRenderer({ ...nothing, preference: 'svg' })).toEqual({
      kind: 'svg',
      because: 'asked',
    });
  });

  it('waits for a finger to move the map, unless the reader asked for the engine', () => {
    expect(chooseRenderer({ ...nothing, untouched: true })).toEqual({
      kind: 'svg',
      because: 'untouched',
    });
    expect(chooseRenderer({ ...nothing, untouched: true, preference: 'engine' })?.kind).toBe(
      'engine',
    );
  });

  it('does not try again by itself what was lost, whatever was asked for before', () => {
    for (const preference of [null, 'svg', 'engine'] as const) {
      expect(chooseRenderer({ ...nothing, preference, lost: true })).toEqual({
        kind: 'svg',
        because: 'lost',
      });
    }
  });
});
