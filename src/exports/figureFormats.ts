import type { Edge } from '../places/types';
import type { ShownView } from './ShownView';
import { claimsHxl, claimsTableOf } from './claimsHxl';
import { claimsOfView } from './claimsOfView';
import { figuresCsv, figuresGeoJson } from './figureTable/figureFiles';

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
  /** What writes it; where that is heavy, and for few, how it is fetched once somebody asks for it. */
  readonly write: WriteFigures | { readonly fetch: FetchWriter };
}

/** Writes what the map shows; edges are those of its outlines. */
export type WriteFigures = (
  shown: ShownView,
  edges: readonly Edge[],
) => string | Promise<Uint8Array<ArrayBuffer>>;

export type FetchWriter = () => Promise<WriteFigures>;

/** E1: the forms that are offered, the one for most people first. */
export const figureFormats: readonly FigureFormat[] = [
  {
    id: 'sheet',
    type: 'xlsx',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    part: null,
    needsOutlines: false,
    write: { fetch: async () => (await import('./xlsx/figuresXlsx')).figuresXlsx },
  },
  {
    id: 'table',
    type: 'csv',
    media: 'text/csv',
    part: null,
    needsOutlines: false,
    write: figuresCsv,
  },
  {
    id: 'map',
    type: 'geojson',
    media: 'application/geo+json',
    part: null,
    needsOutlines: true,
    write: (shown, edges) => JSON.stringify(figuresGeoJson(shown, edges)),
  },
  {
    id: 'claims',
    type: 'csv',
    media: 'text/csv',
    part: 'claims-hxl',
    needsOutlines: false,
    write: (shown) => claimsHxl(claimsTableOf(shown, claimsOfView(shown.figures))),
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
