import type { Palette } from '../../cartography/colours';
import type { Scene } from '../../cartography/types';
import type { Emphasis, Renderer } from '../Renderer';

/** The calls of a renderer that are replayed; the camera is handed over apart. */
type Shows = Pick<Renderer, 'draw' | 'paint' | 'emphasise'>;

/** Keeps the latest scene, camera and emphasis, to replay them to a renderer that is created later. */
export interface RenderState extends Shows {
  palette(): Palette;
  /** Tells a renderer that was made with this palette everything else. */
  applyTo(renderer: Shows): void;
}

/** Passes on to `renderers`, whichever they are at the time, and keeps the latest. */
export function createRenderState(
  first: Palette,
  renderers: () => readonly Shows[],
): RenderState {
  let palette = first;
  let scene: Scene | null = null;
  let emphasis: Emphasis | null = null;
  return {
    palette: () => palette,
    applyTo(renderer) {
      if (emphasis !== null) renderer.emphasise(emphasis);
      if (scene !== null) renderer.draw(scene, false);
    },
    draw(next, blend) {
      scene = next;
      for (const renderer of renderers()) renderer.draw(next, blend);
    },
    paint(next) {
      palette = next;
      for (const renderer of renderers()) renderer.paint(next);
    },
    emphasise(next) {
      emphasis = next;
      for (const renderer of renderers()) renderer.emphasise(next);
    },
  };
}
