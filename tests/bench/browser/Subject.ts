/** A page under measurement. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** What the reader prefers, as the page remembers it; null: nothing. */
  readonly preference: 'svg' | 'engine' | null;
  /** Fades colours where the reader does not mind motion. */
  readonly fades: boolean;
  /** The element that its map fills. */
  readonly map: string;
  /** Buttons that switch there and back. */
  readonly switches: readonly [string, string];
}

/** The name under which the page remembers how its map is drawn (src/app/state/rendererPreference.ts). */
const PREFERENCE = 'reported-ground:map';

const STEPS = [
  '.period-steps button[aria-label="Earlier period"]',
  '.period-steps button[aria-label="Later period"]',
] as const;

/** @param build `atlas`, or the build that it is compared with */
export function atlasPage(
  build: 'atlas' | 'before',
  address: string,
  preference: Subject['preference'],
): Subject {
  const name = `${build}, ${preference ?? 'default'}`;
  return { name, address, preference, fades: true, map: '.map-stage', switches: STEPS };
}

/** A page of the bench itself, with one button. */
export function floorPage(name: string, address: string): Subject {
  const switches = ['button', 'button'] as const;
  return { name, address, preference: null, fades: false, map: '#map', switches };
}

/** What to have in localStorage before the page opens. */
export function storageOf({ preference }: Subject): Readonly<Record<string, string>> {
  return preference === null ? {} : { [PREFERENCE]: preference };
}
