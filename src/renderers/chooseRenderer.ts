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
}

/**
 * Which renderer draws the map. What cannot be had is not tried again until the reader says so; then
 * the reader's word counts, then the wish to save data. On a phone the engine, which is there to move
 * the map smoothly, is not worth its data and its seconds before somebody moves it.
 */
export function chooseRenderer(facts: RendererFacts): RendererKind {
  const { preference, savesData, lost, untouched } = facts;
  if (lost) return 'svg';
  return preference ?? (savesData || untouched ? 'svg' : 'engine');
}

/** Whether the map engine could draw here: asked before it is downloaded. */
export function hasWebGL2(document: Document): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Whether the reader wants no motion, asked before each one: it may change while the page is open. */
export function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
