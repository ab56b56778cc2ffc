/** Who draws for WebGL in this browser: a graphics card, or the processor in its place. */
export type Graphics = 'card' | 'processor';

/** What the browser answered when it was asked for a WebGL2 that is not slow. */
export interface GraphicsAnswer {
  readonly context: 'given' | 'refused' | 'lost';
  /** What it says it draws with. */
  readonly name: string;
  /** Milliseconds of the trial picture; null where it was not drawn. */
  readonly trial: number | null;
}

/** Programs that draw in place of a card: of Chromium, Mesa, Windows and macOS. */
const PROGRAM = /swiftshader|llvmpipe|lavapipe|softpipe|swrast|basic render|software/i;

/** Nothing, or what the browser says on every machine: WebKit, and Firefox where it resists fingerprinting. */
const SILENT = /^(?:apple gpu|webkit(?: webgl)?|mozilla|)$/i;

/** A card needs a few milliseconds for the trial picture; a processor of two cores more than twenty. */
export const SLOW_TRIAL = 12;

/** True where only a trial tells a card from the processor. */
export function isSilent(name: string): boolean {
  return SILENT.test(name);
}

/**
 * Chromium and Firefox refuse a slow context where they fell back to one, and give it where they were
 * started with one: then the name tells. WebKit refuses none and tells no name.
 */
export function graphicsOf({ context, name, trial }: GraphicsAnswer): Graphics {
  if (context !== 'given' || PROGRAM.test(name)) return 'processor';
  return trial !== null && trial > SLOW_TRIAL ? 'processor' : 'card';
}
