import { createStore, type StoreApi } from 'zustand/vanilla';
import { keepPreference, readPreference } from './preference';
import type { EngineLoss, RendererKind } from '../../renderers/Renderer';

/** How the map is drawn, as far as this visit knows. No part of the View: a link does not say it (L7). */
export interface Drawing {
  /** What the reader asked for, now or in another visit; null: nothing. */
  readonly preference: RendererKind | null;
  /** Why the map engine is gone; null while it is not. */
  readonly loss: EngineLoss | null;
  /** The reader has asked before to try again. */
  readonly retried: boolean;
  /** The map has been moved in this visit. */
  readonly moved: boolean;
  /** The reader's choice: remembered, and the engine may be tried again. */
  prefer(kind: RendererKind): void;
  lose(reason: EngineLoss): void;
  /** The map was moved. */
  move(): void;
  /** The engine may be tried again. */
  retry(): void;
}

/** The one name under which the choice is kept. */
const KEY = 'reported-ground:map';

/**
 * `storage` may be refused by throwing, as browsers do: the choice then holds until the page is
 * closed.
 */
export function createDrawing(storage?: () => Storage): StoreApi<Drawing> {
  return createStore<Drawing>()((set) => ({
    preference: remembered(storage),
    loss: null,
    retried: false,
    moved: false,
    prefer(preference) {
      set({ preference, loss: null });
      keepPreference(KEY, preference, storage);
    },
    lose: (loss) => set({ loss }),
    move: () => set({ moved: true }),
    retry: () => set({ loss: null, retried: true }),
  }));
}

function remembered(storage?: () => Storage): RendererKind | null {
  const kept = readPreference(KEY, storage);
  return kept === 'svg' || kept === 'engine' ? kept : null;
}
