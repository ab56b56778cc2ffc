import { useState } from 'react';
import type { View } from '../view/View';
import type { Stop } from './sheet/Stop';

type SheetId = 'controls' | 'screen' | 'popup';

const opening: Readonly<Record<SheetId, Stop>> = {
  controls: 'middle',
  screen: 'full',
  popup: 'middle',
};

/**
 * Where the sheets of the phone stand. Each opens at its own stop, anew for another district or
 * view; the controls stay where they were left.
 */
export function useStops(view: Pick<View, 'screen' | 'district'>): {
  readonly controls: Stop;
  readonly screen: Stop;
  readonly popup: Stop;
  /** The stop of the sheet in front. */
  readonly front: Stop;
  readonly set: (sheet: SheetId, stop: Stop) => void;
} {
  const [stops, setStops] = useState(opening);
  const [shown, setShown] = useState(view);
  if (shown.screen !== view.screen || shown.district !== view.district) {
    setShown({ screen: view.screen, district: view.district });
    setStops({
      controls: stops.controls,
      screen: shown.screen === view.screen ? stops.screen : opening.screen,
      popup: shown.district === view.district ? stops.popup : opening.popup,
    });
  }
  const front =
    view.district !== null
      ? stops.popup
      : view.screen === 'map'
        ? stops.controls
        : stops.screen;
  return {
    ...stops,
    front,
    set: (sheet, stop) => setStops((before) => ({ ...before, [sheet]: stop })),
  };
}
