/** What one room of `src/` may import from other rooms, and from packages. */
export interface RoomRule {
  /** Rooms whose functions and types it may use. */
  readonly uses: readonly string[];
  /** True: plain functions on plain data, so nothing of React, the map engine, the store or Node. */
  readonly pure: boolean;
}

/**
 * The one direction of imports, from the helpers at the bottom to the page on top. A room that is not
 * named here may not exist. ARCHITECTURE.md shows the same as a picture.
 */
export const rooms: Readonly<Record<string, RoomRule>> = {
  lib: { uses: [], pure: true },
  svg: { uses: [], pure: false },
  camera: { uses: ['lib'], pure: true },
  ledger: { uses: ['lib'], pure: true },
  places: { uses: ['lib', 'camera', 'ledger'], pure: true },
  periods: { uses: ['lib', 'ledger'], pure: true },
  figures: { uses: ['lib', 'ledger', 'places', 'periods'], pure: true },
  queries: { uses: ['lib', 'ledger', 'places', 'periods', 'figures'], pure: true },
  series: { uses: ['lib', 'ledger', 'places', 'periods', 'figures'], pure: true },
  text: {
    uses: ['lib', 'ledger', 'places', 'periods', 'figures', 'queries', 'series'],
    pure: true,
  },
  cartography: {
    uses: ['lib', 'camera', 'ledger', 'places', 'periods', 'figures', 'series', 'text'],
    pure: true,
  },
  renderers: {
    uses: ['lib', 'svg', 'camera', 'ledger', 'places', 'figures', 'text', 'cartography'],
    pure: false,
  },
  exports: {
    uses: [
      'lib',
      'svg',
      'camera',
      'ledger',
      'places',
      'periods',
      'figures',
      'series',
      'text',
      'cartography',
      'renderers',
    ],
    pure: true,
  },
  view: {
    uses: ['lib', 'camera', 'ledger', 'places', 'periods', 'figures', 'queries'],
    pure: false,
  },
  app: {
    uses: [
      'lib',
      'svg',
      'camera',
      'ledger',
      'places',
      'periods',
      'figures',
      'queries',
      'series',
      'text',
      'cartography',
      'exports',
      'renderers',
      'view',
    ],
    pure: false,
  },
  prerender: {
    uses: [
      'lib',
      'svg',
      'camera',
      'ledger',
      'places',
      'periods',
      'figures',
      'queries',
      'text',
      'cartography',
      'renderers',
      'view',
      'app',
    ],
    pure: false,
  },
};

/** Parts of a room that are pure although the room is not. */
export const pureParts: readonly string[] = [
  'svg/SvgNode.ts',
  'svg/markup.ts',
  'view/link/',
  'view/View.ts',
  'view/linkContext.ts',
  'view/viewParts.ts',
  'view/views.ts',
];

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

/**
 * What a folder of `src/app/` may import of the others. Features do not import each other: only the
 * shell puts them together.
 */
export const appLayers: Readonly<Record<string, readonly string[]>> = {
  state: [],
  ui: ['state'],
  loading: ['state', 'ui'],
  claims: ['state', 'loading', 'ui'],
  announcer: ['state', 'loading', 'ui', 'claims'],
  features: ['state', 'loading', 'ui', 'claims', 'announcer'],
  shell: ['state', 'loading', 'ui', 'claims', 'announcer', 'features'],
  boot: ['state', 'loading', 'ui', 'claims', 'announcer', 'features', 'shell'],
};

/**
 * Classes that no style sheet of ours has a rule for: names for tests, and for programs that translate pages
 * (`notranslate`).
 */
export const unstyled: readonly string[] = ['notranslate', 'page-copy', 'page-download'];
