import { useMediaQuery } from './useMediaQuery';

/** True where the controls are a bottom sheet; the same query as in the style sheets. */
export function usePhone(): boolean {
  return useMediaQuery('(width <= 45em)');
}
