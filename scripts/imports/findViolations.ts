import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findCycles } from './findCycles';
import { importsOf } from './importsOf';
import { violationOf } from './violationOf';

/** One import that runs against the direction of the rooms. */
export interface Violation {
  /** Path inside `src/`, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly reason: string;
}

/** Reads every TypeScript file below `src` and returns the imports that rooms.ts does not allow,
 * and the rings of files that import each other. */
export function findViolations(src: string): readonly Violation[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted();
  const sources = new Map(
    files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')] as const),
  );
  const wrong = [...sources].flatMap(([file, source]) =>
    importsOf(file, source).flatMap((edge) => {
      const reason = violationOf(file, edge);
      return reason === null
        ? []
        : [{ file, line: edge.line, specifier: edge.specifier, reason }];
    }),
  );
  const rings = findCycles(sources).map((ring) => ({
    file: ring[0] ?? '',
    line: 1,
    specifier: ring.join(', '),
    reason: 'these files import each other: what both need belongs in a file below them',
  }));
  return [...wrong, ...rings];
}
