import type { ReactNode } from 'react';
import type { PlaceId } from '../../ledger/types';
import { PopupFrame } from '../features/popup/PopupFrame';
import { Popup } from '../features/popup/lazyPopup';
import { Part } from '../loading/Part';
import { useAtlas } from '../state/atlas';
import { useView } from '../state/useView';
import { BottomSheet } from '../ui/BottomSheet';
import type { Sheet } from './useSheetStops';

interface Props {
  readonly place: PlaceId;
  /** Side of the map that it stands at. */
  readonly side: 'left' | 'right';
  readonly onCopy: () => void;
  /** Called with the box that the popup covers on the map. */
  readonly boxRef: (element: Element | null) => void;
  /** That holds it on a phone. */
  readonly sheet: Sheet;
}

/** In place of its content until that is there. */
const whileWaiting = (words: ReactNode) => <div className="popup-waiting">{words}</div>;

/** The popup of the chosen district; on a phone the sheet's content. */
export function DistrictPopup({ place, side, onCopy, boxRef, sheet }: Props) {
  const { figures, words } = useAtlas();
  const close = useView((state) => state.closeDistrict);
  const figure = figures.byPlace.get(place);
  if (figure === undefined) return null;
  return (
    <BottomSheet className={`page-popup page-popup-${side}`} {...sheet}>
      <div className="page-popup-box" ref={boxRef}>
        {/* It can be closed before its content is there, and keeps the focus when that comes. */}
        <PopupFrame about={place} title={words.name(place)} onClose={close}>
          <Part frame={whileWaiting}>
            <Popup figure={figure} onCopy={onCopy} frame={whileWaiting} />
          </Part>
        </PopupFrame>
      </div>
    </BottomSheet>
  );
}
