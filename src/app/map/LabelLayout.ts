import type { Layout, Point, Rect } from '../../cartography/labels/types';
import type { Scene } from '../../cartography/types';
import type { Ground } from '../../renderers/Renderer';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';

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
}
