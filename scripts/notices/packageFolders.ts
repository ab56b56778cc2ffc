import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const inPackage = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Folder of the package that a module of the bundle belongs to; null for our own modules. */
export function packageFolder(moduleId: string): string | null {
  return inPackage.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null;
}

/** Folder of a package as Node would find it from `from`: the nearest node_modules that has it. */
function installedFolder(name: string, from: string): string {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  const above = path.dirname(from);
  if (above === from) throw new Error(`The package ${name} is not installed.`);
  return installedFolder(name, above);
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
  const names = new Set(sources.flatMap((source) => inPackage.exec(source)?.[2] ?? []));
  return [...names].map((name) => installedFolder(name, path.dirname(mapFile)));
}
