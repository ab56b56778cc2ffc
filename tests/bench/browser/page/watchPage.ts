/** What the page noted of itself while it was watched. */
export interface Watched {
  readonly longTasks: { readonly begin: number; readonly length: number }[];
  shift: number;
  /** Time of the last press, as the event says it. */
  pressed: number;
  /** Calls of WebGL that draw something. */
  drawCalls: number;
}

declare global {
  interface Window {
    __bench: Watched;
  }
}

interface Asked {
  readonly storage: Readonly<Record<string, string>>;
  /** Name of the mark at a press. */
  readonly pressed: string;
}

/** Runs in the page before anything of its own: notes tasks, shifts, presses and calls that draw. */
export function watchPage({ storage, pressed }: Asked): void {
  for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value);
  const watched: Watched = { longTasks: [], shift: 0, pressed: 0, drawCalls: 0 };
  window.__bench = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      watched.longTasks.push({ begin: startTime, length: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) watched.shift += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const note = (event: Event) => {
    watched.pressed = event.timeStamp;
    performance.mark(pressed, { detail: performance.now() - event.timeStamp });
  };
  window.addEventListener('click', note, { capture: true });

  for (const Context of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const calls = Context.prototype as unknown as Record<string, unknown>;
    for (const name of [
      'drawArrays',
      'drawElements',
      'drawArraysInstanced',
      'drawElementsInstanced',
      'drawRangeElements',
    ]) {
      const draw = calls[name];
      if (typeof draw !== 'function') continue;
      calls[name] = function (this: unknown, ...args: readonly unknown[]) {
        watched.drawCalls += 1;
        return Reflect.apply(draw, this, args) as unknown;
      };
    }
  }
}
