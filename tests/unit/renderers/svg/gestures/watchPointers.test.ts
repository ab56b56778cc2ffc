import { describe, expect, it, beforeEach } from 'vitest';
import type { Camera } from '../../../../../src/camera/Camera';
import { fromScreen, toScreen } from '../../../../../src/camera/fit';
import type { Surface } from '../../../../../src/renderers/svg/gestures/cameraMotion';
import { watchPointers } from '../../../../../src/renderers/svg/gestures/watchGestures';

const size = { width: 800, height: 600 };
const start: Camera = { zoom: 8, lat: 40, lng: 47 };

/** An element that stands at (10, 20) in its window. */
class FakeElement extends EventTarget {
  readonly captured: number[] = [];
  getBoundingClientRect() {
    return { left: 10, top: 20 };
  }
  setPointerCapture(id: number) {
    this.captured.push(id);
  }
  send(type: string, x: number, y: number, more: object = {}) {
    const at = {
      clientX: x + 10,
      clientY: y + 20,
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
    };
    this.dispatchEvent(Object.assign(new Event(type), at, more));
  }
}

let element: FakeElement;
let camera: Camera;
let said: string[];
let listening: AbortController;

beforeEach(() => {
  element = new FakeElement();
  camera = start;
  said = [];
  listening = new AbortController();
  const surface = {
    element,
    motion: {
      camera: () => camera,
      target: () => camera,
      follow: (next: Camera) => (camera = next),
      settle: () => said.push('settle'),
      go: () => said.push('go'),
      stop: () => undefined,
    },
    limits: { minZoom: 5, maxZoom: 10.5, west: 44, south: 38, east: 51, north: 42 },
    size: () => size,
    signal: listening.signal,
  };
  watchPointers(surface as unknown as Surface, {
    onPoint: (at) => said.push(at === null ? 'point none' : `point ${at.join()}`),
    onTap: (at) => said.push(`tap ${at.join()}`),
  });
});

const finger = (id: number) => ({ pointerId: id, pointerType: 'touch' });

describe('pointers on the map', () => {
  it('points where it is, from the map’s corner, and taps', () => {
    element.send('pointermove', 100, 50);
    element.send('pointerdown', 100, 50);
    element.send('pointermove', 102, 51);
    element.send('pointerup', 102, 51);
    element.send('click', 102, 51);
    element.send('pointerleave', 0, 0);
    expect(said).toEqual(['point 100,50', 'tap 102,51', 'point none']);
    expect(camera).toBe(start);
  });

  it('a drag takes the ground along, rests, and picks nothing', () => {
    const held = fromScreen([100, 50], start, size);
    element.send('pointerdown', 100, 50);
    for (const x of [130, 180, 260]) element.send('pointermove', x, 70);
    element.send('pointerup', 260, 70);
    element.send('click', 260, 70);
    expect(said).toEqual(['point none', 'settle']);
    const [x, y] = toScreen(held, camera, size);
    expect([x, y]).toEqual([expect.closeTo(260, 6), expect.closeTo(70, 6)]);
    expect(element.captured).toEqual([1]);
    element.send('pointerdown', 5, 5);
    element.send('pointerup', 5, 5);
    element.send('click', 5, 5);
    expect(said.at(-1)).toBe('tap 5,5');
  });

  it('two fingers pinch about what lies between them; a finger does not hover', () => {
    const held = fromScreen([200, 100], start, size);
    element.send('pointermove', 150, 100, finger(1));
    element.send('pointerdown', 150, 100, finger(1));
    element.send('pointerdown', 250, 100, finger(2));
    element.send('pointermove', 100, 100, finger(1));
    element.send('pointermove', 300, 100, finger(2));
    expect(camera.zoom).toBeCloseTo(9, 6);
    const [x, y] = toScreen(held, camera, size);
    expect([x, y]).toEqual([expect.closeTo(200, 4), expect.closeTo(100, 4)]);
    element.send('pointerup', 100, 100, finger(1));
    expect(said).toEqual(['point none']);
    element.send('pointercancel', 300, 100, finger(2));
    expect(said).toEqual(['point none', 'settle']);
  });

  it('another button of the mouse neither drags nor rests', () => {
    element.send('pointerdown', 100, 50, { button: 2 });
    element.send('pointermove', 200, 50);
    element.send('pointerup', 200, 50, { button: 2 });
    expect(camera).toBe(start);
    expect(said).toEqual(['point 200,50']);
  });

  it('hears nothing once it is over', () => {
    listening.abort();
    element.send('pointermove', 100, 50);
    expect(said).toEqual([]);
  });
});
