import { useEffect, useMemo, useState, startTransition } from 'react';
import { inSlices } from '../shared/inSlices';
import type { LabelLayout, LaidOut, LayoutView } from './LabelLayout';

/**
 * Where the labels of the map stand; null while that is not known. The first time the page is being
 * made and has much to do, so they are laid out in slices; after that at once, in the frame in which
 * the map changes.
 * @param layout null while its program is not here
 * @param measured whether all that they keep clear of is known
 */
export function useLabels(
  layout: LabelLayout | null,
  now: LayoutView,
  measured: boolean,
): LaidOut | null {
  const { scene, ground, camera, size, obstacles, compact } = now;
  const view = useMemo(
    () => ({ scene, ground, camera, size, obstacles, compact }),
    [scene, ground, camera, size, obstacles, compact],
  );
  const [first, setFirst] = useState<{ view: LayoutView; laid: LaidOut } | null>(null);
  useEffect(() => {
    if (layout === null || first !== null || !measured) return undefined;
    return inSlices(layout.stepsAt(view), (laid) =>
      startTransition(() => setFirst({ view, laid })),
    );
  }, [layout, view, first, measured]);
  return useMemo(() => {
    if (layout === null || first === null) return null;
    return first.view === view ? first.laid : layout.at(view);
  }, [layout, first, view]);
}
