/** A page under measurement. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** What the reader prefers, as the page remembers it; null for the floors. */
  readonly renderer: 'svg' | 'engine' | null;
  /** Buttons that switch there and back. */
  readonly switches: readonly [string, string];
}

/** The name under which the page remembers how its map is drawn (src/app/state/rendererPreference.ts). */
const PREFERENCE = 'reported-ground:map';

const STEPS = [
  '.period-steps button[aria-label="Earlier period"]',
  '.period-steps button[aria-label="Later period"]',
] as const;

export function atlasPage(address: string, renderer: 'svg' | 'engine'): Subject {
  return { name: `atlas, ${renderer}`, address, renderer, switches: STEPS };
}

export function floorPage(name: 'bare map' | 'd3 page', address: string): Subject {
  return { name, address, renderer: null, switches: ['button', 'button'] };
}

/** What to have in localStorage before the page opens. */
export function storageOf({ renderer }: Subject): Readonly<Record<string, string>> {
  return renderer === null ? {} : { [PREFERENCE]: renderer };
}
