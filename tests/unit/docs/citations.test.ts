import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Files of a folder with one of these endings, by their path in the project. */
function filesIn(folder: string, endings: RegExp): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => endings.test(file));
}

const papers = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...filesIn('docs', /\.md$/),
  ...filesIn('data', /\.md$/),
];
const code = ['src', 'scripts', 'tests/unit', 'tests/e2e'].flatMap((folder) =>
  filesIn(folder, /\.(?:tsx?|mjs|css)$/),
);

/** A paper without what it quotes as code. */
const proseOf = (file: string) => read(file).replaceAll(/`[^`\n]*`/g, '');

/** What a comment says, without the marks that begin its lines. */
const flat = (text: string) => text.replaceAll(/\n\s*\*?\s*/g, ' ');

/** What code cites, and where it does. */
function cited(pattern: RegExp): readonly (readonly [file: string, what: string])[] {
  return code
    .filter((file) => file !== 'tests/unit/docs/citations.test.ts')
    .flatMap((file) =>
      [...flat(read(file)).matchAll(pattern)].map((found) => [file, found[1] ?? ''] as const),
    );
}

describe('what code and papers cite', () => {
  it('a link from one paper to another leads to a file', () => {
    const lost = papers.flatMap((file) =>
      [...proseOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, to = '']) => path.join(path.dirname(file), to))
        .filter((to) => !existsSync(path.join(root, to)))
        .map((to) => `${file}: ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it('a section of visual.md that code names is there', () => {
    const sections = new Set(
      [...read('docs/visual.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title),
    );
    const named = cited(/visual\.md, ([A-Z][a-z]+(?: and pictures)?)/g);
    const lost = named.filter(([, what]) => !sections.has(what));
    expect(named.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });

  it('a rule of "Do no harm" that code names by number is there', () => {
    const rules = new Set(
      [...read('docs/do-no-harm.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => number),
    );
    const named = cited(/Do no harm (\d+)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, number]) => !rules.has(number))).toEqual([]);
  });

  it('each decision has a row in the index and says what a decision says', () => {
    const index = read('docs/decisions/README.md');
    const decisions = filesIn('docs/decisions', /\/\d{4}-[^/]+\.md$/);
    expect(decisions.length).toBeGreaterThan(20);
    for (const file of decisions) {
      const titles = [...read(file).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
      expect(titles, file).toEqual(['Context', 'Choice', 'Alternatives', 'Consequence']);
      expect(index, file).toContain(`(${path.basename(file)})`);
    }
  });

  it('ARCHITECTURE.md can be read in one sitting', () => {
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(121);
  });
});
