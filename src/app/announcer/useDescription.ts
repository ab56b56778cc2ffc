import { useEffect } from 'react';
import { createLazy, useLazy, type LazyStatus } from '../loading/createLazy';
import type { DistrictDescription } from './describeDistrict';

/** A district in words for the ear, for those who walk the map by keys. */
export const lazyDescription = createLazy(
  async () => (await import('./describeDistrict')).describeDistrict,
);

/**
 * The description of districts for screen readers, with its load status. Fetched when the map gets the
 * focus, for readers who save data too.
 */
export function useDescription(map: HTMLElement | null): LazyStatus<DistrictDescription> {
  useEffect(() => {
    const fetchWords = () => void lazyDescription.fetch();
    map?.addEventListener('focusin', fetchWords, { once: true });
    return () => map?.removeEventListener('focusin', fetchWords);
  }, [map]);
  return useLazy(lazyDescription);
}
