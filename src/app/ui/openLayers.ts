/** Closes what is open. */
type Close = () => void;

/** What is open over the page, the last opened on top. */
const layers: { readonly close: Close }[] = [];

/**
 * Puts an open thing (popup, card, menu, dialog, search) on top of the others: Escape closes the topmost
 * one and nothing else. A thing that closes, in whatever way, is taken off with the function returned.
 */
export function openLayer(close: Close): () => void {
  const layer = { close };
  if (layers.length === 0) document.addEventListener('keydown', closeTopmost);
  layers.push(layer);
  return () => {
    const at = layers.indexOf(layer);
    if (at < 0) return;
    layers.splice(at, 1);
    if (layers.length === 0) document.removeEventListener('keydown', closeTopmost);
  };
}

/** The one listener. A key that is held closes one thing; while letters are composed it is theirs. */
function closeTopmost(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (event.repeat || event.isComposing) return;
  event.preventDefault();
  layers.at(-1)?.close();
}
