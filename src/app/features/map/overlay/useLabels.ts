import { useEffect, useMemo, useState, startTransition } from 'react';
import type { Camera } from '../../../../camera/Camera';
import type { Rect, Point, Size } from '../../../../camera/shapes';
import type { Layout } from '../../../../cartography/labels/types';
import type { Scene } from '../../../../cartography/types';
import type { FigureView } from '../../../../figures/types';
import type { Ground } from '../../../../renderers/Renderer';
import type { World } from '../../../state/World';
import { runSliced } from '../../../loading/runSliced';

/**
 * Where the labels of the map stand; null while that is not known. The first time the page is being
 * made and has much to do, so they are laid out in slices; after that at once, in the frame in which
 * the map changes.
 * @param layout null while its program is not here
 * @param view the same object while it is the same
 * @param measured whether all that they keep clear of is known
 */
export function useLabels(
  layout: LabelLayout | null,
  view: LayoutView,
  measured: boolean,
): LaidOut | null {
  const [first, setFirst] = useState<{ view: LayoutView; laid: LaidOut } | null>(null);
  useEffect(() => {
    if (layout === null || first !== null || !measured) return undefined;
    return runSliced(layout.stepsAt(view), (laid) =>
      startTransition(() => setFirst({ view, laid })),
    );
  }, [layout, view, first, measured]);
  return useMemo(() => {
    if (layout === null || first === null) return null;
    return first.view === view ? first.laid : layout.at(view);
  }, [layout, first, view]);
}

/** What is to be labelled, and where it is looked at from. */
export interface LayoutView {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly size: Size;
  /** CSS px of the map. */
  readonly obstacles: readonly Rect[];
  /** Phone sizes. */
  readonly compact: boolean;
}

/** A layout, and the world pixel that its drawing counts from, so that numbers stay small. */
export interface LaidOut {
  readonly layout: Layout;
  readonly origin: Point;
}

/** Finds a place for every label; a program of its own, which comes beside the figures. */
export interface LabelLayout {
  readonly at: (view: LayoutView) => LaidOut;
  /** The same in small steps; what it comes to is what it returns. */
  readonly stepsAt: (view: LayoutView) => Generator<void, LaidOut>;
  /** Finds what is likely to be shown next at rest; gives back what stops it. */
  readonly prepare: (ahead: Ahead, view: LayoutView) => () => void;
}

/** What is shown, and the scenes of what may be next; the same object while they are the same. */
export interface Ahead {
  readonly shown: FigureView;
  readonly world: World;
  readonly sceneOf: (next: FigureView) => Scene | null;
}
