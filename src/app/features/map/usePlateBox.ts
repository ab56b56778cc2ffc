import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../../camera/shapes';
import { sameBox, useBox, type Box } from '../../state/device';

/**
 * Where the title of the map stands; null before it is measured. A title that has been shown before has its
 * box at once: labels make way for it in the same frame, and are not laid out for the box of another title first,
 * nor is anything rendered once more when it is measured.
 * @param shows a text for what the title says: another for another title
 */
export function usePlateBox(
  element: Element | null,
  shows: string,
  size: Size | null,
): readonly [Box | null, (element: Element | null) => void] {
  const [known] = useState(() => new Map<string, Box>());
  const key = `${shows} ${size?.width} ${size?.height}`;
  const showing = useRef(key);
  useLayoutEffect(() => {
    showing.current = key;
  });
  const isShown = useCallback(
    (last: Box | null, read: Box | null) => {
      const before = known.get(showing.current);
      if (read !== null) {
        // The same title has another size: so has every other, as with larger letters.
        if (before !== undefined && !sameBox(before, read)) known.clear();
        known.set(showing.current, read);
      }
      return sameBox(before ?? last, read);
    },
    [known],
  );
  const [box, ref] = useBox(element, isShown);
  return [known.get(key) ?? box, ref];
}
