import type { Edge } from '../places/types';
import { figuresCsv } from './figures/figuresCsv';
import { figuresGeoJson } from './figures/figuresGeoJson';
import { claimsHxl } from './hxl/claimsHxl';
import { claimsOfView } from './hxl/claimsOfView';
import type { ShownView } from './ShownView';

export type FigureFormatId = 'sheet' | 'table' | 'map' | 'claims';

/** A form in which the figures of a view are taken away; its words are `take.files.forms` by id. */
export interface FigureFormat {
  readonly id: FigureFormatId;
  /** File type, without the dot. */
  readonly type: string;
  /** Media type. */
  readonly media: string;
  /** What the name of the file says it holds; null: the figures. */
  readonly part: string | null;
  /** True: there is none without outlines. */
  readonly needsOutlines: boolean;
  /** Rejects where a piece of the program that it takes does not arrive. */
  readonly make: (
    shown: ShownView,
    edges: readonly Edge[],
  ) => string | Promise<string | Uint8Array<ArrayBuffer>>;
}

/** E1: the forms that are offered, the one for most people first. */
export const figureFormats: readonly FigureFormat[] = [
  {
    id: 'sheet',
    type: 'xlsx',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    part: null,
    needsOutlines: false,
    // Heavy, and for few: fetched when it is asked for.
    make: async (shown) => (await import('./xlsx/figuresXlsx')).figuresXlsx(shown),
  },
  {
    id: 'table',
    type: 'csv',
    media: 'text/csv',
    part: null,
    needsOutlines: false,
    make: figuresCsv,
  },
  {
    id: 'map',
    type: 'geojson',
    media: 'application/geo+json',
    part: null,
    needsOutlines: true,
    make: (shown, edges) => JSON.stringify(figuresGeoJson(shown, edges)),
  },
  {
    id: 'claims',
    type: 'csv',
    media: 'text/csv',
    part: 'claims-hxl',
    needsOutlines: false,
    make: ({ world, words, figures, linkTo }) =>
      claimsHxl(claimsOfView(figures), world.index, words, (claim) => linkTo({ claim })),
  },
];

export type PictureFormatId = 'svg' | 'png1' | 'png2' | 'png3';

/** A form of the pictures of a view; its words are `take.picture.kinds` by id. */
export interface PictureFormat {
  readonly id: PictureFormatId;
  readonly type: 'svg' | 'png';
  readonly media: string;
  /** Device pixels to one of the picture; null: it is drawn by its lines, sharp at any size. */
  readonly scale: number | null;
}

/** E2. */
export const pictureFormats: readonly PictureFormat[] = [
  { id: 'svg', type: 'svg', media: 'image/svg+xml', scale: null },
  { id: 'png1', type: 'png', media: 'image/png', scale: 1 },
  { id: 'png2', type: 'png', media: 'image/png', scale: 2 },
  { id: 'png3', type: 'png', media: 'image/png', scale: 3 },
];
