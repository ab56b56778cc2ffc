/** A frame of a screen that shows sixty a second, milliseconds. */
const FRAME = 1000 / 60;

/** What a number should be, compared by medians with another or with a fixed bound. */
export type Aim = { readonly what: string; readonly of: string } & Bound;

/** In the unit of what is measured, or `times` the median of another; `stretch`: better still, counted alike. */
type Bound =
  | { readonly atMost: number; readonly stretch?: number }
  | { readonly times: number; readonly than: string; readonly stretch?: number }
  | { readonly atLeast: number };

const INDEXED = 'node/50000 districts × 500000 claims';

/** Aims for the sizes that were measured; of the others the report says nothing. */
export function aimsFor(sizes: readonly number[]): readonly Aim[] {
  return [...sizes.flatMap(switchAims), ...visitAims(), ...comparedAims(), ...otherAims()];
}

function switchAims(size: number): readonly Aim[] {
  const few = size < 1000;
  const of = (subject: string, number: string) => `${size} districts/${subject}/${number}`;
  const engine = (number: string, times: number, stretch: number): Aim => ({
    what: `another period, map engine, ${size} districts${number === 'switch' ? '' : ', the first time'}`,
    of: of('atlas, engine', number),
    times,
    than: of('bare map', number),
    stretch,
  });
  const svg: Aim = {
    what: `another period, simple map, ${size} districts`,
    of: of('atlas, svg', 'switch'),
    times: few ? 1.5 : 3,
    than: of('d3 page', 'switch'),
    ...(few ? {} : { stretch: 1.2 }),
  };
  if (!few) return [engine('switch', 2, 1.2), svg];
  return [
    engine('switch', 1.3, 1.1),
    engine('switch, first', 1.5, 1.1),
    svg,
    {
      what: `another period, simple map, ${size} districts, in frames`,
      of: of('atlas, svg', 'switch'),
      atMost: 2 * FRAME,
      stretch: FRAME,
    },
  ];
}

function visitAims(): readonly Aim[] {
  const visit = (speed: string, subject: string, number: string) =>
    `visit, ${speed}/${subject}/${number}`;
  const full = (subject: string, number: string) => visit('full speed', subject, number);
  const tasks = 'long tasks before map ready, together';
  return [
    ...['full speed', 'slow'].map((speed): Aim => ({
      what: `figures on the screen, ${speed === 'slow' ? 'slow line and processor' : speed}`,
      of: visit(speed, 'atlas, default', 'figures shown'),
      times: 1,
      than: visit(speed, 'd3 page', 'figures shown'),
      stretch: 0.8,
    })),
    {
      what: 'map ready, simple map',
      of: full('atlas, svg', 'map ready'),
      times: 0.6,
      than: full('bare map', 'map ready'),
    },
    {
      what: 'map ready, map engine',
      of: full('atlas, engine', 'map ready'),
      times: 1.3,
      than: full('bare map', 'map ready'),
      stretch: 1.15,
    },
    {
      what: 'tasks over 50 ms until the map answers, map engine',
      of: full('atlas, engine', tasks),
      times: 1,
      than: full('bare map', tasks),
    },
    {
      what: 'scripts, outlines and figures until it answers, simple map',
      of: full('atlas, svg', 'scripts and data before it, on the wire'),
      atMost: 125,
      stretch: 110,
    },
    {
      what: 'whole visit with the map engine',
      of: full('atlas, engine', 'whole visit, on the wire'),
      atMost: 560,
    },
    {
      what: 'script memory with the map engine',
      of: full('atlas, engine', 'script memory'),
      times: 1.6,
      than: full('bare map', 'script memory'),
    },
    { what: 'layout shift', of: full('atlas, default', 'layout shift'), atMost: 0 },
  ];
}

/** Against another build, where one is measured too. */
function comparedAims(): readonly Aim[] {
  return ['engine', 'svg'].flatMap((kind) =>
    ['until the last frame', 'until at rest', 'until at rest, processor'].map((until): Aim => ({
      what: `main thread of a switch against the build before, ${kind}, ${until}`,
      of: `76 districts/atlas, ${kind}/main thread ${until}`,
      times: 0.35,
      than: `76 districts/before, ${kind}/main thread ${until}`,
      stretch: 0.2,
    })),
  );
}

function otherAims(): readonly Aim[] {
  return [
    {
      what: 'performance by Lighthouse’s phone, of 100',
      of: 'Lighthouse, phone/atlas/performance',
      atLeast: 95,
    },
    { what: 'PNG of three times the pixels', of: 'pictures/atlas/PNG, 3×', atMost: 5000 },
    {
      what: 'index of 50,000 districts × 500,000 claims',
      of: `${INDEXED}/index`,
      atMost: 2000,
    },
    {
      what: 'memory for that index',
      of: `${INDEXED}/memory, peak once indexed`,
      atMost: 600,
    },
    {
      what: 'figures of a view, 500 times the claims, 76 districts',
      of: 'node/76 districts × 500000 claims/figures of a view, again',
      times: 1,
      than: 'node/76 districts × 1000 claims/figures of a view, again',
    },
  ];
}
