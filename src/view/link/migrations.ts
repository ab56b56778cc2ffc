/** What a link gives: the first text of each key, decoded, in the order of the link. */
export type LinkParts = ReadonlyMap<string, string>;

/**
 * From the parts of a link of one format to those of the next. Pure; must take any text as a value
 * and must not throw, since what it reads is whatever stands in an address bar.
 */
export type Migration = (parts: LinkParts) => LinkParts;

/**
 * L3: entry 0 leads from format 1 to 2, entry 1 from 2 to 3. Entries are added at the end and never
 * changed: links that people have shared depend on every one. The rules are in
 * tests/unit/view/pastLinks.test.ts.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The format that is written now. A link that names none is of format 1. */
export const FORMAT = formatAfter(MIGRATIONS);

/** The format that a list of migrations leads to. */
export function formatAfter(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** The parts of a link of format `from`, as the newest format would have said them. */
export function migrate(
  parts: LinkParts,
  from: number,
  migrations: readonly Migration[],
): LinkParts {
  return migrations.slice(from - 1).reduce((current, step) => step(current), parts);
}
