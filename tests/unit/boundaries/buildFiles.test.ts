import { describe, expect, it } from 'vitest';
import { buildFiles } from '../../../scripts/boundaries/buildFiles';
import { committedText } from './committed';

describe('npm run boundaries', () => {
  const files = buildFiles();

  it.each(Object.keys(files))('reproduces the committed %s byte for byte', (name) => {
    // A plain comparison: a difference of 60 kB of coordinates helps nobody.
    expect(
      files[name] === committedText(name),
      `run "npm run boundaries", then look at ${name}`,
    ).toBe(true);
  });

  it('writes one feature a line', () => {
    const [first = '', ...rest] = committedText('districts.geojson').trimEnd().split('\n');
    const features = rest.slice(0, -1).map((line) => JSON.parse(line.replace(/,$/, '')));
    expect(first).toMatch(/^\{"type":"FeatureCollection","bbox":\[[^\]]+\],"features":\[$/);
    expect(rest.at(-1)).toBe(']}');
    expect(features).toHaveLength(76);
  });
});
