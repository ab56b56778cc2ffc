import { createStore, type StoreApi } from 'zustand/vanilla';
import { useSyncExternalStore } from 'react';
import type { EngineLoss, RendererKind } from '../../renderers/Renderer';
import { chooseRenderer } from '../../renderers/chooseRenderer';
import { isSavingData } from './isSavingData';
import { keepPreference, readPreference } from './preference';
import { useMediaQuery } from './device';

/** How the map is drawn, as far as this visit knows. No part of the View: a link does not say it (L7). */
interface RendererPreference {
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
  reportLoss(reason: EngineLoss): void;
  /** The map was moved. */
  markMoved(): void;
  /** The engine may be tried again. */
  retry(): void;
}

/** The one name under which the choice is kept. */
const KEY = 'reported-ground:map';

/**
 * `storage` may be refused by throwing, as browsers do: the choice then holds until the page is
 * closed.
 */
export function createRendererPreference(
  storage?: () => Storage,
): StoreApi<RendererPreference> {
  return createStore<RendererPreference>()((set) => ({
    preference: known(storage),
    loss: null,
    retried: false,
    moved: false,
    prefer(preference) {
      set({ preference, loss: null });
      keepPreference(KEY, preference, storage);
    },
    reportLoss: (loss) => set({ loss }),
    markMoved: () => set({ moved: true }),
    retry: () => set({ loss: null, retried: true }),
  }));
}

function known(storage?: () => Storage): RendererKind | null {
  const kept = readPreference(KEY, storage);
  return kept === 'svg' || kept === 'engine' ? kept : null;
}

const rendererPreference = createRendererPreference();

/** A server knows nothing of the reader: the first page is the same for all. */
const unknown: RendererPreference = {
  ...rendererPreference.getInitialState(),
  preference: null,
  loss: null,
};

interface Drawn extends RendererPreference {
  /** The renderer that draws. */
  readonly kind: RendererKind;
  /** The map does without the engine for good, not just until somebody moves it. */
  readonly simple: boolean;
}

/** How the map is drawn, and by which renderer that is. */
export function useRendererPreference(): Drawn {
  const state = useSyncExternalStore(
    rendererPreference.subscribe,
    rendererPreference.getState,
    () => unknown,
  );
  const { preference, loss, moved } = state;
  const byFinger = useMediaQuery('(pointer: coarse)');
  const facts = { preference, savesData: useSavesData(), lost: loss !== null };
  return {
    ...state,
    kind: chooseRenderer({ ...facts, untouched: byFinger && !moved }),
    simple: chooseRenderer({ ...facts, untouched: false }) === 'svg',
  };
}

/** Whether the browser asks sites to send little: as browsers tell it today, and as they will. */
function useSavesData(): boolean {
  const reduced = useMediaQuery('(prefers-reduced-data: reduce)');
  const saves = useSyncExternalStore(never, isSavingData, () => false);
  return reduced || saves;
}

/** It does not change while a page is open. */
function never(): () => void {
  return () => undefined;
}
