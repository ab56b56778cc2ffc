import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPaintWatch } from '../../../../src/renderers/svg/createSvgRenderer';
import { stubFrames } from './gestures/frames';

/** Until every task and promise that is due has had its turn. */
const aTask = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('createPaintWatch', () => {
  let frames: ReturnType<typeof stubFrames>;
  let painted = 0;
  let finish = () => {};
  let transitions: readonly { readonly finished: Promise<void> }[] = [];
  const element = { getAnimations: () => transitions } as unknown as Element;
  const watch = () =>
    createPaintWatch(element, () => {
      painted += 1;
    });

  beforeEach(() => {
    frames = stubFrames();
    painted = 0;
    transitions = [];
  });
  afterEach(() => vi.unstubAllGlobals());

  it('answers once the frame is over, and once however often it was asked', async () => {
    const { restart } = watch();
    restart();
    restart();
    await aTask();
    expect(painted).toBe(0);
    frames.draw();
    expect(painted).toBe(0);
    await aTask();
    expect(painted).toBe(1);
  });

  it('waits for colours on their way', async () => {
    transitions = [{ finished: new Promise((resolve) => (finish = resolve)) }];
    watch().restart();
    frames.draw();
    await aTask();
    expect(painted).toBe(0);
    finish();
    await aTask();
    expect(painted).toBe(1);
  });

  it('says nothing of a picture that was replaced before it was seen, or thrown away', async () => {
    transitions = [{ finished: new Promise((resolve) => (finish = resolve)) }];
    const { restart: ask, stop } = watch();
    ask();
    frames.draw();
    await aTask();
    transitions = [];
    ask();
    finish();
    await aTask();
    expect(painted).toBe(0);
    frames.draw();
    await aTask();
    expect(painted).toBe(1);
    ask();
    stop();
    frames.draw();
    await aTask();
    expect(painted).toBe(1);
  });
});
