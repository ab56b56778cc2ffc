import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { light } from '../../../../src/cartography/colours';
import type { Scene } from '../../../../src/cartography/types';
import type { Emphasis, Ground, RendererOptions } from '../../../../src/renderers/Renderer';
import {
  createHandover,
  type HandoverEvents,
} from '../../../../src/renderers/handover/createHandover';
import { stubFrames } from '../svg/gestures/frames';
import { FakeDocument, fakeMaker, type FakeRenderer } from './fakes';

const start = { zoom: 7, lat: 40, lng: 47 };
const calm = { hovered: null, chosen: null, focused: null, highlighted: null };
const sceneNamed = (name: string) => ({ name }) as unknown as Scene;
const first = sceneNamed('first');

/** A handover of fakes, with what it told, and hands on all that happens to it. */
function stage(
  engineComes: 'comes' | 'fails' | 'cannot run' | 'breaks' | 'breaks on drawing' = 'comes',
) {
  const frames = stubFrames();
  const made: FakeRenderer[] = [];
  const told: string[] = [];
  const tell =
    (name: string) =>
    (...with_: unknown[]) =>
      void told.push([name, ...with_.filter((part) => typeof part === 'string')].join(' '));
  const events: HandoverEvents = {
    onHover: tell('hover'),
    onPick: tell('pick'),
    onMove: tell('move'),
    onRest: tell('rest'),
    onReady: tell('ready'),
    onDrawn: tell('drawn'),
    onLost: tell('lost'),
    onShown: tell('shown'),
    onSettled: tell('settled'),
  };
  const document = new FakeDocument();
  const container = document.createElement();
  const fetches: (() => void)[] = [];
  const handover = createHandover(
    container as unknown as HTMLElement,
    {} as Ground,
    events,
    { palette: light, start } as RendererOptions,
    {
      svg: fakeMaker('svg', made),
      engine: () =>
        new Promise((resolve, reject) => {
          fetches.push(() => {
            if (engineComes === 'comes') resolve(fakeMaker('engine', made));
            else if (engineComes === 'breaks') {
              resolve(() => {
                throw new Error('made of glass');
              });
            } else if (engineComes === 'breaks on drawing') {
              resolve((...args) => ({
                ...fakeMaker('engine', made)(...args),
                draw() {
                  throw new Error('made of glass');
                },
              }));
            } else if (engineComes === 'fails') reject(new Error('404'));
            else resolve(null);
          });
        }),
    },
  );
  const alive = (kind: 'svg' | 'engine') =>
    made.find((one) => one.kind === kind && one.alive) ?? null;
  return {
    handover,
    container,
    made,
    told,
    frames,
    alive,
    /** All that was asked of the network arrives. */
    async arrive() {
      for (const answer of fetches.splice(0)) answer();
      await new Promise((resolve) => setTimeout(resolve));
    },
    /** What a renderer has to draw is on the screen. */
    paint(kind: 'svg' | 'engine') {
      const one = alive(kind);
      if (one?.undrawn !== true) return;
      one.undrawn = false;
      one.events.onDrawn();
    },
    press: () =>
      container.dispatchEvent(Object.assign(new Event('pointerdown'), { pointerId: 1 })),
    release: () =>
      document.dispatchEvent(Object.assign(new Event('pointerup'), { pointerId: 1 })),
  };
}

/** Until the engine is seen. */
async function handedOver() {
  const all = stage();
  all.handover.use('engine');
  all.handover.draw(first, false);
  all.paint('svg');
  await all.arrive();
  all.paint('engine');
  all.frames.draw();
  return all;
}

afterEach(() => vi.unstubAllGlobals());

describe('createHandover', () => {
  it.each(['breaks', 'breaks on drawing'] as const)(
    'an engine that %s while it is made leaves the picture, says so, and leaves nothing behind',
    async (how) => {
      const { handover, container, told, alive, arrive, paint } = stage(how);
      handover.use('engine');
      handover.draw(first, false);
      paint('svg');
      await arrive();
      expect(told).toEqual(['ready', 'drawn', 'lost engine-failed', 'settled svg']);
      expect(alive('svg')).not.toBeNull();
      expect(container.children.map(({ className }) => className.split(' ')[1])).toEqual([
        'map-layer-svg',
      ]);
      // Whoever asks again gets another try.
      handover.use('engine');
      await arrive();
      expect(told.filter((one) => one === 'lost engine-failed')).toHaveLength(2);
    },
  );

  it('has a picture at once, and fetches the engine when that is painted', async () => {
    const { handover, told, alive, arrive, paint } = stage();
    handover.use('engine');
    handover.draw(first, false);
    expect(told).toEqual(['ready']);
    await arrive();
    expect(alive('engine')).toBeNull();
    paint('svg');
    await arrive();
    expect(alive('engine')).not.toBeNull();
    expect(told).toEqual(['ready', 'drawn']);
  });

  it('keeps the picture above until the engine shows the same, and a frame longer', async () => {
    const { handover, container, told, alive, arrive, paint, frames } = stage();
    handover.use('engine');
    handover.draw(first, false);
    paint('svg');
    await arrive();
    expect(container.children.map(({ className }) => className.split(' ')[1])).toEqual([
      'map-layer-engine',
      'map-layer-svg',
    ]);
    paint('engine');
    expect(alive('svg')).not.toBeNull();
    frames.draw();
    expect(alive('svg')).toBeNull();
    expect(container.children).toHaveLength(1);
    expect(told).toEqual(['ready', 'drawn', 'shown engine', 'settled engine']);
  });

  it('waits while the map moves or is held, and takes over where it comes to rest', async () => {
    const { handover, alive, arrive, paint, frames, press, release } = stage();
    handover.use('engine');
    handover.draw(first, false);
    paint('svg');
    await arrive();
    press();
    paint('engine');
    frames.draw();
    expect(alive('svg')).not.toBeNull();
    const there = { zoom: 8, lat: 41, lng: 48 };
    alive('svg')?.moveTo(there);
    alive('svg')?.events.onMove(there);
    release();
    frames.draw();
    expect(alive('svg')).not.toBeNull();
    alive('svg')?.events.onRest(there);
    expect(alive('engine')?.camera()).toEqual(there);
    paint('engine');
    frames.draw();
    expect(alive('svg')).toBeNull();
    expect(handover.camera()).toEqual(there);
  });

  it('is covered while the engine has nothing to show, and uncovered when it has', async () => {
    const { handover, told, alive, paint, frames } = await handedOver();
    alive('engine')?.events.onPaused();
    expect(alive('svg')?.scene).toBe(first);
    expect(told.at(-1)).toBe('shown svg');
    paint('svg');
    const next = sceneNamed('next');
    handover.draw(next, true);
    paint('engine');
    frames.draw();
    expect(alive('svg')).toBeNull();
    expect(alive('engine')?.scene).toBe(next);
    expect(told.filter((one) => one === 'ready')).toHaveLength(1);
  });

  it('goes on without the engine when that is lost, and tries again when asked', async () => {
    const { handover, told, alive, arrive, paint, frames } = await handedOver();
    const there = { zoom: 9, lat: 40.5, lng: 46 };
    alive('engine')?.moveTo(there);
    alive('engine')?.events.onLost('context-lost');
    alive('engine')?.events.onLost('engine-failed');
    expect(alive('svg')?.camera()).toEqual(there);
    expect(told.filter((one) => one.startsWith('lost'))).toEqual(['lost context-lost']);
    await arrive();
    expect(alive('engine')).toBeNull();
    handover.use('svg');
    paint('svg');
    expect(told.at(-1)).toBe('settled svg');
    handover.use('engine');
    await arrive();
    paint('engine');
    frames.draw();
    expect(told.at(-1)).toBe('settled engine');
  });

  it.each([
    ['fails', 'lost engine-failed'],
    ['cannot run', 'lost no-webgl'],
  ] as const)('an engine that %s: the picture stays', async (fate, said) => {
    const { handover, told, alive, arrive, paint } = stage(fate);
    handover.use('engine');
    handover.draw(first, false);
    paint('svg');
    await arrive();
    expect(told).toEqual(['ready', 'drawn', said, 'settled svg']);
    expect(alive('svg')?.scene).toBe(first);
  });

  it('makes no engine that is no longer wanted when it arrives', async () => {
    const { handover, made, arrive, paint } = stage();
    handover.use('engine');
    handover.draw(first, false);
    paint('svg');
    handover.use('svg');
    await arrive();
    handover.destroy();
    await arrive();
    expect(made.map(({ kind }) => kind)).toEqual(['svg']);
  });

  it('whatever happens in whatever order: one is seen, both know the latest, and none is used after its end', async () => {
    const camera = fc.record({
      zoom: fc.integer({ min: 6, max: 10 }),
      lat: fc.integer({ min: 38, max: 42 }),
      lng: fc.integer({ min: 44, max: 51 }),
    });
    const step = fc.oneof(
      fc.constantFrom(
        'arrive',
        'paint svg',
        'paint engine',
        'frame',
        'press',
        'release',
        'pause',
        'lose',
        'use svg',
        'use engine',
        'resize',
        'repaint',
      ),
      fc.record({ scene: fc.string() }),
      fc.record({ hovered: fc.string() }),
      fc.record({ moved: camera }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const all = stage();
        const { handover, alive, told } = all;
        let held = false;
        let scene = first;
        let emphasis: Emphasis = calm;
        handover.draw(scene, false);
        handover.emphasise(calm);
        const seen = () => alive('svg') ?? alive('engine');
        for (const one of steps) {
          const before = alive('svg');
          if (one === 'arrive') await all.arrive();
          else if (one === 'paint svg') all.paint('svg');
          else if (one === 'paint engine') all.paint('engine');
          else if (one === 'frame') all.frames.draw();
          else if (one === 'press') held = all.press();
          else if (one === 'release') held = !all.release();
          else if (one === 'pause') alive('engine')?.events.onPaused();
          else if (one === 'lose') {
            alive('engine')?.events.onLost('context-lost');
            await all.arrive();
          } else if (one === 'use svg') {
            handover.use('svg');
            await all.arrive();
          } else if (one === 'use engine') handover.use('engine');
          else if (one === 'resize') handover.resize();
          else if (one === 'repaint') handover.paint({ ...light });
          else if ('scene' in one) handover.draw((scene = sceneNamed(one.scene)), true);
          else if ('hovered' in one) {
            emphasis = { ...calm, hovered: one.hovered };
            handover.emphasise(emphasis);
          } else {
            seen()?.moveTo(one.moved);
            seen()?.events.onMove(one.moved);
            seen()?.events.onRest(one.moved);
          }

          expect(seen()).not.toBeNull();
          for (const each of [alive('svg'), alive('engine')]) {
            if (each === null) continue;
            expect(each.scene).toBe(scene);
            expect(each.emphasis).toEqual(emphasis);
          }
          const handedNow = before !== null && alive('svg') === null;
          if (handedNow) {
            expect(held).toBe(false);
            expect(alive('engine')?.camera()).toEqual(before.camera());
          }
          expect(all.made.filter((each) => each.alive).length).toBeLessThanOrEqual(2);
        }
        handover.destroy();
        await all.arrive();
        expect(all.made.filter((each) => each.alive)).toEqual([]);
        expect(told.filter((each) => each === 'ready')).toHaveLength(1);
        const shown = told.filter((each) => each.startsWith('shown'));
        shown.forEach((each, i) => expect(each).not.toBe(shown[i - 1]));
      }),
      { numRuns: 300 },
    );
  });
});
