import type { RendererKind } from './Renderer';

export interface RendererFacts {
  /** What the reader asked for; null: nothing. */
  readonly preference: RendererKind | null;
  /** The reader's browser asks sites to send little. */
  readonly savesData: boolean;
  /** The engine was tried in this visit, and is gone. */
  readonly lost: boolean;
}

/**
 * Which renderer draws the map. What cannot be had is not tried again until the reader says so; then
 * the reader's word counts, then the wish to save data.
 */
export function chooseRenderer({ preference, savesData, lost }: RendererFacts): RendererKind {
  if (lost) return 'svg';
  return preference ?? (savesData ? 'svg' : 'engine');
}
