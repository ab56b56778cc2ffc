import { startTransition, useCallback, useMemo, useState } from 'react';
import type { CameraLimits } from '../../../camera/Camera';
import type { Bounds, Size } from '../../../camera/shapes';
import { useBox, useElementSize, type Box } from '../../state/device';
import { useView } from '../../state/useView';
import type { Stop } from '../../ui/BottomSheet';
import { useMapFrame, type MapFrame } from './framing';
import { useFocus } from './useFocus';

/** Where the map stands, how large it is and what it opens at. */
export interface MapLayout {
  readonly limits: CameraLimits | null;
  /** Where the sheet over the map stands; null where there is none. */
  readonly sheet: Stop | null;
  /** The map area's own element, once it is there. */
  readonly element: HTMLDivElement | null;
  readonly onElement: (element: HTMLDivElement | null) => void;
  /** Where the popup stands on the map; null while there is none. */
  readonly popupBox: Box | null;
  /** Its size; null before it is measured. */
  readonly size: Size | null;
  readonly frame: MapFrame;
  /** What the map opens at; null without outlines. */
  readonly focus: Bounds | null;
}

/**
 * Measures the map area, and the popup over it by `popupRef`.
 * @param carded a card stands over the map at its right
 */
export function useMapLayout(
  sheet: Stop | null,
  carded: boolean,
): { readonly map: MapLayout; readonly popupRef: (element: Element | null) => void } {
  const limits = useView((state) => state.context.cameraLimits);
  const district = useView(({ view }) => (view.card ? null : view.district));
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const onElement = useCallback(
    (next: HTMLDivElement | null) => startTransition(() => setElement(next)),
    [],
  );
  const [popupBox, popupRef] = useBox(element);
  const size = useElementSize(useMemo(() => ({ current: element }), [element]));
  const focus = useFocus();
  const frame = useMapFrame(district, { carded, size, sheet, focus, limits });
  return {
    map: { limits, sheet, element, onElement, popupBox, size, frame, focus },
    popupRef,
  };
}
