import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Palette } from '../../cartography/colours';
import type { Ground, Renderer, RendererEvents } from '../../renderers/Renderer';
import type { Camera } from '../../view/View';
import type { CameraLimits } from '../../view/link/LinkContext';

interface Making {
  readonly ground: Ground;
  readonly palette: Palette;
  /** Null: not known yet; the renderer is made when it is. */
  readonly start: Camera | null;
  readonly limits: CameraLimits;
  readonly reducedMotion: boolean;
  readonly title: string;
}

/**
 * The drawing engine in an element: fetched apart from the page, made once, thrown away with the
 * element. Null until then, and where it cannot be had (`onLost` says why).
 */
export function useMapRenderer(
  element: RefObject<HTMLElement | null>,
  making: Making,
  events: RendererEvents,
): Renderer | null {
  const [renderer, setRenderer] = useState<Renderer | null>(null);

  // The engine keeps one set of functions for life; they ask for what holds now.
  const latest = useRef({ making, events });
  useLayoutEffect(() => {
    latest.current = { making, events };
  });

  const canStart = making.start !== null;
  useEffect(() => {
    const host = element.current;
    if (host === null || !canStart) return;
    let current = true;
    let made: Renderer | null = null;
    const resizing = new ResizeObserver(() => made?.resize());
    const relay: RendererEvents = {
      onHover: (...at) => latest.current.events.onHover(...at),
      onPick: (place) => latest.current.events.onPick(place),
      onMove: (camera) => latest.current.events.onMove(camera),
      onRest: (...at) => latest.current.events.onRest(...at),
      onReady: () => latest.current.events.onReady(),
      onLost: (reason) => latest.current.events.onLost(reason),
    };
    import('../../renderers/maplibre/createMapLibreRenderer')
      .then(({ createMapLibreRenderer }) => {
        const { ground, start, ...options } = latest.current.making;
        if (!current || start === null) return;
        made = createMapLibreRenderer(host, ground, relay, { ...options, start });
        setRenderer(made);
        resizing.observe(host);
      })
      .catch(() => {
        if (current) relay.onLost('engine-failed');
      });
    return () => {
      current = false;
      resizing.disconnect();
      made?.destroy();
      setRenderer(null);
    };
  }, [element, canStart]);

  return renderer;
}
