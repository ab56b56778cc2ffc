import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** The text of all files of a folder with one of these endings, by their path in the project. */
function textsIn(folder: string, endings: RegExp): readonly (readonly [string, string])[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => endings.test(file))
    .map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const);
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/;
const LITERAL = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
const PIECES = new RegExp(`${COMMENT.source}|${LITERAL.source}`, 'g');

/** The strings of a program without what its comments quote, and without their marks. */
const literalsOf = (program: string) =>
  [...program.matchAll(PIECES)]
    .map(([piece]) => piece)
    .filter((piece) => !piece.startsWith('/'))
    .map((piece) => piece.slice(1, -1));

type Kind = 'class' | 'id' | 'attribute' | 'file';
interface Wanted {
  readonly kind: Kind;
  readonly name: string;
}

/** What stands before a class or an id in a selector: nothing, a combinator, or another part of it. */
const TAG =
  'a|body|button|d[dlt]|details|div|fieldset|figure|form|g|h[1-6]|header|html|input|label|legend|li|main|nav|ol|p|path|section|select|span|summary|svg|table|td|text|th|tr|ul';
const BEFORE = String.raw`(?:^|[\s>+~,(\]]|(?:[\s>+~,(]|^)(?:${TAG}))`;
const NAME = String.raw`([a-z][a-z\d]*(?:-[a-z\d]+)*)(?![\w(/=+]|-)`;
const CLASS = new RegExp(String.raw`(?<=${BEFORE}(?:[.#][\w-]+)*)\.${NAME}`, 'g');
const ID = new RegExp(String.raw`(?<=${BEFORE}(?:[.#][\w-]+)*)#${NAME}`, 'g');
/** A file of the built site that a test keeps away or breaks, by its name before the hash. */
const FILES = /\*\*\/(?:assets\/)?(?:\{([\w,-]+)\}|([\w-]+))-\*\.\w+/g;
const ATTRIBUTE = /(?:\[|^)(data-[a-z-]*[a-z])(?=[\]=~^$*|]|$)/g;

/** Ends of files' names and hidden folders, which look like classes. */
const ENDINGS =
  /^(?:[cm]?[jt]sx?|json|geojson|css|html|svg|png|csv|txt|woff2|xlsx|ods|zip|ico|bib|ris|pdf|git|cache|htaccess)$/;

/** What a test selects by. */
function wantedBy(test: string): readonly Wanted[] {
  const inProperties = [...test.matchAll(/\.dataset\.(\w+)|\.dataset\[['"](\w+)['"]\]/g)].map(
    ([, plain, quoted]): Wanted => ({
      kind: 'attribute',
      name: hyphened(plain ?? quoted ?? ''),
    }),
  );
  const inStrings = literalsOf(test).flatMap((text): readonly Wanted[] => {
    const all = (kind: Kind, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, name = '']): Wanted => ({ kind, name }));
    return [
      ...all('class', CLASS).filter(({ name }) => !ENDINGS.test(name)),
      ...all('id', ID).filter(({ name }) => !/^(?:[\da-f]{3}|[\da-f]{6})$/.test(name)),
      ...all('attribute', ATTRIBUTE),
    ];
  });
  const inRoutes = [...test.matchAll(FILES)]
    .flatMap(([, several, one]) => (several ?? one ?? '').split(','))
    .map((name): Wanted => ({ kind: 'file', name }));
  return [...inProperties, ...inStrings, ...inRoutes];
}

/** As an attribute has the name of a property: `data-map-ready`. */
const hyphened = (property: string) =>
  `data-${property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** All that gives names to the page, without its comments; style sheets only take them. */
const source = [...textsIn('src', /\.tsx?$/), ...textsIn('scripts/vite', /\.ts$/)]
  .map(([, text]) => text)
  .concat(readFileSync(path.join(root, 'index.html'), 'utf8'))
  .join('\n')
  .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '');
/** A word alone is a name where it stands in a string; with a hyphen it is no name of the program's own. */
const words = new Set([
  ...(source.match(/[a-z][a-z\d]*(?:-[a-z\d]+)+/g) ?? []),
  ...(source.match(
    /(?<=["'`])[a-z][a-z\d]*|[a-z][a-z\d]*(?=["'`])|(?<=\sclass(?:Name)?=["'][^"']*)[a-z][a-z\d]*/g,
  ) ?? []),
]);
/** Of names that are put together: `map-button-${kind}`. */
const stems = [...source.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, stem = '']) => stem);

const tests = ['tests/e2e', 'tests/engines'].flatMap((folder) => textsIn(folder, /\.ts$/));

/** What a test writes on the page itself, to see whether an element stays. */
const written = tests.flatMap(([, text]) => [
  ...[...text.matchAll(/setAttribute\(\s*'(data-[a-z-]+)'/g)].map(([, name = '']) => name),
  ...[...text.matchAll(/\.dataset\['(\w+)'\]\s*=[^=]/g)].map(([, name = '']) => hyphened(name)),
]);
const attributes = new Set([
  ...written,
  ...(source.match(/data-[a-z-]*[a-z]/g) ?? []),
  ...[...source.matchAll(/\.dataset\.(\w+)|dataset\[['"](\w+)['"]\]/g)].map(
    ([, plain, quoted]) => hyphened(plain ?? quoted ?? ''),
  ),
]);

/** A part of the built site is named after its module, the folder of its language, or in the configuration. */
const parts = new Set([
  ...readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (file) => path.parse(file).name,
  ),
  ...[
    readFileSync(path.join(root, 'vite.config.ts'), 'utf8'),
    ...textsIn('scripts/vite', /\.ts$/).map(([, text]) => text),
  ].flatMap((text) =>
    [...text.matchAll(/(?<=['`/])([a-z][\w-]*?)(?=['`]|-\$\{|-\[|\.json)/g)].map(
      ([name]) => name,
    ),
  ),
]);

/** Whether anything of the page could have it. */
function isGiven({ kind, name }: Wanted): boolean {
  if (kind === 'attribute') return attributes.has(name);
  if (kind === 'file') return parts.has(name);
  return words.has(name) || stems.some((stem) => name.startsWith(stem));
}

/** What a test of the page selects by, and nothing of the page has. */
const lostIn = (test: string) =>
  wantedBy(test)
    .filter((wanted) => !isGiven(wanted))
    .map(({ kind, name }) => `${kind} ${name}`);

describe('what the tests of the page select by', () => {
  it('is given by the page: what waits for a class that is gone can never fail', () => {
    const lost = tests.flatMap(([file, text]) =>
      [...new Set(lostIn(text))].map((name) => `${file}: ${name}`),
    );
    expect(lost).toEqual([]);
    expect(
      new Set(tests.flatMap(([, text]) => wantedBy(text).map(({ name }) => name))).size,
    ).toBeGreaterThan(150);
  });

  it.each([
    ["page.locator('.period-play')", 'class period-play'],
    ["page.locator('.legend > .period-play:visible')", 'class period-play'],
    ["page.locator('.legend-row.legend-row-gone')", 'class legend-row-gone'],
    ["page.locator('button.period-play')", 'class period-play'],
    ["document.querySelector(':not(#paper-gone)')", 'id paper-gone'],
    ["page.locator('[data-map-gone=true]')", 'attribute data-map-gone'],
    ["toHaveAttribute('data-map-gone', 'true')", 'attribute data-map-gone'],
    ['body.dataset.mapGone', 'attribute data-map-gone'],
    ["holdBack(page, '**/{Popup,Gone}-*.js')", 'file Gone'],
    ["page.route('**/assets/gone-*.json')", 'file gone'],
  ])('%s is found', (test, lost) => {
    expect(lostIn(test)).toEqual([lost]);
  });

  it('what only a comment or a name of a file has is not taken for one', () => {
    expect(lostIn("// '.period-play'\nroute('**/az-*.js', './gone.html', 'a.b/c')")).toEqual(
      [],
    );
  });
});
