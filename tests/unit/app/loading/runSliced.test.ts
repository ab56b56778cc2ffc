import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSliced } from '../../../../src/app/loading/runSliced';

/** Steps that take 2 ms each, by a clock that nothing else moves. */
function* counting(upTo: number, seen: number[]): Generator<void, string> {
  for (let step = 1; step <= upTo; step += 1) {
    seen.push(step);
    now += 2;
    yield;
  }
  return 'all';
}

let now = 0;

beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('runSliced', () => {
  it('lets go after a few milliseconds, goes on, and tells what the steps came to', () => {
    const seen: number[] = [];
    const onDone = vi.fn<(made: string) => void>();
    runSliced(counting(7, seen), onDone);
    expect(seen).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(seen).toEqual([1, 2, 3]);
    vi.advanceTimersToNextTimer();
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    expect(onDone).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(seen).toHaveLength(7);
    expect(onDone.mock.calls).toEqual([['all']]);
  });

  it('tells nothing once it is stopped', () => {
    const seen: number[] = [];
    const onDone = vi.fn<(made: string) => void>();
    const stop = runSliced(counting(7, seen), onDone);
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(seen).toEqual([1, 2, 3]);
    expect(onDone).not.toHaveBeenCalled();
  });
});
