import type { Aim } from './aims';
import type { Measured } from './Measured';
import { numberText } from './numberText';
import { spreadOf } from './spreadOf';

/** An aim beside what was measured. */
export interface Outcome {
  readonly what: string;
  readonly measured: string;
  /** What it is compared with, with its number; null for a fixed bound. */
  readonly beside: string | null;
  readonly aim: string;
  readonly reached: 'missed' | 'reached' | 'stretch';
  /** How far under the aim, or over it. */
  readonly by: string;
}

/** Null where one side of the aim was not measured. */
export function outcomeOf(aim: Aim, measured: readonly Measured[]): Outcome | null {
  const medianOf = (id: string) => {
    const found = measured.find((each) => each.id === id);
    return found === undefined
      ? null
      : { unit: found.unit, value: spreadOf(found.values).median };
  };
  const own = medianOf(aim.of);
  if (own === null) return null;
  const { unit, value } = own;
  const by = (bound: number) => numberText(Math.abs(value - bound), unit);
  if ('atLeast' in aim) {
    return {
      what: aim.what,
      measured: numberText(value, unit),
      beside: null,
      aim: `≥ ${numberText(aim.atLeast, unit)}`,
      reached: value >= aim.atLeast ? 'reached' : 'missed',
      by: by(aim.atLeast),
    };
  }
  const reached = (bound: number, better: number) =>
    value <= better ? 'stretch' : value <= bound ? 'reached' : 'missed';
  if ('atMost' in aim) {
    return {
      what: aim.what,
      measured: numberText(value, unit),
      beside: null,
      aim: `≤ ${numberText(aim.atMost, unit)}`,
      reached: reached(aim.atMost, aim.stretch ?? -Infinity),
      by: by(aim.atMost),
    };
  }
  const other = medianOf(aim.than);
  if (other === null) return null;
  const bound = other.value * aim.times;
  const times = other.value === 0 ? '' : ` (${(value / other.value).toFixed(2)}×)`;
  return {
    what: aim.what,
    measured: `${numberText(value, unit)}${times}`,
    beside: `${aim.than.split('/').at(-2) ?? ''} ${numberText(other.value, unit)}`,
    aim: `≤ ${aim.times}×`,
    reached: reached(bound, other.value * (aim.stretch ?? -Infinity)),
    by: by(bound),
  };
}
