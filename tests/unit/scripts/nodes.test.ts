import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/nodes.mjs';

describe('differences', () => {
  const site = new Map([
    ['index.html', 'a'],
    ['assets/index-1.js', 'b'],
  ]);

  it('is nothing between equal builds', () => {
    expect(differences(site, new Map(site))).toEqual([]);
  });

  it('names what changed, what is missing and what is new', () => {
    const other = new Map([
      ['index.html', 'x'],
      ['assets/index-2.js', 'b'],
    ]);
    expect(differences(site, other)).toEqual([
      'assets/index-1.js',
      'assets/index-2.js',
      'index.html',
    ]);
  });
});
