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

/**
 * Keys that other sites hang on every link they pass on. They say nothing of a view, so nothing the
 * reader asked for is lost when they are passed over without a notice.
 */
const FOREIGN_KEY =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl)$/;

export function isForeignKey(key: string): boolean {
  return FOREIGN_KEY.test(key);
}
