import { useSyncExternalStore } from 'react';
import { chooseRenderer } from '../../renderers/chooseRenderer';
import type { RendererKind } from '../../renderers/Renderer';
import { createDrawing, type Drawing } from './createDrawing';
import { isSavingData } from './isSavingData';
import { useMediaQuery } from './useMediaQuery';

const drawing = createDrawing();

/** A server knows nothing of the reader: the first page is the same for all. */
const unknown: Drawing = { ...drawing.getInitialState(), preference: null, loss: null };

interface Drawn extends Drawing {
  /** The renderer that draws. */
  readonly kind: RendererKind;
  /** The map does without the engine for good, not just until somebody moves it. */
  readonly simple: boolean;
}

/** How the map is drawn, and by which renderer that is. */
export function useDrawing(): Drawn {
  const state = useSyncExternalStore(drawing.subscribe, drawing.getState, () => unknown);
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
