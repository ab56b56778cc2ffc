import { parseSync } from 'vite';

/** One import, re-export or `import()` of a file. */
export interface ImportEdge {
  /** As written: `../ledger/types` or `react`. */
  readonly specifier: string;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** An `import()`. */
  readonly late: boolean;
  readonly line: number;
}

/** All imports of one TypeScript source, in the order of the file. Throws on a syntax error. */
export function importsOf(fileName: string, source: string): readonly ImportEdge[] {
  const { module, errors } = parseSync(fileName, source);
  const [error] = errors;
  if (error) throw new Error(`${fileName}: ${error.message}`);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;

  const edges = module.staticImports.map((one) => ({
    at: one.start,
    specifier: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    late: false,
  }));
  for (const { start, entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest)
        edges.push({
          at: start,
          specifier: moduleRequest.value,
          typeOnly: isType,
          late: false,
        });
    }
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const written = source.slice(moduleRequest.start, moduleRequest.end);
    edges.push({ at: start, specifier: written.slice(1, -1), typeOnly: false, late: true });
  }
  return edges
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, ...edge }) => ({ ...edge, line: lineAt(at) }));
}
