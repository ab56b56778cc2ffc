import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';

const app = new URL('../../../src/app/', import.meta.url);
const css = readFileSync(new URL('tokens.css', app), 'utf8');

function token(name: string): string | undefined {
  return new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
}

describe('tokens.css', () => {
  it('K3: has the colours of the map', () => {
    light.steps.forEach((step, i) => expect(token(`c${i + 1}`)).toBe(step));
    const pairs = {
      ground: light.ground,
      s7: light.none,
      's7-line': light.noneLine,
      s6: light.named,
      's6-dot': light.namedDot,
      s5: light.zero,
      s4: light.disputed,
      's4-line': light.disputedLine,
      water: light.water,
      shore: light.shore,
      ink: light.ink,
      'edge-grey': light.edgeGrey,
      'country-line': light.countryLine,
      'text-1': light.text1,
      'text-2': light.text2,
      'text-3': light.text3,
      panel: light.panel,
      page: light.page,
      rule: light.rule,
      'rule-strong': light.ruleStrong,
      'control-edge': light.controlEdge,
      masthead: light.masthead,
      'masthead-1': light.mastheadText1,
      'masthead-2': light.mastheadText2,
      tint: light.tint,
    };
    for (const [name, colour] of Object.entries(pairs)) expect(token(name)).toBe(colour);
  });

  it('is the one style sheet with colours in it', () => {
    const sheets = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && file !== 'tokens.css' && file !== 'fonts.css',
    );
    expect(sheets.length).toBeGreaterThan(10);
    for (const file of sheets) {
      const text = readFileSync(new URL(file, app), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(text.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi), file).toBeNull();
    }
  });
});
