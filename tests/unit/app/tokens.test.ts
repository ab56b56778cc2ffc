import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenPalette } from '../../../src/app/state/tokenPalette';
import {
  dark,
  light,
  darkStrong,
  lightStrong,
  type Palette,
} from '../../../src/cartography/colours';

const app = new URL('../../../src/app/', import.meta.url);
const css = readFileSync(new URL('ui/tokens.css', app), 'utf8');
const [plain = '', strong = ''] = css.split('@media (prefers-contrast: more)');

const declared = (name: string, block: string) =>
  new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1];

/** The value of a custom property; one value may hold for both themes. */
function valueOf(name: string, theme: 'light' | 'dark', isStrong: boolean): string | undefined {
  const value = (isStrong ? declared(name, strong) : undefined) ?? declared(name, plain);
  const [, inLight, inDark] = /^light-dark\((\S+), (\S+)\)$/.exec(value ?? '') ?? [];
  return (theme === 'light' ? inLight : inDark) ?? value;
}

const keys = Object.keys(tokenPalette) as (keyof Palette)[];
const names = (key: keyof Palette) =>
  [tokenPalette[key]].flat().map((token) => /^var\(--(.+)\)$/.exec(token)?.[1] ?? '');

describe('tokens.css', () => {
  it.each([
    ['light', false, light],
    ['dark', false, dark],
    ['light', true, lightStrong],
    ['dark', true, darkStrong],
  ] as const)(
    'K3: has the colours of the map, %s, more contrast: %s',
    (theme, isStrong, palette) => {
      for (const key of keys) {
        const inCss = names(key).map((name) => valueOf(name, theme, isStrong));
        expect(inCss, key).toEqual([palette[key]].flat());
      }
    },
  );

  it('has a name of its own for each colour', () => {
    const all = keys.flatMap(names);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the one style sheet with colours in it', () => {
    const sheets = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && !/^(ui.tokens|shell.fonts)\.css$/.test(file),
    );
    expect(sheets.length).toBeGreaterThan(10);
    for (const file of sheets) {
      const text = readFileSync(new URL(file, app), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(text.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi), file).toBeNull();
    }
  });
});
