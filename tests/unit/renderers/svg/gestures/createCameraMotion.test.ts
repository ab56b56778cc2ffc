import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCameraMotion } from '../../../../../src/renderers/svg/gestures/cameraMotion';
import { stubFrames } from './frames';

const limits = { minZoom: 5, maxZoom: 10.5, west: 44, south: 38, east: 51, north: 42 };
const start = { zoom: 8, lat: 40, lng: 47 };
const there = { zoom: 9, lat: 41, lng: 48 };

let frames: ReturnType<typeof stubFrames>;
beforeEach(() => {
  frames = stubFrames();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function motion(isStill = () => false) {
  const said: string[] = [];
  const made = createCameraMotion({
    start,
    limits,
    isStill,
    onMove: ({ zoom }) => said.push(`move ${zoom.toFixed(2)}`),
    onRest: ({ zoom }) => said.push(`rest ${zoom.toFixed(2)}`),
  });
  return { made, said };
}

describe('camera motion', () => {
  it('goes there in 300 ms, tells every frame, and rests exactly there', () => {
    const { made, said } = motion();
    made.jumpTo(there);
    expect(made.target()).toEqual(there);
    expect(made.camera()).toEqual(start);
    while (frames.draw(100));
    expect(made.camera()).toEqual(there);
    expect(said).toHaveLength(5);
    expect(said.slice(-2)).toEqual(['move 9.00', 'rest 9.00']);
  });

  it('with reduced motion is there in one frame', () => {
    const { made, said } = motion(() => true);
    made.jumpTo(there);
    frames.draw();
    expect(said).toEqual(['move 9.00', 'rest 9.00']);
    expect(frames.draw()).toBe(false);
  });

  it('heeds a reader who asks for no motion later on', () => {
    let still = false;
    const { made, said } = motion(() => still);
    made.jumpTo(there);
    while (frames.draw(100));
    expect(said).toHaveLength(5);
    still = true;
    made.jumpTo(start);
    while (frames.draw(100));
    expect(said.slice(5)).toEqual(['move 8.00', 'rest 8.00']);
  });

  it('moves on by a gesture at once, told once a frame, and rests when it ends', () => {
    const { made, said } = motion();
    made.follow({ ...start, zoom: 8.1 });
    made.follow({ ...start, zoom: 8.2 });
    expect(made.camera().zoom).toBe(8.2);
    frames.draw();
    expect(said).toEqual(['move 8.20']);
    made.settle();
    frames.draw();
    expect(said.at(-1)).toBe('rest 8.20');
  });

  it('a gesture ends a movement under way; the end of a gesture does not', () => {
    const { made, said } = motion();
    made.jumpTo(there);
    frames.draw();
    made.settle();
    while (frames.draw(200));
    expect(said.at(-1)).toBe('rest 9.00');

    made.jumpTo(start);
    frames.draw();
    frames.draw(100);
    made.follow(there);
    frames.draw();
    expect(frames.draw()).toBe(false);
    expect(made.camera()).toEqual(there);
  });

  it('holds every camera within the limits, the first too', () => {
    const { made } = motion(() => true);
    made.jumpTo({ zoom: 20, lat: 0, lng: 90 });
    frames.draw();
    expect(made.camera()).toEqual({ zoom: 10.5, lat: 38, lng: 51 });
    made.follow({ zoom: 0, lat: 50, lng: 0 });
    expect(made.camera()).toEqual({ zoom: 5, lat: 42, lng: 44 });
  });

  it('says nothing once it is stopped', () => {
    const { made, said } = motion();
    made.jumpTo(there);
    made.stop();
    expect(frames.draw()).toBe(false);
    expect(said).toEqual([]);
  });
});
