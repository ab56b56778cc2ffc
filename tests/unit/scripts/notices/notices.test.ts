import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersInSourceMap, packageFolder } from '../../../../scripts/notices/packageFolders';
import { readPackage } from '../../../../scripts/notices/readPackage';
import { renderNotices } from '../../../../scripts/notices/renderNotices';

describe('packageFolder', () => {
  it('finds the package of a module, also a scoped or a nested one, and none of ours', () => {
    expect(packageFolder('/p/node_modules/react/index.js')).toBe('/p/node_modules/react');
    expect(packageFolder('/p/node_modules/@a/b/c/d.js')).toBe('/p/node_modules/@a/b');
    expect(packageFolder('/p/node_modules/x/node_modules/y/z.js')).toBe(
      '/p/node_modules/x/node_modules/y',
    );
    expect(packageFolder('/p/src/main.tsx')).toBeNull();
  });
});

describe('notices', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'notices-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  it('finds what a library brought along, the copy that belongs to it first', () => {
    write('node_modules/lib/node_modules/own/package.json', '{}');
    write('node_modules/own/package.json', '{}');
    write('node_modules/common/package.json', '{}');
    write(
      'node_modules/lib/dist/lib.js.map',
      JSON.stringify({
        sources: ['../node_modules/own/a.js', '../node_modules/common/b.js', '../src/c.ts'],
      }),
    );
    expect(foldersInSourceMap(path.join(root, 'node_modules/lib/dist/lib.js.map'))).toEqual([
      path.join(root, 'node_modules/lib/node_modules/own'),
      path.join(root, 'node_modules/common'),
    ]);
  });

  it('refuses a package that ships without a licence text', () => {
    write('bare/package.json', '{ "name": "bare", "version": "1.0.0" }');
    expect(() => readPackage(path.join(root, 'bare'))).toThrow(/bare ships .* no licence file/);
  });

  it('sets packages of one licence text together, in order of name', () => {
    const text = renderNotices([
      { name: 'b', version: '2.0.0', licence: 'MIT', text: 'Same text' },
      { name: 'c', version: '1.0.0', licence: 'ISC', text: 'Other text' },
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Same text' },
    ]);
    expect(text).toContain('a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nSame text\n');
    expect(text.indexOf('Same text')).toBeLessThan(text.indexOf('c 1.0.0 (ISC)\n\nOther text'));
  });
});
