/** One picture: where it goes, what it shows, how large the window is. */
export interface ScreenshotView {
  readonly file: string;
  /** Under the site's folder; with the query string of the view, as a copied link has it. */
  readonly link: string;
  readonly screen: 'map' | 'table' | 'sources';
  readonly width: number;
  readonly height: number;
  /** What the reader's system asks for; light without it. */
  readonly theme?: 'light' | 'dark';
}
