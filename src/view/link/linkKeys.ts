import type { Screen } from '../View';

/** The keys of a link in the order in which they are written (L1). */
export const LINK_KEYS = [
  'v',
  'data',
  'm',
  't',
  'by',
  'd',
  'card',
  'c',
  'view',
  'q',
  'side',
  'sort',
  'pick',
  'at',
  'lang',
] as const;

export type LinkKey = (typeof LINK_KEYS)[number];

/** Keys of the format that this version of the atlas cannot honour yet. */
export const LATER_KEYS: ReadonlySet<string> = new Set(['vs', 'embed']);

/** The screens that a link can open. */
export const SCREENS: readonly Screen[] = [
  'map',
  'table',
  'plots',
  'ledger',
  'sources',
  'about',
  'data',
];
