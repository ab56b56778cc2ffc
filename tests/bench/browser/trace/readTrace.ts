/** One event of Chromium's trace, as far as the bench reads it; times in microseconds of one clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread's processor time grew by, where the system tells it. */
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** The mark that a page under measurement sets at a press; its detail: milliseconds since the event. */
export const PRESSED = 'bench-pressed';

/** What is asked of the trace: tasks, frames, their pictures and the moment they are shown. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.screenshot',
  'disabled-by-default-display.framedisplayed',
  'blink.user_timing',
] as const;

/** A picture of the whole page as the compositor showed it. */
export interface Shot {
  /** A JPEG in base64, smaller than the page. */
  readonly jpeg: string;
  /** When it was on the screen, milliseconds after the press; before it: under 0. */
  readonly at: number;
}

/** A task of the page's main thread; milliseconds after the press. */
export interface Task {
  readonly begin: number;
  readonly end: number;
  /** Time in which the processor worked on it, without waiting for others. */
  readonly processor: number;
}

/** What a trace says of one press. */
export interface PressTrace {
  readonly shots: readonly Shot[];
  readonly tasks: readonly Task[];
}

interface ShotArgs {
  readonly snapshot: string;
  readonly frame_sequence: number;
  readonly source_id: number;
}

/**
 * Reads the trace of one press. A shot names the frame that it shows, and the presentation of that
 * frame is in the trace by the same name; a frame that no script took part in is looked up among
 * all that the display showed, by the time that lies nearest.
 */
export function readTrace(events: readonly TraceEvent[]): PressTrace {
  const mark = events.findLast(({ name, ph }) => name === PRESSED && ph !== 'M');
  if (mark === undefined) throw new Error('The trace has no press');
  const pressed = mark.ts - agoOf(mark) * 1000;
  const since = (ts: number) => (ts - pressed) / 1000;

  const presented = new Map<string, number>();
  for (const { name, args, ts } of events) {
    if (name !== 'AnimationFrame::Presentation') continue;
    const frame = args?.['begin_frame_id'] as Frame | undefined;
    if (frame !== undefined) presented.set(`${frame.source_id}/${frame.sequence_number}`, ts);
  }
  const displayed = events
    .filter(({ name }) => name === 'Display::FrameDisplayed')
    .map(({ ts }) => ts);
  const shots = events
    .filter(({ name, args }) => name === 'Screenshot' && typeof args?.['snapshot'] === 'string')
    .map(({ args, ts }): Shot => {
      const shot = args as unknown as ShotArgs;
      const own = presented.get(`${shot.source_id}/${shot.frame_sequence}`);
      return { jpeg: shot.snapshot, at: since(own ?? nearest(displayed, ts)) };
    });
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === 'RunTask' && ph === 'X' && pid === mark.pid && tid === mark.tid,
    )
    .map(({ ts, dur = 0, tdur = dur }): Task => ({
      begin: since(ts),
      end: since(ts + dur),
      processor: tdur / 1000,
    }));
  return {
    shots: shots.toSorted((a, b) => a.at - b.at),
    tasks: tasks.toSorted((a, b) => a.begin - b.begin),
  };
}

interface Frame {
  readonly source_id: number;
  readonly sequence_number: number;
}

/** How long before its mark the press was; the mark's detail is written as JSON. */
function agoOf({ args }: TraceEvent): number {
  const { detail } = (args?.['data'] ?? {}) as { readonly detail?: string };
  const ago = Number(detail);
  return Number.isFinite(ago) ? ago : 0;
}

/** `ts` itself where there is nothing to choose from. */
function nearest(times: readonly number[], ts: number): number {
  return times.reduce(
    (best, each) => (Math.abs(each - ts) < Math.abs(best - ts) ? each : best),
    times[0] ?? ts,
  );
}
