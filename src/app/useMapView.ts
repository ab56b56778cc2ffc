import { useEffect, useState } from 'react';
import type { MapView } from './map/MapView';

type Loaded = { readonly component: typeof MapView } | 'failed' | null;

/**
 * The map, fetched when it is first wanted: the panel and the figures do not wait for the engine.
 * Null while it is on its way.
 */
export function useMapView(wanted: boolean): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./map/MapView').then(
      (module) => {
        if (current) setLoaded({ component: module.MapView });
      },
      () => {
        if (current) setLoaded('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded;
}
