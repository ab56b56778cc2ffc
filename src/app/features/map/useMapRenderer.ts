import { startTransition, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type {
  Ground,
  Renderer,
  RendererEvents,
  RendererKind,
  RendererOptions,
  CreateRenderer,
} from '../../../renderers/Renderer';
import { hasWebGL2 } from '../../../renderers/chooseRenderer';
import { createHandover, type Handover } from '../../../renderers/handover/createHandover';
import { createSvgRenderer } from '../../../renderers/svg/createSvgRenderer';
import { renewPage } from '../../loading/renewPage';
import { whenIdle } from '../../loading/whenIdle';
import { findGraphics } from '../../state/rendererPreference';
import { createMapMarks } from './mapMarks';

/** How long a busy page may put off what the map engine needs, milliseconds. */
const LATEST = 2000;

type Making = RendererOptions & { readonly ground: Ground };

type Events = Pick<
  RendererEvents,
  'onHover' | 'onPick' | 'onMove' | 'onRest' | 'onReady' | 'onLost'
>;

/**
 * The renderer of the map in an element: made once, before the first paint, thrown away with the
 * element. `kind` is the one that should draw, null where that is to be found out once the map stands;
 * `shown` the one that does. Null until it stands.
 * @param labelled the labels stand over it. The engine, which keeps the browser busy, waits for them.
 */
export function useMapRenderer(
  element: RefObject<HTMLElement | null>,
  kind: RendererKind | null,
  making: Making,
  events: Events,
  labelled: boolean,
): { readonly renderer: Renderer | null; readonly shown: RendererKind } {
  const [handover, setHandover] = useState<Handover | null>(null);
  const [shown, setShown] = useState<RendererKind>('svg');
  const [marks] = useState(createMapMarks);

  // The renderer keeps one set of functions for life; they ask for what holds now.
  const latest = useRef({ making, events });
  useLayoutEffect(() => {
    latest.current = { making, events };
  });

  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
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
        onSettled: marks.settled,
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
  }, [element, marks]);

  useLayoutEffect(() => {
    if (handover === null || !labelled) return undefined;
    if (kind === null) return whenIdle(() => void findGraphics(), LATEST);
    handover.use(kind);
    marks.chosen(kind);
    return undefined;
  }, [handover, kind, labelled, marks]);
  useLayoutEffect(() => (labelled ? afterPaint(marks.labelled) : undefined), [labelled, marks]);

  return { renderer: handover, shown };
}

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(() => resolve(), LATEST);
  });
}

/** Calls back once what is set now is painted. */
function afterPaint(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}

/**
 * The map engine, fetched apart from the page at rest, and made at the next; null where it could not draw,
 * and is not fetched.
 * @throws where it does not arrive
 */
async function fetchEngine(): Promise<CreateRenderer | null> {
  await atRest();
  if (!hasWebGL2(document)) return null;
  try {
    const module = await import('../../../renderers/maplibre/createMapLibreRenderer');
    // What it takes to start the program and what it takes to make a map are two steps.
    await atRest();
    return module.createMapLibreRenderer;
  } catch (error) {
    // Where the page is about to go, the map waits.
    if (await renewPage()) return new Promise(() => undefined);
    throw error;
  }
}
