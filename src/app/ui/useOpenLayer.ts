import { useEffectEvent, useLayoutEffect } from 'react';
import { openLayer } from './openLayers';

/**
 * While `open`, Escape closes this, once nothing that was opened later is there.
 * @param what it shows: showing something else brings it to the top
 */
export function useOpenLayer(open: boolean, close: () => void, what = ''): void {
  const onEscape = useEffectEvent(close);
  // oxlint-disable-next-line react/exhaustive-deps -- for something else it is opened anew
  useLayoutEffect(() => (open ? openLayer(() => onEscape()) : undefined), [open, what]);
}
