import { useEffect } from 'react';
import { useWholeLedger } from '../loading/data/WholeLedger';
import { whenIdle } from '../loading/whenIdle';
import { isSavingData } from '../state/isSavingData';
import { LEADING } from '../ui/landmarks';
import { prefetchNext, prefetchParts, prefetchTable } from './lazyFeatures';

/** How long a busy page may put it off, milliseconds. */
const LATEST = 10_000;

/**
 * Fetches the whole ledger and the other screens at the first sign that they are wanted: a pointer,
 * finger or focus on what leads there, or an open popup. A visit to the map alone does not pay for them; with Save-Data they are fetched when they are needed.
 */
export function usePrefetch(popupOpen: boolean): void {
  const { request } = useWholeLedger();
  useEffect(() => {
    if (isSavingData()) return;
    const fetchAll = () => {
      request(null);
      prefetchParts();
    };
    if (popupOpen) {
      fetchAll();
      return;
    }
    const signs = new AbortController();
    const onSign = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(LEADING) === null) return;
      signs.abort();
      fetchAll();
    };
    for (const kind of ['pointerover', 'focusin']) {
      document.addEventListener(kind, onSign, { signal: signs.signal });
    }
    return () => signs.abort();
  }, [popupOpen, request]);

  useEffect(() => {
    // Nothing announces a click, or that a page will be printed.
    return whenIdle(isSavingData() ? prefetchTable : prefetchNext, LATEST);
  }, []);
}
