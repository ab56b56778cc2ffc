import path from 'node:path';
import { importsOf } from './importsOf';

/**
 * Files that import each other in a ring, by types too: each ring once, with the files of it sorted.
 * @param sources text by path inside `src/`, with `/`
 */
export function findCycles(
  sources: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const uses = new Map<string, readonly string[]>();
  for (const [file, source] of sources) {
    const targets = importsOf(file, source).map(({ specifier, late }) => {
      if (late || !specifier.startsWith('.')) return null;
      const target = path.posix.join(path.posix.dirname(file), specifier);
      return (
        [target, `${target}.ts`, `${target}.tsx`].find((name) => sources.has(name)) ?? null
      );
    });
    uses.set(
      file,
      targets.filter((target) => target !== null),
    );
  }
  // Tarjan: what is reached again while it is still open belongs to one ring.
  const numbers = new Map<string, number>();
  const open: string[] = [];
  const rings: (readonly string[])[] = [];
  const visit = (file: string): number => {
    const own = numbers.size;
    numbers.set(file, own);
    open.push(file);
    let lowest = own;
    for (const target of uses.get(file) ?? []) {
      const number = numbers.get(target);
      if (number === undefined) lowest = Math.min(lowest, visit(target));
      else if (open.includes(target)) lowest = Math.min(lowest, number);
    }
    if (lowest === own) {
      const ring = open.splice(open.indexOf(file));
      if (ring.length > 1) rings.push(ring.toSorted());
    }
    return lowest;
  };
  for (const file of uses.keys()) if (!numbers.has(file)) visit(file);
  return rings;
}
