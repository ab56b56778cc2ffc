import { samePeriod } from './samePeriod';
import type { Camera, Picks, Sort, View } from './View';

/** Two views that a reader cannot tell apart, whichever objects hold them. */
export function sameView(a: View, b: View): boolean {
  return (
    a.metric === b.metric &&
    samePeriod(a.period, b.period) &&
    a.by === b.by &&
    a.district === b.district &&
    a.card === b.card &&
    a.claim === b.claim &&
    a.screen === b.screen &&
    a.query === b.query &&
    a.side === b.side &&
    sameSort(a.sort, b.sort) &&
    samePicks(a.picks, b.picks) &&
    a.lang === b.lang &&
    sameCamera(a.camera, b.camera)
  );
}

function sameSort(a: Sort | null, b: Sort | null): boolean {
  return a?.by === b?.by && a?.ascending === b?.ascending;
}

function samePicks(a: Picks, b: Picks): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a?.zoom === b?.zoom && a?.lat === b?.lat && a?.lng === b?.lng;
}
