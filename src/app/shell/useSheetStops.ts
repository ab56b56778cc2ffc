import { useState } from 'react';
import type { View } from '../../view/View';
import type { Stop } from '../ui/BottomSheet';

type SheetId = 'controls' | 'screen' | 'popup' | 'card';

const opening: Readonly<Record<SheetId, Stop>> = {
  controls: 'middle',
  screen: 'full',
  popup: 'middle',
  card: 'full',
};

/** Where a sheet stands, and what moves it. */
export interface Sheet {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
}

/** What the sheets hold. */
type Shown = Pick<View, 'screen' | 'district' | 'card' | 'claim'>;

/**
 * Where the sheets of the phone stand. Each opens at its own stop, anew for another district or
 * view; the controls stay where they were left.
 */
export function useSheetStops(view: Shown): {
  readonly controls: Sheet;
  readonly screen: Sheet;
  readonly popup: Sheet;
  readonly card: Sheet;
  /** The stop of the sheet in front. */
  readonly front: Stop;
} {
  const [stops, setStops] = useState(opening);
  const [shown, setShown] = useState(view);
  const same = (...parts: readonly (keyof Shown)[]) =>
    parts.every((part) => shown[part] === view[part]);
  if (!same('screen', 'district', 'card', 'claim')) {
    const { screen, district, card, claim } = view;
    setShown({ screen, district, card, claim });
    setStops({
      controls: stops.controls,
      screen: same('screen') ? stops.screen : opening.screen,
      popup: same('district') ? stops.popup : opening.popup,
      card: same('district', 'card', 'claim') ? stops.card : opening.card,
    });
  }
  const sheet = (id: SheetId): Sheet => ({
    stop: stops[id],
    onStop: (stop) => setStops((before) => ({ ...before, [id]: stop })),
  });
  return {
    controls: sheet('controls'),
    screen: sheet('screen'),
    popup: sheet('popup'),
    card: sheet('card'),
    front: stops[frontSheet(view)],
  };
}

function frontSheet({ screen, district, card, claim }: Shown): SheetId {
  if (card || claim !== null) return 'card';
  if (screen !== 'map') return 'screen';
  return district === null ? 'controls' : 'popup';
}
