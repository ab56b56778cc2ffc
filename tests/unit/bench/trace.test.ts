import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaInShot } from '../../bench/browser/trace/MapArea';
import { pressNumbers } from '../../bench/browser/trace/pressNumbers';
import { readTrace, type Task, type TraceEvent } from '../../bench/browser/trace/readTrace';

/** One press of "Earlier period" on the built atlas, recorded; its pictures are named instead of kept. */
const recorded = JSON.parse(
  readFileSync('tests/fixtures/bench/press.trace.json', 'utf8'),
) as readonly TraceEvent[];

const task = (begin: number, end: number, processor = end - begin): Task => ({
  begin,
  end,
  processor,
});
const shots = (...times: number[]) => times.map((at, i) => ({ jpeg: `picture ${i}`, at }));

describe('a recorded trace', () => {
  const trace = readTrace(recorded);

  it('tells its pictures with the time when each was shown, from the press on', () => {
    expect(trace.shots.map(({ jpeg }) => jpeg)).toEqual(['picture-1', 'picture-2']);
    const [before, after] = trace.shots.map(({ at }) => at);
    // The first picture shows a frame that no script took part in: by the display's own word.
    expect(before).toBeCloseTo(-235.237, 2);
    // The second: 316,267 less the press, which was 0.6 ms before its mark at 245,689.
    expect(after).toBeCloseTo(71.178, 2);
  });

  it('tells the tasks of the page’s main thread, and of no other', () => {
    expect(trace.tasks.length).toBeGreaterThan(10);
    const others = recorded.filter(({ name }) => name === 'RunTask').length;
    expect(trace.tasks.length).toBeLessThan(others);
    const longest = trace.tasks.toSorted((a, b) => b.end - b.begin - (a.end - a.begin))[0];
    expect(longest?.begin).toBeGreaterThan(0);
    expect(longest?.processor).toBeLessThanOrEqual((longest?.end ?? 0) - (longest?.begin ?? 0));
  });

  it('gives the numbers of its press', () => {
    const numbers = pressNumbers(trace, [false, true]);
    expect(numbers.lastFrame).toBeCloseTo(71.178, 2);
    expect(numbers.firstFrame).toBe(numbers.lastFrame);
    expect(numbers.mainToPicture).toBeGreaterThan(40);
    expect(numbers.mainToPicture).toBeLessThan(numbers.lastFrame);
  });

  it('without a press is an error', () => {
    expect(() => readTrace(recorded.filter(({ name }) => name !== 'bench-pressed'))).toThrow(
      'no press',
    );
  });
});

describe('the numbers of a press', () => {
  it('end with the last frame that changes the map, whatever is shown after it', () => {
    const trace = { shots: shots(-50, 20, 40, 60, 900), tasks: [] };
    expect(pressNumbers(trace, [false, true, true, false, false])).toMatchObject({
      firstFrame: 20,
      lastFrame: 40,
      frames: 2,
    });
  });

  it('do not count what changed before the press', () => {
    const trace = { shots: shots(-50, -10, 30), tasks: [] };
    expect(pressNumbers(trace, [false, true, true])).toMatchObject({
      firstFrame: 30,
      frames: 1,
    });
    expect(() => pressNumbers(trace, [false, true, false])).toThrow('No pixel');
  });

  it('cut tasks at the press and at the last frame', () => {
    const tasks = [task(-20, -5), task(-5, 5), task(10, 20), task(25, 45)];
    const numbers = pressNumbers({ shots: shots(30), tasks }, [true]);
    expect(numbers.mainToPicture).toBe(5 + 10 + 5);
    expect(numbers.mainToRest).toBe(5 + 10 + 20);
    expect(numbers.longestTask).toBe(20);
  });

  it('go on until nothing has been busy for a quarter of a second', () => {
    const tasks = [task(0, 10), task(200, 220), task(460, 500, 30), task(800, 900)];
    expect(pressNumbers({ shots: shots(12), tasks }, [true])).toMatchObject({
      mainToRest: 70,
      processorToRest: 60,
    });
  });

  it('count a task within a task once', () => {
    const tasks = [task(0, 20), task(5, 10), task(20, 24)];
    expect(pressNumbers({ shots: shots(30), tasks }, [true]).mainToRest).toBe(24);
  });
});

describe('the map’s area in a smaller picture', () => {
  it('holds whole blocks of its JPEG within the map, and all that touch what lies over it', () => {
    const area = {
      width: 1440,
      map: { left: 100, top: 100, right: 300, bottom: 300 },
      over: [{ left: 120, top: 120, right: 140, bottom: 140 }],
    };
    expect(areaInShot(area, 0.5)).toEqual({
      map: { left: 64, top: 64, right: 144, bottom: 144 },
      over: [{ left: 48, top: 48, right: 80, bottom: 80 }],
    });
  });
});
