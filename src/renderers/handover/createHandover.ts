import { isSameCamera } from '../../camera/Camera';
import type {
  CreateRenderer,
  EngineLoss,
  Ground,
  Renderer,
  RendererEvents,
  RendererKind,
  RendererOptions,
} from '../Renderer';
import { makeInLayer, removePart, watchPresses, type Part } from './mapLayer';
import { createRenderState } from './renderState';

export interface Makers {
  readonly svg: CreateRenderer;
  /** Fetches what makes the engine's renderer; null where the engine could not run. */
  readonly engine: () => Promise<CreateRenderer | null>;
}

/** `onReady` is told once, at the first picture of all; the others as with a single renderer. */
export interface HandoverEvents extends Omit<RendererEvents, 'onPaused'> {
  /** Another renderer is seen now, and takes the input. */
  onShown(kind: RendererKind): void;
  /** The renderer that is wanted, or has to do, shows a complete picture. */
  onSettled(kind: RendererKind): void;
}

/** One map drawn by two renderers, one at a time. */
export interface Handover extends Renderer {
  use(kind: RendererKind): void;
}

/**
 * Begins with a picture that the browser draws alone. The engine is fetched once that is painted,
 * and draws the same beneath it; when both show the same, at rest, the upper picture is taken away.
 * It is laid over the engine again while that has nothing to show, and stays when the engine is gone
 * or not wanted. So there is a picture at every moment, and only one that answers.
 */
export function createHandover(
  container: HTMLElement,
  ground: Ground,
  events: HandoverEvents,
  options: RendererOptions,
  makers: Makers,
): Handover {
  let wanted: RendererKind = 'svg';
  /** Lies above wherever it is there. */
  let svg: Part | null = null;
  let engine: Part | null = null;
  /** The picture of the moment is complete. */
  let drawn = false;
  /** The engine shows beneath what is shown above. */
  let matched = false;
  let moving = false;
  let ready = false;
  let frame = 0;
  /** Counts what was begun, so that what comes late for it is known. */
  let attempt = 0;

  const renderState = createRenderState(options.palette, () =>
    [svg, engine].flatMap((part) => part?.renderer ?? []),
  );
  const presses = watchPresses(container, () => handOverSoon());
  const active = () => (svg ?? engine)?.renderer;
  const settle = () => {
    const kind = svg === null ? 'engine' : 'svg';
    if (drawn && kind === wanted) events.onSettled(kind);
  };

  /** What either renderer tells, as long as it is the one that is seen. */
  const seenEvents = (isSeen: () => boolean) => ({
    onHover(...at: Parameters<RendererEvents['onHover']>) {
      if (isSeen()) events.onHover(...at);
    },
    onPick(...place: Parameters<RendererEvents['onPick']>) {
      if (isSeen()) events.onPick(...place);
    },
    onMove(...camera: Parameters<RendererEvents['onMove']>) {
      if (!isSeen()) return;
      moving = true;
      events.onMove(...camera);
    },
    onRest(...camera: Parameters<RendererEvents['onRest']>) {
      if (!isSeen()) return;
      moving = false;
      events.onRest(...camera);
      match();
    },
  });

  function make(kind: RendererKind, create: CreateRenderer, own: RendererEvents): Part {
    const start = active()?.camera() ?? options.start;
    const making = { ...options, palette: renderState.palette(), start };
    return makeInLayer(container, kind, (layer) => create(layer, ground, own, making));
  }

  function cover() {
    if (svg !== null) return;
    drawn = false;
    matched = false;
    svg = make('svg', makers.svg, {
      ...seenEvents(() => true),
      onReady() {
        if (!ready) events.onReady();
        ready = true;
      },
      onDrawn() {
        const first = !drawn;
        drawn = true;
        events.onDrawn();
        if (first) settle();
        if (first && engine === null && wanted === 'engine') void fetchEngine();
      },
      onPaused: () => undefined,
      onLost: () => undefined,
    });
    renderState.applyTo(svg.renderer);
    if (engine !== null) {
      events.onShown('svg');
      // A movement ends here; what stands on the map has to know where.
      if (moving) svg.renderer.place(svg.renderer.camera());
    }
  }

  async function fetchEngine() {
    attempt += 1;
    const mine = attempt;
    const create = await makers.engine().catch(() => undefined);
    if (mine !== attempt) return;
    if (create === undefined) lose('engine-failed');
    else if (create === null) lose('no-webgl');
    else {
      try {
        makeEngine(create, () => mine === attempt);
      } catch {
        // A browser or a driver can refuse in ways that no check foresees: the picture above stays.
        if (mine === attempt) lose('engine-failed');
      }
    }
  }

  function makeEngine(create: CreateRenderer, isCurrent: () => boolean) {
    const made = make('engine', create, {
      ...seenEvents(() => svg === null && isCurrent()),
      onReady: () => undefined,
      onDrawn() {
        if (!isCurrent()) return;
        if (svg === null) events.onDrawn();
        else if (engine === null || moving) return;
        else if (isSameCamera(engine.renderer.camera(), svg.renderer.camera())) {
          matched = true;
          handOverSoon();
        } else match();
      },
      onPaused() {
        if (!isCurrent()) return;
        matched = false;
        cover();
      },
      onLost(reason) {
        if (isCurrent()) lose(reason);
      },
    });
    if (!isCurrent()) {
      // The context was lost while the engine was being created.
      removePart(made);
      return;
    }
    engine = made;
    renderState.applyTo(engine.renderer);
  }

  function dropEngine() {
    attempt += 1;
    cover();
    const gone = engine;
    engine = null;
    matched = false;
    // It may be in the middle of telling that it is lost.
    if (gone !== null) queueMicrotask(() => removePart(gone));
  }

  function lose(reason: EngineLoss) {
    wanted = 'svg';
    dropEngine();
    events.onLost(reason);
    settle();
  }

  /** Asks the engine beneath for the picture above. */
  function match() {
    if (svg === null || engine === null || moving) return;
    matched = false;
    engine.renderer.place(svg.renderer.camera());
  }

  /** In the next frame, so that the engine's is on the screen before it is uncovered. */
  function handOverSoon() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (svg === null || engine === null || !matched || moving || presses.areHeld()) return;
      const above = svg;
      svg = null;
      removePart(above);
      drawn = true;
      events.onShown('engine');
      settle();
    });
  }

  cover();
  return {
    use(kind) {
      if (kind === wanted) return;
      wanted = kind;
      if (kind === 'svg') {
        dropEngine();
        settle();
      } else if (drawn) void fetchEngine();
    },
    draw(scene, blend) {
      renderState.draw(scene, blend);
      match();
    },
    paint(palette) {
      renderState.paint(palette);
      match();
    },
    emphasise(emphasis) {
      renderState.emphasise(emphasis);
      match();
    },
    moveCamera: (camera) => active()?.moveCamera(camera),
    place: (camera) => active()?.place(camera),
    fit: (bounds, padding) => active()?.fit(bounds, padding),
    zoomBy: (delta) => active()?.zoomBy(delta),
    camera: () => active()?.camera() ?? options.start,
    resize() {
      svg?.renderer.resize();
      engine?.renderer.resize();
      match();
    },
    destroy() {
      attempt += 1;
      cancelAnimationFrame(frame);
      presses.stop();
      for (const part of [svg, engine]) if (part !== null) removePart(part);
      svg = null;
      engine = null;
    },
  };
}
