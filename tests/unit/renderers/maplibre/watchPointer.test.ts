import { expect, it, vi } from 'vitest';
import { watchPointer } from '../../../../src/renderers/maplibre/watchPointer';

type Watched = Parameters<typeof watchPointer>[0];

/** A map that lies everywhere over one district. */
function watched() {
  const container = new EventTarget();
  const acts = new Map<string, (event: { point: { x: number; y: number } }) => void>();
  const map = {
    getCanvasContainer: () => container,
    on: (name: string, act: (event: { point: { x: number; y: number } }) => void) =>
      void acts.set(name, act),
  };
  const events = { onHover: vi.fn(), onPick: vi.fn() };
  watchPointer(map as unknown as Watched, events, () => 'lachin');
  return {
    events,
    pointer: (name: string, pointerType: string) =>
      container.dispatchEvent(Object.assign(new Event(name), { pointerType })),
    tell: (name: string) => acts.get(name)?.({ point: { x: 5, y: 6 } }),
  };
}

it('the mouse that browsers move after a tap leaves no outline; the tap itself picks', () => {
  const { events, pointer, tell } = watched();
  pointer('pointerdown', 'touch');
  tell('mousemove');
  tell('click');
  expect(events.onHover).not.toHaveBeenCalled();
  expect(events.onPick).toHaveBeenCalledWith('lachin');
});

it('a mouse or a pen beside the finger points as ever', () => {
  const { events, pointer, tell } = watched();
  pointer('pointerdown', 'touch');
  pointer('pointermove', 'mouse');
  tell('mousemove');
  expect(events.onHover).toHaveBeenLastCalledWith('lachin', 5, 6);
  pointer('pointermove', 'pen');
  tell('mousemove');
  expect(events.onHover).toHaveBeenCalledTimes(2);
  tell('mouseout');
  expect(events.onHover).toHaveBeenLastCalledWith(null, 5, 6);
});
