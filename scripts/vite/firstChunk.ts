interface ModuleInfo {
  readonly isEntry: boolean;
  /** Ids of the modules that import it statically. */
  readonly importers: readonly string[];
}

/**
 * Puts all that the entry needs at once into one chunk. Left to itself the bundler makes a chunk of
 * its own of whatever a later part needs too, and the page would wait for a dozen small files that
 * compress badly.
 *
 * @returns `page` for a module that the entry imports, over any number of steps; else null
 */
export function firstChunk(
  id: string,
  context: { readonly getModuleInfo: (id: string) => ModuleInfo | null },
): string | null {
  const seen = new Set([id]);
  for (const one of seen) {
    const info = context.getModuleInfo(one);
    if (info?.isEntry === true) return 'page';
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return null;
}
