import { describe, expect, it } from 'vitest';
import { importsOf } from '../../../../scripts/imports/importsOf';

describe('importsOf', () => {
  it('finds imports, re-exports and late imports, with their lines, and tells types from values', () => {
    const source = [
      "import type { A } from './a';",
      "import { type B, c } from './b';",
      "import './side.css';",
      "export { d } from './d';",
      "export type { E } from './e';",
      "export const late = () => import('./late');",
      'export const here = 1;',
    ].join('\n');
    expect(importsOf('file.tsx', source)).toEqual([
      { specifier: './a', typeOnly: true, late: false, line: 1 },
      { specifier: './b', typeOnly: false, late: false, line: 2 },
      { specifier: './side.css', typeOnly: false, late: false, line: 3 },
      { specifier: './d', typeOnly: false, late: false, line: 4 },
      { specifier: './e', typeOnly: true, late: false, line: 5 },
      { specifier: './late', typeOnly: false, late: true, line: 6 },
    ]);
  });

  it('does not pass over a file that it cannot read', () => {
    expect(() => importsOf('broken.ts', 'import {')).toThrow('broken.ts');
  });
});
