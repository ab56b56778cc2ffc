import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Palette } from '../../cartography/colours';
import type { Ground, Renderer, RendererEvents } from '../../renderers/Renderer';
import { createSvgRenderer } from '../../renderers/svg/createSvgRenderer';
import type { Camera } from '../../view/View';
import type { CameraLimits } from '../../view/link/LinkContext';

interface Making {
  readonly ground: Ground;
  readonly palette: Palette;
  /** Null: not known yet; the renderer is made when it is. */
  readonly start: Camera | null;
  readonly limits: CameraLimits;
  readonly reducedMotion: boolean;
}

const engine = () =>
  import('../../renderers/maplibre/createMapLibreRenderer').then(
    ({ createMapLibreRenderer }) => createMapLibreRenderer,
  );

/**
 * The drawing engine in an element: fetched apart from the page, made once, thrown away with the
 * element. Where it cannot be had, or is lost for good, `onLost` says why and the map is drawn as
 * SVG instead, from the same Scene. Null until one of the two stands.
 */
export function useMapRenderer(
  element: RefObject<HTMLElement | null>,
  making: Making,
  events: RendererEvents,
): Renderer | null {
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const [lost, setLost] = useState(false);

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
      onLost: (reason) => {
        if (!current) return;
        setLost(true);
        latest.current.events.onLost(reason);
      },
    };
    const make = (create: typeof createSvgRenderer) => {
      const { ground, start, ...options } = latest.current.making;
      if (!current || start === null) return;
      made = create(host, ground, relay, { ...options, start });
      setRenderer(made);
      resizing.observe(host);
    };
    if (lost) make(createSvgRenderer);
    else engine().then(make, () => relay.onLost('engine-failed'));
    return () => {
      current = false;
      resizing.disconnect();
      made?.destroy();
      setRenderer(null);
    };
  }, [element, canStart, lost]);

  return renderer;
}
