import { useSyncExternalStore } from 'react';
import { chooseRenderer } from '../../renderers/chooseRenderer';
import type { RendererKind } from '../../renderers/Renderer';
import { createDrawing, type Drawing } from './createDrawing';
import { useMediaQuery } from './useMediaQuery';

const drawing = createDrawing(() => window.localStorage);

/** A server knows nothing of the reader: the first page is the same for all. */
const unknown: Drawing = { ...drawing.getInitialState(), preference: null, loss: null };

/** How the map is drawn, and by which renderer that is. */
export function useDrawing(): Drawing & { readonly kind: RendererKind } {
  const state = useSyncExternalStore(drawing.subscribe, drawing.getState, () => unknown);
  const { preference, loss } = state;
  const savesData = useSavesData();
  return { ...state, kind: chooseRenderer({ preference, savesData, lost: loss !== null }) };
}

/** Whether the browser asks sites to send little: as browsers tell it today, and as they will. */
function useSavesData(): boolean {
  const reduced = useMediaQuery('(prefers-reduced-data: reduce)');
  const saves = useSyncExternalStore(never, toldToSave, () => false);
  return reduced || saves;
}

function toldToSave(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** It does not change while a page is open. */
function never(): () => void {
  return () => undefined;
}
