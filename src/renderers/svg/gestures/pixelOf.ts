import type { Point } from '../../../cartography/labels/types';

/** Where on an element an event happened, CSS px from its top left. */
export function pixelOf(
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  element: Element,
): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
