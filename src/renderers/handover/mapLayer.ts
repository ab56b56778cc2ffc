import type { Renderer, RendererKind } from '../Renderer';
import './layer.css';

/** Pointers that are held down on an element, wherever they move to. */
interface Presses {
  areHeld(): boolean;
  stop(): void;
}

/** `onReleased`: the last of them was let go. */
export function watchPresses(element: HTMLElement, onReleased: () => void): Presses {
  const listening = new AbortController();
  const { signal } = listening;
  const held = new Set<number>();
  const release = ({ pointerId }: PointerEvent) => {
    if (held.delete(pointerId) && held.size === 0) onReleased();
  };
  element.addEventListener('pointerdown', ({ pointerId }) => held.add(pointerId), { signal });
  // Let go outside of the element, or of the browser: captured, or told to the document.
  const { ownerDocument } = element;
  ownerDocument.addEventListener('pointerup', release, { signal });
  ownerDocument.addEventListener('pointercancel', release, { signal });
  return { areHeld: () => held.size > 0, stop: () => listening.abort() };
}

/** A renderer and the element that it draws in. */
export interface Part {
  readonly renderer: Renderer;
  readonly layer: HTMLElement;
}

/** Makes a renderer in a layer of its own. Where that throws, no empty layer stays over the picture. */
export function makeInLayer(
  container: HTMLElement,
  kind: RendererKind,
  make: (layer: HTMLElement) => Renderer,
): Part {
  const layer = addLayer(container, kind);
  try {
    return { layer, renderer: make(layer) };
  } catch (error) {
    layer.remove();
    throw error;
  }
}

/** Takes both away, however the renderer ends. */
export function removePart({ renderer, layer }: Part): void {
  try {
    renderer.destroy();
  } finally {
    layer.remove();
  }
}

/**
 * An element as large as `container` for one renderer. That of the engine lies beneath: what the
 * browser draws alone is opaque and hides it.
 */
function addLayer(container: HTMLElement, kind: RendererKind): HTMLElement {
  const layer = container.ownerDocument.createElement('div');
  layer.className = `map-layer map-layer-${kind}`;
  if (kind === 'engine') container.prepend(layer);
  else container.append(layer);
  return layer;
}
