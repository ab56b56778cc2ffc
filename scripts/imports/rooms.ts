/** What one room of `src/` may import from other rooms, and from packages. */
export interface RoomRule {
  /** Rooms whose functions and types it may use. */
  readonly uses: readonly string[];
  /** Rooms it may know by their types alone. */
  readonly knows: readonly string[];
  /** True: plain functions on plain data, so nothing of React, the map engine, the store or Node. */
  readonly pure: boolean;
}

/**
 * The one direction of imports, from the facts at the bottom to the page on top. A room that is not
 * named here may not exist. ARCHITECTURE.md shows the same as a picture.
 */
export const rooms: Readonly<Record<string, RoomRule>> = {
  ledger: { uses: [], knows: [], pure: true },
  places: { uses: ['ledger'], knows: [], pure: true },
  periods: { uses: ['ledger'], knows: ['view'], pure: true },
  figures: { uses: ['ledger', 'places', 'periods'], knows: ['view'], pure: true },
  cards: { uses: ['ledger', 'places', 'periods', 'figures'], knows: ['view'], pure: true },
  series: { uses: ['ledger', 'places', 'periods', 'figures'], knows: ['view'], pure: true },
  text: {
    uses: ['ledger', 'periods', 'figures'],
    knows: ['places', 'series', 'view'],
    pure: true,
  },
  cartography: {
    uses: ['ledger', 'places', 'periods', 'figures', 'series', 'text'],
    knows: ['view'],
    pure: true,
  },
  exports: {
    uses: [
      'ledger',
      'places',
      'periods',
      'figures',
      'series',
      'text',
      'cartography',
      'renderers',
    ],
    knows: ['view'],
    pure: true,
  },
  renderers: {
    uses: ['ledger', 'places', 'figures', 'text', 'cartography'],
    knows: ['view'],
    pure: false,
  },
  view: { uses: ['ledger', 'places', 'periods'], knows: ['figures'], pure: false },
  app: {
    uses: [
      'ledger',
      'places',
      'periods',
      'figures',
      'cards',
      'series',
      'text',
      'cartography',
      'exports',
      'renderers',
      'view',
    ],
    knows: [],
    pure: false,
  },
  prerender: {
    uses: [
      'ledger',
      'places',
      'periods',
      'figures',
      'cards',
      'text',
      'cartography',
      'renderers',
      'view',
      'app',
    ],
    knows: [],
    pure: false,
  },
};

/** Parts of a room that are pure although the room is not. */
export const pureParts: readonly string[] = ['view/link/', 'view/View.ts'];

/** What plain functions on plain data have no business with. */
export const impurePackages: readonly string[] = [
  'react',
  'react-dom',
  'maplibre-gl',
  'zustand',
  'node:',
];

/** The map engine is known to one renderer alone, so that it can be late, absent or replaced. */
export const onlyIn: Readonly<Record<string, string>> = {
  'maplibre-gl': 'renderers/maplibre/',
};

/** The one folder of `src/app/` that its other folders share. */
export const sharedAppFolder = 'shared';
