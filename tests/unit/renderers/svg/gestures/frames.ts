import { vi } from 'vitest';

/** Frames of a screen that a test draws by hand. */
export function stubFrames() {
  let time = 1000;
  let waiting: { id: number; act: (time: number) => void } | null = null;
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (act: (time: number) => void) => {
    if (waiting !== null) throw new Error('two frames asked for at once');
    last += 1;
    waiting = { id: last, act };
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    if (waiting?.id === id) waiting = null;
  });
  return {
    /** Draws the next frame, `passed` ms after the last; false where none was asked for. */
    draw(passed = 16): boolean {
      time += passed;
      const due = waiting;
      waiting = null;
      due?.act(time);
      return due !== null;
    },
  };
}
