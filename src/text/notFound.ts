/** Words of the page that stands where an address has nothing (scripts/vite/notFoundPlugin.ts). */
export interface NotFoundWords {
  readonly title: string;
  readonly lead: string;
  /** What the link to the atlas says. */
  readonly open: string;
}
