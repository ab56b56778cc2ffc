import { useEffect } from 'react';
import { lateEar } from './lateParts';

/** Fetches the words for the ear when the focus comes to the map, also for who saves data. */
export function useEar(map: HTMLElement | null): void {
  useEffect(() => {
    const fetchWords = () => void lateEar.fetch();
    map?.addEventListener('focusin', fetchWords, { once: true });
    return () => map?.removeEventListener('focusin', fetchWords);
  }, [map]);
}
