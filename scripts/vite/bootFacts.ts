/** What a page has to know of itself. */
export interface BootFacts {
  /** Address of the script that makes the page work. */
  readonly program: string;
  /** How long the page may take before it is told that it is slow, milliseconds. */
  readonly patience: number;
}

/** What the history keeps with an entry when the page is opened anew: also where storage is refused. */
export interface Kept {
  /** Names of programs that the page was opened anew from, or for. */
  readonly renewed?: readonly string[];
  readonly theme?: string;
  /** It has just been opened anew, and the reader does not know it yet. */
  readonly untold?: boolean;
}

/** What can be amiss while the program is not there, and that the page was opened anew. */
export type Kind = 'failed' | 'old' | 'framed' | 'slow' | 'bare' | 'renewed';

/** Id of the script element, of a kind that nobody runs, that the build writes the notices into (src/prerender/prerender.tsx). */
export const BOOT_NOTICE = 'boot-notice';
/** Set by the last rule of the style sheet (src/app/shell/whole.css): it is all there. */
export const STYLES_WHOLE = '--styles-whole';
