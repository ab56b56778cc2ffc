import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { classesInHtml, classesInSheet, classesInSource, type Mention } from './classesIn';
import type { Violation } from './findViolations';
import { appLayers, rooms, unstyled } from './rooms';

/** What stands above everything: index.html, its script and src/main.tsx. */
const PAGE = 'page';

/** The engine's own elements and their classes belong to the room that draws with it. */
const ENGINE = /^maplibregl-/;

/** Who a file belongs to: a room, a layer of the page, or a feature. */
function ownerOf(file: string): string {
  const [room = '', layer = '', part = ''] = file.split('/');
  if (room === file) return PAGE;
  if (room !== 'app') return room;
  return layer === 'features' ? `app/features/${part}` : `app/${layer}`;
}

/** Whether what belongs to one may use what belongs to the other, as imports may. */
function reaches(from: string, to: string): boolean {
  if (from === to || from === PAGE) return true;
  const [room = '', layer = ''] = from.split('/');
  const [otherRoom = '', otherLayer = ''] = to.split('/');
  return room === otherRoom
    ? appLayers[layer]?.includes(otherLayer) === true
    : rooms[room]?.uses.includes(otherRoom) === true;
}

/** One file with who it belongs to and the classes that it mentions. */
interface Part {
  readonly file: string;
  readonly owner: string;
  readonly mentions: readonly Mention[];
}

/** Everything that styles and sources say of classes, by path inside `src/`. */
export interface StyleSources {
  readonly sheets: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** Texts outside `src/` that give classes to elements too: index.html and the script in it. */
  readonly html: string;
  readonly script: string;
}

/**
 * Classes that do not belong where they are mentioned: a rule that no element answers to, an element
 * that no rule of its own part or of one below answers to, and a reach into another feature.
 */
export function styleFaults(of: StyleSources): readonly Violation[] {
  const sheets: readonly Part[] = [...of.sheets].map(([file, css]) => ({
    file,
    owner: ownerOf(file),
    mentions: classesInSheet(css),
  }));
  const read = [...of.sources].map(([file, source]) => ({
    file,
    owner: ownerOf(file),
    ...classesInSource(file, source),
  }));
  const page = {
    owner: PAGE,
    given: [...classesInHtml(of.html)].map((name) => ({ name, line: 1 })),
    ids: new Set<string>(),
    words: classesInSource('script.ts', of.script).words,
  };

  const isNamed = (given: string, name: string) =>
    given === name || (given.endsWith('-') && name.startsWith(given));
  const namers = new Map<string, ReadonlySet<string>>();
  const namersOf = (name: string) => {
    const known = namers.get(name);
    if (known) return known;
    const all = [...read, page];
    const givers = all.filter(
      ({ given, ids }) => ids.has(name) || given.some((one) => isNamed(one.name, name)),
    );
    const found = new Set(
      (givers.length > 0
        ? givers
        : all.filter(({ words }) =>
            [...words].some((word) => isNamed(word, name) || `#${word}` === name),
          )
      ).map(({ owner }) => owner),
    );
    if (ENGINE.test(name)) found.add('renderers');
    namers.set(name, found);
    return found;
  };
  const stylers = new Map<string, Set<string>>();
  for (const { owner, mentions } of sheets)
    for (const { name } of mentions)
      stylers.set(name, (stylers.get(name) ?? new Set()).add(owner));
  const stylersOf = (given: string) =>
    [...stylers].filter(([name]) => isNamed(given, name)).flatMap(([, owners]) => [...owners]);

  const ofRule = (owner: string, name: string): string | null => {
    const givers = [...namersOf(name)];
    if (givers.length === 0) return 'no element of the page has this class';
    if (givers.some((giver) => reaches(owner, giver))) return null;
    const above = givers.filter((giver) => reaches(giver, owner));
    if (above.length === 0) return `it belongs to ${givers.join(', ')}`;
    // What several parts above put on their elements, or one that leaves its look to this sheet.
    return above.length > 1 || stylers.get(name)?.has(above[0] ?? '') !== true
      ? null
      : `it belongs to ${above[0]}, above`;
  };
  const ofElement = (owner: string, name: string): string | null => {
    const found = stylersOf(name);
    if (found.some((styler) => reaches(owner, styler))) return null;
    if (found.length > 0) return `only ${[...new Set(found)].join(', ')} has a rule for it`;
    const isSought = read.some(({ sought }) => sought.some((one) => isNamed(name, one.name)));
    return isSought || unstyled.includes(name) ? null : 'no style sheet has a rule for it';
  };
  const ofSearch = (owner: string, name: string): string | null => {
    const givers = [...namersOf(name)];
    return givers.some((giver) => reaches(owner, giver))
      ? null
      : `it belongs to ${givers.join(', ') || 'nobody'}`;
  };

  const faults = (
    part: Part,
    reasonOf: (owner: string, name: string) => string | null,
    what: string,
  ) =>
    part.mentions.flatMap(({ name, line }) => {
      const reason = reasonOf(part.owner, name);
      return reason === null
        ? []
        : [{ file: part.file, line, specifier: name, reason: `${what}: ${reason}` }];
    });
  return [
    ...sheets.flatMap((part) => faults(part, ofRule, 'a rule for this class')),
    ...read.flatMap((part) => [
      ...faults({ ...part, mentions: part.given }, ofElement, 'an element of this class'),
      ...faults({ ...part, mentions: part.sought }, ofSearch, 'a search for this class'),
    ]),
  ];
}

/** Reads the style sheets and sources below `src`, and the page that they stand on. */
export function findStyleFaults(src: string): readonly Violation[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
  const read = (pattern: RegExp) =>
    new Map(
      files
        .filter((file) => pattern.test(file))
        .map((file) => [file, readFileSync(path.join(src, file), 'utf8')] as const),
    );
  return styleFaults({
    sheets: read(/\.css$/),
    sources: read(/^(?!text\/).*\.tsx?$/),
    html: readFileSync(path.join(src, '../index.html'), 'utf8'),
    script: readFileSync(path.join(src, '../scripts/vite/bootScript.ts'), 'utf8'),
  });
}
