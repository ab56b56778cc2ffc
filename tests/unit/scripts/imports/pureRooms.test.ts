import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pureParts, rooms } from '../../../../scripts/imports/rooms';

interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

const root = path.resolve(import.meta.dirname, '../../../..');
const { overrides } = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as {
  readonly overrides: readonly Override[];
};
const patterns =
  overrides.find(({ rules }) => Object.hasOwn(rules, 'eslint/no-restricted-globals'))?.files ??
  [];
/** The patterns as one expression: of globs they have `{a,b}` and an ending `**` alone. */
const linted = new RegExp(
  `^(?:${patterns
    .map((one) =>
      one
        .replaceAll('.', String.raw`\.`)
        .replace(/\{(.*)\}/, (_, list: string) => `(?:${list.replaceAll(',', '|')})`)
        .replace('**', '.*'),
    )
    .join('|')})$`,
);
const inLinter = (file: string) => linted.test(`src/${file}`);

describe('the pure rooms', () => {
  it('are without DOM, clock and network for the linter too', () => {
    const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => /\.tsx?$/.test(file));
    const isPure = (file: string) =>
      rooms[file.split('/')[0] ?? '']?.pure === true ||
      pureParts.some((part) => file.startsWith(part));
    expect(files.filter((file) => isPure(file) && !inLinter(file))).toEqual([]);
  });

  it('are rooms that there are', () => {
    const named = patterns.flatMap(
      (one) => /^src\/\{([^}]*)\}\/\*\*$/.exec(one)?.[1]?.split(',') ?? [],
    );
    expect(named.length).toBeGreaterThan(5);
    for (const room of named) expect(Object.keys(rooms)).toContain(room);
    for (const part of pureParts)
      expect(readdirSync(path.join(root, 'src', path.dirname(part)))).toContain(
        path.basename(part),
      );
  });
});
