import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../../scripts/lib/ensureInstalled.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };

describe('isInstalled', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'installed-'));
    mkdirSync(path.join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (wanted: object, found?: object) => {
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (found) {
      const list = path.join(root, 'node_modules/.package-lock.json');
      writeFileSync(list, JSON.stringify({ packages: found }));
    }
  };

  it('is true when all that the lock file asks for is there', () => {
    write({ '': { version: '0.1.0' }, 'node_modules/a': a }, { 'node_modules/a': a });
    expect(isInstalled(root)).toBe(true);
  });

  it('is false when nothing was installed, a package is missing, or it is another one', () => {
    write({ 'node_modules/a': a });
    expect(isInstalled(root)).toBe(false);
    write({ 'node_modules/a': a }, {});
    expect(isInstalled(root)).toBe(false);
    write({ 'node_modules/a': a }, { 'node_modules/a': { ...a, integrity: 'sha512-b' } });
    expect(isInstalled(root)).toBe(false);
  });

  it('does not ask for packages of another system', () => {
    write({ 'node_modules/a': { ...a, optional: true } }, {});
    expect(isInstalled(root)).toBe(true);
  });
});
