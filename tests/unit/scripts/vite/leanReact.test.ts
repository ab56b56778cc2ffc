import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { DROPPED_HOOKS, KEPT_EXPORTS } from '../../../../scripts/vite/leanReact';
import { leanProgram, leanReact } from '../../../../scripts/vite/leanReactPlugin';

const FILES = { react: 'react', 'react-dom': 'react-dom', 'react-dom-client': 'react-dom' };

const production = (file: keyof typeof FILES) =>
  readFileSync(`node_modules/${FILES[file]}/cjs/${file}.production.js`, 'utf8');

const files = Object.entries(
  import.meta.glob<string>('/src/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const sources = files.map(([, source]) => source);

/** What React renders in the browser. */
const rendered = files
  .filter(([path]) => /^\/src\/app\/.*\.tsx$/.test(path))
  .map(([, source]) => source);

/** What the page imports from a module, without types. */
function importedFrom(module: string): Set<string> {
  const imports = new RegExp(`import \\{([^}]*)\\} from '${module}';`, 'g');
  const names = sources
    .flatMap((source) => [...source.matchAll(imports)])
    .flatMap(([, list]) => list!.split(','))
    .map((name) => name.trim());
  return new Set(names.filter((name) => /^[a-z]\w*$/.test(name) || /^[A-Z]\w+$/.test(name)));
}

/** Types of React that are imported beside values, without the word `type`. */
const isValue = (name: string) => new RegExp(`exports\\.${name} = `).test(production('react'));

describe('React without what the page does not use', () => {
  it('still has all that the page imports', () => {
    const imported = [...importedFrom('react')].filter(isValue);
    expect(imported).toContain('useState');
    expect(imported.filter((name) => !KEPT_EXPORTS.get('react')!.has(name))).toEqual([]);
    const dom = [...importedFrom('react-dom')];
    expect(dom).toContain('flushSync');
    expect(dom.filter((name) => !KEPT_EXPORTS.get('react-dom')!.has(name))).toEqual([]);
    expect(DROPPED_HOOKS.filter((name) => KEPT_EXPORTS.get('react')!.has(name))).toEqual([]);
  });

  it('is not asked for elements that it would hoist, elements of one’s own, or actions of forms', () => {
    const asked = rendered.flatMap(
      (source) =>
        source.match(
          /<(?:link|style|script|meta|html|head|body|[a-z]+-[a-z-]+)[\s>][^;]*\/?>|\b(?:form)?[aA]ction=\{/g,
        ) ?? [],
    );
    expect(rendered.length).toBeGreaterThan(100);
    expect(asked).toEqual([]);
  });

  it('says what is missing where React has changed', () => {
    const other = production('react-dom-client').replace(
      'function isHostHoistableType(',
      'function isHoistable(',
    );
    expect(() => leanReact(other, 'react-dom-client')).toThrow(
      'React has changed; not found in react-dom-client: isHostHoistableType',
    );
  });

  it('is the same program but for what is left out', () => {
    const lean = leanReact(production('react-dom-client'), 'react-dom-client');
    for (const gone of ['FragmentInstance.prototype', 'case 31:', '30 === child.tag']) {
      expect(production('react-dom-client')).toContain(gone);
      expect(lean).not.toContain(gone);
    }
    for (const kept of ['exports.hydrateRoot =', 'function flushPassiveEffects(', 'case 5:']) {
      expect(lean).toContain(kept);
    }
    expect(leanReact(production('react-dom'), 'react-dom')).not.toContain('exports.preload');
  });

  it('leaves no label of a switch that would lead elsewhere', () => {
    const run = (body: string, tag: number): unknown => {
      const { code } = leanProgram(
        `function f(x) { switch (x.tag) { ${body} } return 'default'; }`,
      );
      return runInNewContext(`${code}; f({ tag })`, { tag }) as unknown;
    };
    // Shared with a kind that is kept; passed through from one; alone; with variables that others set.
    expect(run('case 26: case 5: return "both";', 5)).toBe('both');
    expect(run('case 5: case 26: return "both";', 5)).toBe('both');
    expect(run('case 5: x.seen = 1; case 31: return x.seen;', 5)).toBe(1);
    expect(run('case 31: return "gone"; case 5: return "kept";', 31)).toBe('default');
    expect(run('case 31: var y = 1; return y; case 5: y = 2; return y;', 5)).toBe(2);
  });
});
