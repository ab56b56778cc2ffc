import type { RendererKind } from '../Renderer';
import './layer.css';

/**
 * An element as large as `container` for one renderer. That of the engine lies beneath: what the
 * browser draws alone is opaque and hides it.
 */
export function addLayer(container: HTMLElement, kind: RendererKind): HTMLElement {
  const layer = container.ownerDocument.createElement('div');
  layer.className = `map-layer map-layer-${kind}`;
  if (kind === 'engine') container.prepend(layer);
  else container.append(layer);
  return layer;
}
