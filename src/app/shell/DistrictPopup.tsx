import type { ReactNode } from 'react';
import type { SiteTexts } from '../../ledger/site';
import type { PlaceId } from '../../ledger/types';
import { PopupFrame } from '../features/popup/PopupFrame';
import { Popup } from '../features/popup/lazyPopup';
import { Part } from '../loading/Part';
import type { World } from '../state/World';
import type { Atlas } from '../state/useAtlas';
import { useView } from '../state/useView';
import { BottomSheet, type Stop } from '../ui/BottomSheet';

interface Props {
  readonly place: PlaceId;
  readonly world: World;
  readonly atlas: Atlas;
  readonly texts: SiteTexts;
  /** Side of the map that it stands at. */
  readonly side: 'left' | 'right';
  readonly onCopy: () => void;
  /** Called with the box that the popup covers on the map. */
  readonly boxRef: (element: Element | null) => void;
  /** The sheet that holds it on a phone. */
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
}

/** In place of its content until that is there. */
const whileWaiting = (words: ReactNode) => <div className="popup-waiting">{words}</div>;

/** The popup of the chosen district; on a phone the sheet's content. */
export function DistrictPopup({
  place,
  world,
  atlas,
  texts,
  side,
  onCopy,
  boxRef,
  stop,
  onStop,
}: Props) {
  const period = useView((state) => state.view.period);
  const close = useView((state) => state.closeDistrict);
  const figure = atlas.figures.byPlace.get(place);
  if (figure === undefined) return null;
  return (
    <BottomSheet className={`page-popup page-popup-${side}`} stop={stop} onStop={onStop}>
      <div className="page-popup-box" ref={boxRef}>
        {/* It can be closed before its content is there, and keeps the focus when that comes. */}
        <PopupFrame about={place} title={atlas.words.name(place)} site={texts} onClose={close}>
          <Part frame={whileWaiting}>
            <Popup
              figure={figure}
              metric={atlas.metric}
              period={period}
              index={world.index}
              words={atlas.words}
              onCopy={onCopy}
              frame={whileWaiting}
            />
          </Part>
        </PopupFrame>
      </div>
    </BottomSheet>
  );
}
