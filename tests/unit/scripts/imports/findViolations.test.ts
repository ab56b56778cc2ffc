import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../../../../scripts/imports/findViolations';

/** Each wrong import on its own, and what is said of it. */
const wrong: readonly (readonly [file: string, source: string, reason: RegExp])[] = [
  ['ledger/a.ts', "import { x } from '../figures/x';", /"ledger" may not import "figures"/],
  ['ledger/a.ts', "import type { X } from '../app/x';", /"ledger" may not import "app"/],
  ['periods/a.ts', "import { x } from '../places/x';", /"periods" may not import "places"/],
  ['figures/a.ts', "import type { X } from '../view/x';", /"figures" may not import "view"/],
  ['lib/a.ts', "import { x } from '../ledger/x';", /"lib" may not import "ledger"/],
  ['cartography/a.ts', "export { x } from '../renderers/x';", /may not import "renderers"/],
  ['figures/a.ts', "import { useMemo } from 'react';", /plain functions/],
  ['ledger/a.ts', "import { readFileSync } from 'node:fs';", /plain functions/],
  ['view/link/a.ts', "import { create } from 'zustand';", /plain functions/],
  ['text/a.ts', "import { jsx } from 'react/jsx-runtime';", /plain functions/],
  ['app/map/a.tsx', "import { Map } from 'maplibre-gl';", /only in src\/renderers\/maplibre/],
  [
    'app/features/map/a.tsx',
    "import { L } from '../table/L';",
    /app\/features\/map may not import app\/features\/table/,
  ],
  [
    'app/features/map/deep/a.tsx',
    "const l = () => import('../../table/L');",
    /may not import app\/features\/table/,
  ],
  [
    'app/features/map/a.tsx',
    "import { App } from '../../shell/App';",
    /may not import app\/shell/,
  ],
  [
    'app/ui/a.tsx',
    "import { L } from '../features/map/L';",
    /app\/ui may not import app\/features/,
  ],
  ['app/state/a.tsx', "import { L } from '../ui/L';", /app\/state may not import app\/ui/],
  ['app/helpers/a.ts', "import { x } from '../ui/x';", /app\/helpers is not a layer/],
  ['figures/a.ts', "import claims from '../../data/claims.csv?raw';", /only the page on top/],
  ['app/state/a.ts', "import { x } from '../../../scripts/x';", /only the page on top/],
  ['helpers/a.ts', "import { x } from './x';", /"helpers" is not a room/],
];

const right: readonly (readonly [file: string, source: string])[] = [
  ['main.tsx', "import { App } from './app/shell/App';"],
  [
    'app/shell/App.tsx',
    "import { L } from '../features/map/L'; import { useMemo } from 'react';",
  ],
  [
    'app/features/map/a.tsx',
    "import { Row } from '../../ui/Row'; import { b } from './deep/b';",
  ],
  ['app/loading/load.ts', "import claims from '../../../data/claims.csv?url';"],
  ['renderers/maplibre/a.ts', "import { Map } from 'maplibre-gl';"],
  ['figures/a.ts', "import { byKeys } from '../lib/compare'; import { x } from '../ledger/x';"],
  [
    'cartography/labels/a.ts',
    "import { x } from '../../figures/x'; import poly from 'polylabel';",
  ],
];

describe('findViolations', () => {
  let src: string;
  beforeEach(() => {
    src = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  });
  afterEach(() => rmSync(src, { recursive: true }));

  const write = (file: string, source: string) => {
    mkdirSync(path.join(src, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(src, file), `// first line\n${source}\n`);
  };

  it.each(wrong)('refuses in %s: %s', (file, source, reason) => {
    write(file, source);
    expect(findViolations(src)).toEqual([
      expect.objectContaining({ file, line: 2, reason: expect.stringMatching(reason) }),
    ]);
  });

  it.each(right)('allows in %s: %s', (file, source) => {
    write(file, source);
    expect(findViolations(src)).toEqual([]);
  });

  it('refuses files that import each other, by types too, but not by import()', () => {
    write('figures/a.ts', "import type { B } from './b';");
    write('figures/b.ts', "import { c } from './deep/c';");
    write('figures/deep/c.ts', "import { a } from '../a';");
    write('figures/d.ts', "export const late = () => import('./e');");
    write('figures/e.ts', "import { late } from './d';");
    expect(findViolations(src)).toEqual([
      expect.objectContaining({ specifier: 'figures/a.ts, figures/b.ts, figures/deep/c.ts' }),
    ]);
  });
});
