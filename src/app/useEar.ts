import { useEffect } from 'react';
import type { EarWords } from './earWords';
import { lateEar } from './lateParts';
import type { LateStage } from './loading/createLate';
import { useLate } from './loading/useLate';

/**
 * The words for the ear, and how it stands with them. Fetched when the focus comes to the map, also for
 * who saves data.
 */
export function useEar(map: HTMLElement | null): LateStage<EarWords> {
  useEffect(() => {
    const fetchWords = () => void lateEar.fetch();
    map?.addEventListener('focusin', fetchWords, { once: true });
    return () => map?.removeEventListener('focusin', fetchWords);
  }, [map]);
  return useLate(lateEar);
}
