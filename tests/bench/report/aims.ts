import type { Measured } from './Measured';
import { numberText } from './numberText';
import { spreadOf } from './spreadOf';

/** What a number should be, compared by medians with another or with a fixed bound. */
export type Aim = { readonly what: string; readonly of: string } & Bound;

/** In the unit of what is measured, or `times` the median of another. */
type Bound =
  | { readonly atMost: number | { readonly times: number; readonly than: string } }
  | { readonly atLeast: number };

const INDEXED = 'node/50000 districts × 500000 claims';

const VISITS = ['full speed', 'slow'] as const;

/** Aims for the sizes that were measured; the others are left out of the report. */
export function aimsFor(sizes: readonly number[]): readonly Aim[] {
  const visits = VISITS.flatMap((speed): readonly Aim[] => [
    {
      what: `figures on screen against the d3 page, ${speed}`,
      of: `visit, ${speed}/atlas, engine/figures shown`,
      atMost: { times: 1, than: `visit, ${speed}/d3 page/figures shown` },
    },
    {
      what: `map ready against the bare map, ${speed}`,
      of: `visit, ${speed}/atlas, engine/map ready`,
      atMost: { times: 1.15, than: `visit, ${speed}/bare map/map ready` },
    },
    {
      what: `layout shift, ${speed}`,
      of: `visit, ${speed}/atlas, engine/layout shift`,
      atMost: 0,
    },
  ]);
  const switches = sizes.map((size): Aim => ({
    what: `switch against the bare map, ${size} districts`,
    of: `${size} districts/atlas, engine/switch`,
    atMost: { times: 1.1, than: `${size} districts/bare map/switch` },
  }));
  return [
    ...visits,
    ...switches,
    {
      what: 'switch in SVG within two frames, 76 districts',
      of: '76 districts/atlas, svg/switch',
      atMost: 1000 / 30,
    },
    {
      what: "performance by Lighthouse's phone, of 100",
      of: 'Lighthouse, phone/atlas/performance',
      atLeast: 95,
    },
    { what: 'PNG of three times the pixels', of: 'pictures/atlas/PNG, 3×', atMost: 5000 },
    { what: 'index of 50,000 × 500,000', of: `${INDEXED}/index`, atMost: 2000 },
    {
      what: 'memory for the index of 50,000 × 500,000',
      of: `${INDEXED}/memory, peak once indexed`,
      atMost: 600,
    },
    {
      what: 'figures of a view, 500 times the claims, 76 districts',
      of: 'node/76 districts × 500000 claims/figures of a view, again',
      atMost: { times: 1, than: 'node/76 districts × 1000 claims/figures of a view, again' },
    },
  ];
}

/** An aim beside what was measured. */
export interface Outcome {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
  readonly reached: boolean;
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
  if ('atLeast' in aim) {
    return {
      what: aim.what,
      measured: numberText(value, unit),
      aim: `≥ ${numberText(aim.atLeast, unit)}`,
      reached: value >= aim.atLeast,
      by: numberText(Math.abs(value - aim.atLeast), unit),
    };
  }
  if (typeof aim.atMost === 'number') {
    return {
      what: aim.what,
      measured: numberText(value, unit),
      aim: `≤ ${numberText(aim.atMost, unit)}`,
      reached: value <= aim.atMost,
      by: numberText(Math.abs(value - aim.atMost), unit),
    };
  }
  const other = medianOf(aim.atMost.than);
  if (other === null) return null;
  const bound = other.value * aim.atMost.times;
  return {
    what: aim.what,
    measured: `${numberText(value, unit)} (${(value / other.value).toFixed(2)}×)`,
    aim: `≤ ${aim.atMost.times}× ${numberText(other.value, unit)}`,
    reached: value <= bound,
    by: numberText(Math.abs(value - bound), unit),
  };
}
