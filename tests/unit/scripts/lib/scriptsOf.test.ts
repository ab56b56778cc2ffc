import { describe, expect, it } from 'vitest';
import { pageFilesOf } from '../../../../scripts/lib/pageFilesOf.mjs';
import { scriptsOf } from '../../../../scripts/lib/scriptsOf.mjs';

const site: Readonly<Record<string, string>> = {
  'assets/index.js': 'import{a}from"./shared.js";import("./late.js");a()',
  'assets/shared.js': 'export{a}from"./deep.js"',
  'assets/deep.js': 'export const a=()=>import(`./later.js`)',
  'assets/late.js':
    'import"./shared.js";import"./beside.js";import("https://elsewhere.org/x.js")',
  'assets/beside.js': 'export{}',
  'assets/later.js': 'export{}',
};

describe('scriptsOf', () => {
  it('tells what loads at once from what may load later, over any number of steps', () => {
    const { first, later } = scriptsOf(['assets/index.js'], (file) => site[file] ?? '');
    expect([...first]).toEqual(['assets/index.js', 'assets/shared.js', 'assets/deep.js']);
    expect([...later]).toEqual(['assets/late.js', 'assets/later.js', 'assets/beside.js']);
  });
});

describe('pageFilesOf', () => {
  it('reads scripts and styles that a page waits for', () => {
    const html = [
      '<script>inline()</script>',
      '<script type="module" crossorigin src="./assets/index.js"></script>',
      '<link rel="stylesheet" crossorigin href="./assets/index.css">',
      '<link rel="preload" href="./fonts/latin.woff2" as="font">',
    ].join('\n');
    expect(pageFilesOf(html)).toEqual({
      scripts: ['assets/index.js'],
      styles: ['assets/index.css'],
    });
  });
});
