import { describe, expect, it } from 'vitest';
import { plainImportsPlugin } from '../../../../scripts/vite/plainImportsPlugin';

/** What the plugin makes of a chunk as Vite hands it over. */
function plain(code: string): string | null {
  const { renderChunk } = plainImportsPlugin();
  if (typeof renderChunk !== 'function') throw new Error('It leaves chunks alone.');
  const fail = (message: string) => {
    throw new Error(message);
  };
  const run = renderChunk as unknown as (
    this: { error: (message: string) => never },
    code: string,
    chunk: { fileName: string },
  ) => { readonly code: string } | null;
  return run.call({ error: fail }, code, { fileName: 'assets/index.js' })?.code ?? null;
}

const END = '__VITE_PRELOAD__, import.meta.url)';

describe('an import() in the built program', () => {
  it.each([
    [`__vitePreload(() => import("./a.js"), ${END}`, 'import("./a.js")'],
    [
      `(await __vitePreload(async () => {\n\tconst { A } = await import("./!~{00a}~.js");\n\treturn { A };\n}, ${END}).A`,
      '(await import("./!~{00a}~.js")).A',
    ],
    [
      `__vitePreload(async () => {\n\tconst { a: b } = await import("./l.js").then((n) => n.n);\n\treturn { a: b };\n}, ${END}`,
      'import("./l.js").then((n) => n.n)',
    ],
  ])('stands as it was written: %j', (wrapped, written) => {
    expect(plain(`x = ${wrapped}; y = ${wrapped};`)).toBe(`x = ${written}; y = ${written};`);
  });

  it('is left alone where nothing is around it', () => {
    expect(plain('x = import("./a.js");')).toBeNull();
  });

  it('fails the build where it is wrapped in another way', () => {
    expect(() => plain('__vitePreload(load, [], base)')).toThrow('assets/index.js');
  });
});
