/** What a key asks the map to do: move over the ground by CSS px, or zoom by levels. */
export type KeyStep =
  { readonly dx: number; readonly dy: number } | { readonly levels: number };

const STEP = 100;

const STEPS = new Map<string, KeyStep>([
  ['ArrowLeft', { dx: -STEP, dy: 0 }],
  ['ArrowRight', { dx: STEP, dy: 0 }],
  ['ArrowUp', { dx: 0, dy: -STEP }],
  ['ArrowDown', { dx: 0, dy: STEP }],
  ['+', { levels: 1 }],
  ['=', { levels: 1 }],
  ['-', { levels: -1 }],
  ['_', { levels: -1 }],
]);

/** Null: the key is not for the map. With ctrl, alt or meta a key belongs to the browser. */
export function keyStep({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): KeyStep | null {
  return ctrlKey || altKey || metaKey ? null : (STEPS.get(key) ?? null);
}
