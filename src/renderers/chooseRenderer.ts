import type { Graphics } from './graphics/graphicsOf';
import type { RendererKind } from './Renderer';

interface RendererFacts {
  /** What the reader asked for; null: nothing. */
  readonly preference: RendererKind | null;
  /** The reader's browser asks sites to send little. */
  readonly savesData: boolean;
  /** The engine was tried in this visit, and is gone. */
  readonly lost: boolean;
  /** Fingers point here, and have not moved the map yet. */
  readonly untouched: boolean;
  /** Who draws for WebGL here; null: nobody has asked yet. */
  readonly graphics: Graphics | null;
}

/** Why a renderer draws, as the reader is told. */
export type RendererReason = 'lost' | 'asked' | 'savesData' | 'untouched' | Graphics;

export interface RendererChoice {
  readonly kind: RendererKind;
  readonly because: RendererReason;
}

/**
 * Which renderer draws the map; null: it hangs on who draws for WebGL here, which is to be found out. What
 * cannot be had is not tried again until the reader says so; then the reader's word counts, then the
 * wish to save data. The engine is there to move the map smoothly: on a phone it is not worth its data
 * and its seconds before somebody moves the map, and drawn by the processor it never is.
 */
export function chooseRenderer(facts: RendererFacts): RendererChoice | null {
  const { preference, savesData, lost, untouched, graphics } = facts;
  if (lost) return { kind: 'svg', because: 'lost' };
  if (preference !== null) return { kind: preference, because: 'asked' };
  if (savesData) return { kind: 'svg', because: 'savesData' };
  if (untouched) return { kind: 'svg', because: 'untouched' };
  if (graphics === null) return null;
  return { kind: graphics === 'card' ? 'engine' : 'svg', because: graphics };
}

/** Whether the map engine could draw here at all: asked before it is downloaded. */
export function hasWebGL2(document: Document): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  // Browsers keep few contexts at a time.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

/** Whether the reader wants no motion, asked before each one: it may change while the page is open. */
export function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
