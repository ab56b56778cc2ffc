import { readFileSync, readdirSync } from 'node:fs';
import compat from '@mdn/browser-compat-data' with { type: 'json' };
import { expect, it } from 'vitest';

/*
 * What the program calls is in the oldest browsers that the build is for, as MDN tells their age. Vite
 * rewrites syntax for them and leaves what is called as it is.
 */

type Browser = 'chrome' | 'firefox' | 'safari';
type Oldest = Readonly<Record<Browser, number>>;

interface Statement {
  readonly version_added?: string | boolean | null;
  readonly flags?: unknown;
  readonly version_removed?: string | boolean | null;
}

interface Feature {
  readonly __compat?: {
    readonly support: Readonly<Record<string, Statement | readonly Statement[]>>;
  };
}

/** Of the web's interfaces those that pages call; others have names that are common words. */
const COMMON: ReadonlySet<string> = new Set([
  'Element',
  'HTMLElement',
  'Node',
  'Document',
  'URL',
  'URLSearchParams',
  'AbortSignal',
  'Blob',
]);

/** Methods of our own that share their names with younger ones of iterators, buffers and stacks. */
const OWN: ReadonlySet<string> = new Set(['take', 'resize', 'use']);

const oldest = oldestOf(builtFor());
const names = methods(oldest);

it('knows the ages: what came later is found, what was there is not', () => {
  const found = callsOf(
    'URL.canParse(a); b.checkVisibility(); c.toSorted(d); e?.isSubsetOf(f); Promise.withResolvers();',
  );
  expect(found).toEqual([
    'URL.canParse',
    'Promise.withResolvers',
    '.checkVisibility',
    '.isSubsetOf',
  ]);
  const olderFox = methods({ ...oldest, firefox: 114 });
  expect(olderFox.later.has('toSorted')).toBe(true);
});

it('the program calls nothing that the oldest of its browsers lack', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(300);
  const faults = files.flatMap((name) =>
    callsOf(readFileSync(`src/${name}`, 'utf8')).map((call) => `${name}: ${call}`),
  );
  expect(faults).toEqual([]);
});

it('README tells the versions', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  const { chrome, firefox, safari } = oldest;
  expect(readme).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`);
});

/** Calls in a program of what some of the oldest browsers lack; comments are no program. */
function callsOf(program: string): readonly string[] {
  const code = program.replaceAll(/\/\*[^]*?\*\/|\/\/ .*/g, '');
  const statics = [...code.matchAll(/\b([A-Z]\w+)\.(\w+)\(/g)].map(
    ([, on, name]) => `${on}.${name}`,
  );
  // A call on a capital is one of the others.
  const members = [...code.matchAll(/(?<!\b[A-Z]\w*|\.)\.(\w+)\(/g)].map(
    ([, name]) => name ?? '',
  );
  return [
    ...statics.filter((call) => names.laterStatics.has(call)),
    ...members.filter((name) => names.later.has(name)).map((name) => `.${name}`),
  ];
}

/** Methods by name that are missing somewhere; a name that an older thing has too tells nothing. */
function methods(since: Oldest) {
  const there = new Set<string>();
  const missing = new Set<string>();
  const laterStatics = new Set<string>();
  for (const [parts, told] of [
    [compat.api, COMMON],
    [compat.javascript.builtins, null],
  ] as const) {
    for (const [on, members] of Object.entries(parts as object)) {
      for (const [key, feature] of Object.entries(members as Record<string, Feature>)) {
        if (feature.__compat === undefined) continue;
        const name = key.replace(/_static$/, '');
        if (isIn(feature, since)) there.add(name);
        else {
          laterStatics.add(`${on}.${name}`);
          if (told === null || told.has(on)) missing.add(name);
        }
      }
    }
  }
  const later = new Set([...missing].filter((name) => !there.has(name) && !OWN.has(name)));
  return { laterStatics, later };
}

function isIn(feature: Feature, since: Oldest): boolean {
  return (Object.keys(since) as Browser[]).every((browser) =>
    [feature.__compat?.support[browser] ?? []].flat().some((statement) => {
      const { version_added: added, version_removed: removed, flags } = statement;
      if (flags !== undefined || typeof added !== 'string') return false;
      if (typeof removed === 'string' && Number(removed) <= since[browser]) return false;
      return Number(added.replace('≤', '')) <= since[browser];
    }),
  );
}

/** Read as text: the configuration brings all of the build with it. */
function builtFor(): readonly string[] {
  const [, list = ''] = /target: \[(.*?)\]/.exec(readFileSync('vite.config.ts', 'utf8')) ?? [];
  return [...list.matchAll(/'(\w[\w.]*)'/g)].map(([, target]) => target ?? '');
}

function oldestOf(targets: readonly string[]): Oldest {
  const version = (browser: string) => {
    const found = targets.find((target) => target.startsWith(browser));
    if (found === undefined) throw new Error(`The build names no ${browser}`);
    return Number(found.slice(browser.length));
  };
  return { chrome: version('chrome'), firefox: version('firefox'), safari: version('safari') };
}
