import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { letterShapes } from '../../../../scripts/fonts/letterShapes';
import { light } from '../../../../src/cartography/colours';
import { sceneOf } from '../../../../src/cartography/sceneOf';
import type { ShownView } from '../../../../src/exports/ShownView';
import letters from '../../../../src/exports/picture/letters.json';
import { mapPicture } from '../../../../src/exports/picture/mapPicture';
import {
  pictureSizes,
  sourceLine,
  type PictureSizeId,
} from '../../../../src/exports/picture/pictureLayout';
import {
  lineWidth,
  wrapText,
  type LetterTable,
} from '../../../../src/exports/picture/pictureText';
import { plotPicture } from '../../../../src/exports/picture/plotPicture';
import { boundsOf } from '../../../../src/places/bounds';
import { edgesOf } from '../../../../src/places/edges';
import type { Context } from '../../../../src/places/types';
import { plotsOf } from '../../../../src/series/plotsOf';
import { svgMarkup } from '../../../../src/svg/markup';
import { realContext, realOutlines } from '../../support/worlds';
import { viewCitations } from '../../../../src/exports/citation/citationsOf';
import { az } from '../../../../src/text/az/index';
import { en } from '../../../../src/text/en/index';
import { hy } from '../../../../src/text/hy/index';
import { ru } from '../../../../src/text/ru/index';
import { withDeferredWords } from '../../../../src/text/withDeferredWords';
import { shown } from '../shown';

const table = letters as unknown as LetterTable;
const ground = {
  outlines: realOutlines,
  edges: edgesOf(realOutlines),
  context: realContext as Context,
};

function map(view: ShownView, size: PictureSizeId): string {
  const focus = boundsOf(
    view.world.places.filter(({ id }) => view.figures.byPlace.get(id)?.claim),
  );
  if (focus === null) throw new Error('nothing to show');
  const { figures, world, metric, words } = view;
  const scene = sceneOf({
    figures,
    world,
    metric,
    view: { ...view.view, district: null },
    words,
    palette: light,
    ground,
  });
  return svgMarkup(
    mapPicture({
      shown: view,
      scene,
      ground,
      focus,
      palette: light,
      size: pictureSizes[size],
      letters: table,
    }),
  );
}

interface Read {
  readonly tags: ReadonlySet<string>;
  readonly ids: readonly string[];
  /** What is used or filled with by its id. */
  readonly references: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a strict parser of XML finds; throws on the first fault. */
function read(svg: string): Read {
  const tags = new Set<string>();
  const ids: string[] = [];
  const references: string[] = [];
  let root: ReadonlyMap<string, string> | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, value] as const);
    tags.add(name);
    root ??= new Map(values);
    for (const [key, value] of values) {
      if (key === 'id') ids.push(value);
      if (key === 'xlink:href') references.push(value.slice(1));
      for (const [, id] of value.matchAll(/url\(#([^)]+)\)/g)) references.push(id ?? '');
    }
  });
  parser.write(svg).close();
  return { tags, ids, references, attributes: root ?? new Map() };
}

const views = [
  ['area-cleared', '2025'],
  ['anti-personnel-mines-found', '2022'],
  ['mines-on-records', '@2021-07-03'],
] as const;

describe.each(views)('picture of %s %s', (metric, period) => {
  it.each(['one', 'two'] as const)('E2: %s column: whole, complete, and at rest', (size) => {
    const view = shown(period, metric);
    const svg = map(view, size);
    const { tags, ids, references, attributes } = read(svg);
    for (const absent of ['script', 'style', 'text', 'image', 'foreignObject', 'a']) {
      expect([...tags]).not.toContain(absent);
    }
    // Inkscape and LibreOffice Draw do not cut off what runs over the edge of an `svg` in a picture.
    expect(svg.match(/<svg /g)).toHaveLength(1);
    expect(svg).toContain(
      `<clipPath id="map-frame"><rect width="${size === 'one' ? 418 : 888}"`,
    );
    expect(svg.match(/<g clip-path="url\(#map-frame\)">/g)).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reference of references) expect(ids).toContain(reference);
    expect(attributes.get('width')).toBe(size === 'one' ? '90mm' : '184mm');
    const description = /<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '';
    for (const words of [
      view.site.safety.first,
      view.site.safety.rest,
      view.site.boundaryNotice,
      'Sources: ',
      view.world.index.ledger.version,
      'https://atlas.example/',
    ]) {
      expect(description).toContain(words);
    }
    expect(/<title>(.*?)<\/title>/s.exec(svg)?.[1]).toContain(view.metric.label);
  });
});

describe('letters of pictures', () => {
  it('E2: are those of the fonts of the site', async () => {
    expect(await letterShapes()).toEqual(table);
  });

  it('a line with a letter that is missing stays text, so that no letter is wrong', () => {
    const view = shown('2025');
    const named = { ...view, site: { ...view.site, boundaryNotice: 'A notice in 中文 & <b>' } };
    const svg = map(named, 'two');
    expect(read(svg).tags).toContain('text');
    expect(svg).toContain('中文 &amp; &lt;b&gt;');
  });

  it('no line is wider than its column, not even an address', () => {
    const look = { size: 13, weight: 400 } as const;
    const address = `https://atlas.example/${'a-long-path/'.repeat(20)}`;
    const lines = wrapText(`See ${address} for more`, 300, look, table);
    for (const line of lines) expect(lineWidth(line, look, table)).toBeLessThanOrEqual(300);
    expect(lines.join('').replaceAll(' ', '')).toBe(`See${address}formore`);
  });

  it('a number stays with its unit, and a year with the word for it', () => {
    const look = { size: 13, weight: 400 } as const;
    const text = 'Land reported cleared: 9\u202f110.4\u00a0ha in 2023\u00a0г.';
    for (let width = 90; width < 400; width += 5) {
      const lines = wrapText(text, width, look, table);
      expect(lines.filter((line) => line.includes('9\u00a0110.4\u00a0ha'))).toHaveLength(1);
      expect(lines.filter((line) => line.includes('2023\u00a0г.'))).toHaveLength(1);
    }
  });
});

describe.each([en, az, ru, hy] as const)('words of pictures: $lang', (text) => {
  it.each(views)(
    'E2: %s %s: no stop twice, and one mark between entries, another inside',
    (...of) => {
      const view = shown(of[1], of[0]);
      const said = { ...view, index: view.world.index, text: withDeferredWords(text) };
      const list = viewCitations(view.figures, 'A view', said);
      const line = sourceLine(list, said.text) ?? '';
      expect(line).not.toMatch(/\.\.|\.։|։։|;;|;\./);
      const documents = Math.min(4, list.length - 1);
      const mark = text.marks.semicolon;
      // What stands between documents stands nowhere in one: in Armenian it is the dot of `K. Name` too.
      if (mark === ';')
        expect(line.split('; ')).toHaveLength(documents + (list.length - 1 > 4 ? 1 : 0));
    },
  );
});

describe('picture of a plot', () => {
  it('E2: whole, with safety line, sources and link', () => {
    const view = shown('2025');
    const metric = view.world.index.metricById.get('casualties')!;
    const [plot] = plotsOf(view.world.index, metric.id);
    const svg = svgMarkup(
      plotPicture({
        shown: view,
        plot: plot!,
        metric,
        heads: new Map(),
        palette: light,
        size: pictureSizes.two,
        letters: table,
      }),
    );
    const { tags, ids, references } = read(svg);
    expect([...tags]).not.toContain('text');
    for (const reference of references) expect(ids).toContain(reference);
    expect(svg).toContain('Not a hazard map');
    expect(svg).toContain('Sources: ');
  });
});
