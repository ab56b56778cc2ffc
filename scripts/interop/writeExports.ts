import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { light } from '../../src/cartography/colours';
import { sceneOf } from '../../src/cartography/sceneOf';
import type { ShownView } from '../../src/exports/ShownView';
import { citationFormats } from '../../src/exports/citation/citationFormats';
import { viewCitations } from '../../src/exports/citation/citationsOf';
import { figureFormats } from '../../src/exports/figureFormats';
import { mapPicture } from '../../src/exports/picture/mapPicture';
import { pictureSizes } from '../../src/exports/picture/pictureLayout';
import type { LetterTable } from '../../src/exports/picture/pictureText';
import { boundsOf } from '../../src/places/bounds';
import { edgesOf } from '../../src/places/edges';
import type { Context, Outlines } from '../../src/places/types';
import type { Ground } from '../../src/renderers/Renderer';
import { svgMarkup } from '../../src/svg/markup';
import { viewTitle } from '../../src/text/viewTitle';
import type { NamedView } from './readViews';

/** The files of a view, by form: `table.csv`, `map.geojson`, `picture-two.svg`, `citation.bib` … */
export type Written = ReadonlyMap<string, string>;

/** Writes every file that the page offers of a view, by the functions that the page uses. */
export async function writeExports(
  { name, shown }: NamedView,
  dataFolder: string,
  target: string,
): Promise<Written> {
  const folder = path.join(target, name);
  mkdirSync(folder, { recursive: true });
  const ground = groundOf(dataFolder);
  const written = new Map<string, string>();
  const write = (form: string, content: string | Uint8Array) => {
    const file = path.join(folder, form);
    writeFileSync(file, content);
    written.set(form, file);
  };
  for (const { id, type, write: writer } of figureFormats) {
    const make = typeof writer === 'function' ? writer : await writer.fetch();
    write(`${id}.${type}`, await make(shown, ground.edges));
  }
  const { text } = shown.words;
  const title = viewTitle(shown.metric, shown.view, shown.figures, text).title;
  const citations = viewCitations(shown.figures, title, {
    ...shown,
    index: shown.world.index,
    text,
  });
  for (const format of citationFormats) {
    write(`citation.${format.type}`, format.write(citations, text));
  }
  for (const size of ['one', 'two'] as const) {
    write(`picture-${size}.svg`, pictureOf(shown, ground, size));
  }
  return written;
}

function pictureOf(shown: ShownView, ground: Ground, size: 'one' | 'two'): string {
  const { figures, world, metric, words, view } = shown;
  const focus = boundsOf(world.places.filter(({ id }) => figures.byPlace.get(id)?.claim));
  if (focus === null) throw new Error(`${metric.id} has no figure to show.`);
  const letters = JSON.parse(
    readFileSync('src/exports/picture/letters.json', 'utf8'),
  ) as LetterTable;
  const scene = sceneOf({
    figures,
    world,
    metric,
    view: { ...view, district: null },
    words,
    palette: light,
    ground,
  });
  return svgMarkup(
    mapPicture({
      shown,
      scene,
      ground,
      focus,
      palette: light,
      size: pictureSizes[size],
      letters,
    }),
  );
}

function groundOf(folder: string): Ground {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, 'boundaries', file), 'utf8'));
  const outlines = read('districts.geojson') as Outlines;
  return { outlines, edges: edgesOf(outlines), context: read('context.geojson') as Context };
}
