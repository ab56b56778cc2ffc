import type { Map as EngineMap } from 'maplibre-gl';

type Value = string | number | boolean;
type Id = string | number;

/** Sends feature-state to one source: what changed, and nothing else. */
export interface StateWriter<State extends Readonly<Record<keyof State, Value>>> {
  write(id: Id, state: State): void;
  /** What the engine holds for a feature. */
  held(id: Id): State | undefined;
  /** The engine lost all states (a lost context): from now on everything is sent. */
  forget(): void;
}

export function createStateWriter<State extends Readonly<Record<keyof State, Value>>>(
  map: EngineMap,
  source: string,
): StateWriter<State> {
  const sent = new Map<Id, State>();
  return {
    write(id, state) {
      const before = sent.get(id);
      if (before !== undefined && isSame(before, state)) return;
      sent.set(id, state);
      map.setFeatureState({ source, id }, state);
    },
    held: (id) => sent.get(id),
    forget: () => sent.clear(),
  };
}

function isSame<State extends object>(one: State, other: State): boolean {
  if (one === other) return true;
  for (const key in one) if (one[key] !== other[key]) return false;
  return true;
}
