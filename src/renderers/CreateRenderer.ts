import type { Ground, Renderer, RendererEvents } from './Renderer';
import type { RendererOptions } from './RendererOptions';

/** Makes a renderer that draws in `container`, in place of what is in it. */
export type CreateRenderer = (
  container: HTMLElement,
  ground: Ground,
  events: RendererEvents,
  options: RendererOptions,
) => Renderer;
