import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../scripts/lib/partOf.mjs';

const parts = { engine: ['assets/map*.js'], scripts: ['assets/*.js'], page: ['index.html'] };

describe('partOf', () => {
  it('gives a file to the first part that fits', () => {
    expect(partOf('assets/map-x1.js', parts)).toBe('engine');
    expect(partOf('assets/index-x1.js', parts)).toBe('scripts');
    expect(partOf('index.html', parts)).toBe('page');
  });

  it('leaves nothing to chance: a star stops at a slash, a dot is a dot, no part is null', () => {
    expect(partOf('assets/deep/index.js', parts)).toBeNull();
    expect(partOf('indexxhtml', parts)).toBeNull();
    expect(partOf('new.bin', parts)).toBeNull();
  });

  it('takes two stars for anything, folders too', () => {
    const data = { data: ['data/**'] };
    expect(partOf('data/2026/claims.csv', data)).toBe('data');
    expect(partOf('other/data/claims.csv', data)).toBeNull();
  });
});
