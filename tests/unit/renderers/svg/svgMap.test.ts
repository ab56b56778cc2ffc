import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dark, light } from '../../../../src/cartography/colours';
import type { Scene } from '../../../../src/cartography/types';
import { rememberLatest } from '../../../../src/lib/memo';
import { svgMap } from '../../../../src/renderers/svg/svgMap';
import { svgMarkup } from '../../../../src/svg/markup';
import { calm, ground, mapInput, nodesOf, placePaths, sceneAt, withFill } from './support';

const cleared = sceneAt('area-cleared', '2025');
const records = sceneAt('mines-on-records', '@2021-07-03');
const found = sceneAt('anti-personnel-mines-found', '2022');

/** All of the ground, so that every place is drawn. */
const ALL = 20_000;
const whole = rememberLatest((scene: Scene) => svgMap(mapInput(scene, { margin: ALL })));
/** Elements whose fill is this texture; the name of its pattern begins with the picture's. */
const texturePaths = (scene: Scene, texture: string) =>
  nodesOf(whole(scene)).filter(({ tag, attributes }) => {
    const fill = String(attributes['fill'] ?? '');
    return tag === 'path' && fill.startsWith(`url(#test-${texture}-`);
  });

describe('SVG map', () => {
  it.each([
    ['area-cleared 2025', cleared],
    ['mines-on-records @2021-07-03', records],
    ['anti-personnel-mines-found 2022', found],
  ])('K3: every outline is drawn once, in the base colour of its Scene: %s', (_, scene) => {
    const paths = placePaths(whole(scene));
    expect([...paths.keys()].sort()).toEqual(
      ground.outlines.features.map(({ properties }) => properties.id).sort(),
    );
    for (const [place, { attributes }] of paths) {
      expect(attributes['fill'], place).toBe(scene.fills.get(place)?.base);
      expect(attributes['d'], place).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
    }
  });

  it('K3: fills are opaque, and nothing carries a style that a strict policy would forbid', () => {
    for (const scene of [cleared, records, found]) {
      const names = nodesOf(whole(scene)).flatMap(({ attributes }) => Object.keys(attributes));
      expect(names.filter((name) => /style|opacity|^on/.test(name))).toEqual([]);
    }
  });

  it('S2, S3, S4, S6, S7: each state has its texture, over its places and no others', () => {
    const d = (scene: Scene, place: string) =>
      String(placePaths(whole(scene)).get(place)?.attributes['d']);
    const over = (scene: Scene, texture: string) =>
      texturePaths(scene, texture)
        .map(({ attributes }) => String(attributes['d']))
        .join('');
    expect(over(records, 'stripes')).toBe(d(records, 'fuzuli') + d(records, 'zangilan'));
    expect(over(found, 'cross')).toBe(d(found, 'tartar'));
    expect(over(found, 'dots')).toContain(d(found, 'lachin'));
    expect(over(found, 'named')).toContain(d(found, 'aghdam'));
    expect(over(found, 'hatch')).toContain(d(found, 'baku'));
    expect(over(found, 'hatch')).not.toContain(d(found, 'lachin'));
    expect(over(cleared, 'stripes')).toBe('');
  });

  it('textures have a pattern each, of one size on the screen at every zoom', () => {
    const tileAt = (zoom: number) => {
      const input = mapInput(found);
      const nodes = nodesOf(svgMap({ ...input, camera: { ...input.camera, zoom } }));
      const used = nodes.flatMap(({ attributes }) =>
        String(attributes['fill'] ?? '').startsWith('url(')
          ? [String(attributes['fill']).slice(5, -1)]
          : [],
      );
      const patterns = nodes.filter(({ tag }) => tag === 'pattern');
      expect(patterns.map(({ attributes }) => attributes['id'])).toEqual(
        expect.arrayContaining(used),
      );
      const scale = (value: unknown) => Number(/scale\(([\d.]+)\)/.exec(String(value))?.[1]);
      const map = nodes.find(({ attributes }) =>
        String(attributes['transform']).includes('scale'),
      );
      return patterns.map(
        ({ attributes }) =>
          Number(attributes['width']) *
          scale(attributes['patternTransform']) *
          scale(map?.attributes['transform']),
      );
    };
    const sides = tileAt(7.526);
    expect(sides.length).toBeGreaterThan(3);
    tileAt(9.1).forEach((side, at) => expect(side).toBeCloseTo(sides[at] ?? 0, 4));
  });

  it('S5: a frame in its own colour, inside of the place and off its outline', () => {
    const zero = withFill(cleared, 'lachin', {
      fill: 'zero',
      base: light.zero,
      innerBorder: light.zeroBorder,
    });
    const nodes = nodesOf(whole(zero));
    const frame = nodes.filter(({ attributes }) => attributes['stroke'] === light.zeroBorder);
    expect(frame).toHaveLength(1);
    expect(frame[0]?.attributes['mask']).toBe('url(#test-in-lachin)');
    const mask = nodes.find(({ attributes }) => attributes['id'] === 'test-in-lachin');
    const shape = nodesOf(mask!)[1]?.attributes;
    expect(shape).toMatchObject({ fill: '#fff', stroke: '#000', d: frame[0]?.attributes['d'] });
    expect(Number(frame[0]?.attributes['stroke-width'])).toBeGreaterThan(
      Number(shape?.['stroke-width']),
    );
    expect(nodesOf(whole(cleared)).some(({ tag }) => tag === 'mask')).toBe(false);
  });

  it('S2, S5: the frame of a member stands above the outline of its group', () => {
    const zero = withFill(records, 'fuzuli', {
      fill: 'zero',
      base: light.zero,
      innerBorder: light.zeroBorder,
    });
    const drawn = nodesOf(whole(zero)).map(({ attributes }) => attributes['stroke']);
    expect(drawn.indexOf(light.zeroBorder)).toBeGreaterThan(drawn.lastIndexOf(light.ground));
  });

  it('S2: a joint group has one outline on a casing', () => {
    const strokes = (scene: Scene, width: number) =>
      nodesOf(whole(scene)).filter(
        ({ attributes }) => attributes['stroke-width'] === width * 10,
      );
    const [casing] = strokes(records, 5.5);
    const [line] = strokes(records, 2.25);
    expect(casing?.attributes['stroke']).toBe(light.ground);
    expect(line?.attributes['stroke']).toBe(light.strongLine);
    const outline = String(nodesOf(line!)[1]?.attributes['d']);
    expect(outline.match(/z/g)).toHaveLength(2);
    expect(strokes(cleared, 2.25)[0]?.children).toEqual([]);
  });

  it('Lines: hovered, chosen and focused places stand out in their own widths', () => {
    const emphasis = { ...calm, hovered: 'kalbajar', chosen: 'lachin', focused: 'fuzuli' };
    const standing = nodesOf(svgMap(mapInput(cleared, { emphasis })));
    const plain = nodesOf(svgMap(mapInput(cleared)));
    const more = standing.length - plain.length;
    // Hover; casing and line; clip with its path, casing, line and gap.
    expect(more).toBe(1 + 2 + 5);
    const widths = standing.slice(-8).map(({ attributes }) => attributes['stroke-width']);
    expect(widths).toEqual([20, 60, 30, undefined, undefined, 130, 100, 40]);
    const both = svgMap(mapInput(cleared, { emphasis: { ...emphasis, hovered: 'lachin' } }));
    expect(nodesOf(both)).toHaveLength(standing.length - 1);
  });

  it('K2: under a filter all but the lit places go to ground, edges with them', () => {
    const lit = new Set(['lachin']);
    const picture = svgMap(
      mapInput(found, { emphasis: { ...calm, highlighted: lit }, margin: ALL }),
    );
    for (const [place, { attributes }] of placePaths(picture)) {
      const base = place === 'lachin' ? found.fills.get(place)?.base : light.ground;
      expect(attributes['fill'], place).toBe(base);
    }
    expect(svgMarkup(picture)).not.toContain('url(#test-named');
  });

  it('has the colours of the theme', () => {
    const picture = svgMarkup(svgMap(mapInput(cleared, { palette: dark })));
    for (const colour of [dark.ground, dark.none, dark.water, dark.shore, dark.countryLine]) {
      expect(picture).toContain(`"${colour}"`);
    }
  });

  it('begins every id with that of the picture, so that two fit on one page', () => {
    const ids = (id: string) =>
      nodesOf(svgMap(mapInput(found, { id, emphasis: { ...calm, focused: 'lachin' } })))
        .map(({ attributes }) => attributes['id'])
        .filter((name) => name !== undefined);
    expect(ids('one').length).toBeGreaterThan(4);
    expect(new Set(ids('one')).size).toBe(ids('one').length);
    expect(ids('one').filter((name) => ids('two').includes(name))).toEqual([]);
  });

  it('says its name, or leaves it to the page', () => {
    expect(svgMap(mapInput(cleared, { label: 'Map' })).attributes).toMatchObject({
      role: 'img',
      'aria-label': 'Map',
    });
    expect(svgMap(mapInput(cleared)).attributes).toMatchObject({ 'aria-hidden': 'true' });
  });

  it('is the same for the same input, and leaves its input alone', () => {
    const input = mapInput(found);
    const before = JSON.stringify(input.ground);
    expect(svgMarkup(svgMap(input))).toBe(svgMarkup(svgMap(input)));
    expect(JSON.stringify(input.ground)).toBe(before);
  });

  it('is small enough to come with the page', () => {
    for (const scene of [cleared, records, found]) {
      const picture = svgMarkup(svgMap(mapInput(scene)));
      expect(picture.length).toBeLessThan(40_000);
      expect(brotliCompressSync(picture).length).toBeLessThan(7_000);
    }
  });

  it('draws what lies in the window, and nothing far from it', () => {
    const places = placePaths(svgMap(mapInput(cleared)));
    expect(places.has('lachin')).toBe(true);
    expect(places.has('baku')).toBe(false);
    expect(placePaths(whole(cleared)).has('baku')).toBe(true);
    // What lies in the window wholly is drawn as if nothing were cropped.
    expect(places.get('lachin')).toEqual(placePaths(whole(cleared)).get('lachin'));
  });
});
