import { createStore, type StoreApi } from 'zustand/vanilla';
import { useSyncExternalStore } from 'react';
import type { EngineLoss, RendererKind } from '../../renderers/Renderer';
import { chooseRenderer, type RendererReason } from '../../renderers/chooseRenderer';
import type { Graphics } from '../../renderers/graphics/graphicsOf';
import { isSavingData } from './isSavingData';
import { keepPreference, readPreference } from './preference';
import { useMediaQuery } from './device';

/** How the map is drawn, as far as this visit knows. No part of the View: a link does not say it (L7). */
interface RendererPreference {
  /** What the reader asked for, now or in another visit; null: nothing. */
  readonly preference: RendererKind | null;
  /** Why the map engine is gone; null while it is not. */
  readonly loss: EngineLoss | null;
  /** The reader knows of the loss already, from an earlier visit. */
  readonly told: boolean;
  /** The reader has asked before to try again. */
  readonly retried: boolean;
  /** The map has been moved in this visit. */
  readonly moved: boolean;
  /** Who draws for WebGL here; null until it is asked, once a visit. */
  readonly graphics: Graphics | null;
  /** The reader's choice: remembered, and the engine may be tried again. */
  prefer(kind: RendererKind): void;
  reportLoss(reason: EngineLoss): void;
  /** The map was moved. */
  markMoved(): void;
  reportGraphics(graphics: Graphics): void;
  /** The engine may be tried again. */
  retry(): void;
}

/** The one name under which the choice is kept. */
const KEY = 'reported-ground:map';

/** Under which it is kept that the reader knows what this browser lacks. */
const TOLD = 'reported-ground:told';

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
    told: false,
    retried: false,
    moved: false,
    graphics: null,
    prefer(preference) {
      set({ preference, loss: null });
      keepPreference(KEY, preference, storage);
      // Who asks is answered, also a second time.
      keepPreference(TOLD, null, storage);
    },
    reportLoss(loss) {
      // What a browser lacks it lacks at the next visit too; what breaks may be mended.
      const lasts = loss === 'no-webgl';
      set({ loss, told: lasts && readPreference(TOLD, storage) === loss });
      if (lasts) keepPreference(TOLD, loss, storage);
    },
    markMoved: () => set({ moved: true }),
    reportGraphics: (graphics) => set({ graphics }),
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

/** Finds out who draws for WebGL here. It costs a few milliseconds: at rest, and only where the choice hangs on it. */
export async function findGraphics(): Promise<void> {
  const { graphics, reportGraphics } = rendererPreference.getState();
  if (graphics !== null) return;
  // A program of its own, at rest. Where it does not come, neither would the engine.
  const found = await import('../../renderers/graphics/askGraphics').then(
    ({ findGraphicsOf }) => findGraphicsOf(document),
    () => 'processor' as const,
  );
  reportGraphics(found);
}

interface Drawn extends RendererPreference {
  /** The renderer that is to draw; null: SVG, until `findGraphics` has told whether the engine is to. */
  readonly kind: RendererKind | null;
  /** Why it is that one; null where it is not known yet. */
  readonly because: RendererReason | null;
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
  const { preference, loss, moved, graphics } = state;
  const byFinger = useMediaQuery('(pointer: coarse)');
  const facts = { preference, savesData: useSavesData(), lost: loss !== null, graphics };
  const choice = chooseRenderer({ ...facts, untouched: byFinger && !moved });
  return {
    ...state,
    kind: choice?.kind ?? null,
    because: choice?.because ?? null,
    simple: chooseRenderer({ ...facts, untouched: false })?.kind === 'svg',
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
