import { readFileSync } from 'node:fs';
import path from 'node:path';

const inPackage = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Folder of the package that a module of the bundle belongs to; null for our own modules. */
export function packageFolder(moduleId: string): string | null {
  return inPackage.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null;
}

/**
 * Folders of the packages that were bundled into a library before it reached us, read from the
 * sources its source map names. A library like that ships their code though no module of ours
 * imports them.
 */
export function foldersInSourceMap(mapFile: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(mapFile, 'utf8')) as {
    readonly sources: readonly string[];
  };
  const names = sources.flatMap((source) => {
    const folder = packageFolder(source);
    return folder === null ? [] : [folder.slice(folder.lastIndexOf('node_modules/'))];
  });
  return [...new Set(names)].map((name) => path.resolve(name));
}
