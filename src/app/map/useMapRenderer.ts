import { startTransition, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createHandover, type Handover } from '../../renderers/handover/createHandover';
import type { Ground, Renderer, RendererEvents, RendererKind } from '../../renderers/Renderer';
import type { RendererOptions } from '../../renderers/RendererOptions';
import { createSvgRenderer } from '../../renderers/svg/createSvgRenderer';
import { fetchEngine } from './fetchEngine';
import { createMapMarks } from './mapMarks';

type Making = RendererOptions & { readonly ground: Ground };

type Events = Pick<
  RendererEvents,
  'onHover' | 'onPick' | 'onMove' | 'onRest' | 'onReady' | 'onLost'
>;

/**
 * The renderer of the map in an element: made once, before the first paint, thrown away with the
 * element. `kind` is the one that should draw; `shown` the one that does. Null until it stands.
 */
export function useMapRenderer(
  element: RefObject<HTMLElement | null>,
  kind: RendererKind,
  making: Making,
  events: Events,
): { readonly renderer: Renderer | null; readonly shown: RendererKind } {
  const [handover, setHandover] = useState<Handover | null>(null);
  const [shown, setShown] = useState<RendererKind>('svg');

  // The renderer keeps one set of functions for life; they ask for what holds now.
  const latest = useRef({ making, events });
  useLayoutEffect(() => {
    latest.current = { making, events };
  });

  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
    const marks = createMapMarks();
    let seen: RendererKind = 'svg';
    const { ground, ...options } = latest.current.making;
    const made = createHandover(
      host,
      ground,
      {
        onHover: (...at) => latest.current.events.onHover(...at),
        onPick: (place) => latest.current.events.onPick(place),
        onMove: (camera) => latest.current.events.onMove(camera),
        onRest: (...at) => latest.current.events.onRest(...at),
        onReady: () => latest.current.events.onReady(),
        onLost: (reason) => latest.current.events.onLost(reason),
        onDrawn: () => marks.drawn(seen),
        onSettled: marks.ready,
        onShown(next) {
          seen = next;
          setShown(next);
        },
      },
      options,
      { svg: createSvgRenderer, engine: fetchEngine },
    );
    const resizing = new ResizeObserver(() => made.resize());
    resizing.observe(host);
    // It is told what to draw in a step of its own.
    startTransition(() => setHandover(made));
    return () => {
      resizing.disconnect();
      made.destroy();
      setHandover(null);
      setShown('svg');
    };
  }, [element]);

  useLayoutEffect(() => handover?.use(kind), [handover, kind]);

  return { renderer: handover, shown };
}
