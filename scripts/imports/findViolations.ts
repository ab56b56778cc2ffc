import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

/** Reads every TypeScript file below `src` and returns the imports that rooms.ts does not allow. */
export function findViolations(src: string): readonly Violation[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted();
  return files.flatMap((file) =>
    importsOf(file, readFileSync(path.join(src, file), 'utf8')).flatMap((edge) => {
      const reason = violationOf(file, edge);
      return reason === null
        ? []
        : [{ file, line: edge.line, specifier: edge.specifier, reason }];
    }),
  );
}
