import type { FillSpec } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import type { Words } from '../../text/Words';
import { Icon } from '../shared/Icon';
import { Swatch } from '../shared/Swatch';

interface Props {
  readonly place: PlaceId;
  readonly fill: FillSpec | undefined;
  /** S10: drawn as a square on the map, and here. */
  readonly square: boolean;
  /** S2: inside the outline of a joint figure. */
  readonly outlined: boolean;
  readonly words: Words;
  readonly chosen: boolean;
  readonly onOpen: (place: PlaceId) => void;
}

/** A district with the look it has on the map; its name opens how the figure is known. */
export function PlaceCell({ place, fill, square, outlined, words, chosen, onOpen }: Props) {
  return (
    <th scope="row" className="table-place">
      <button
        type="button"
        className="table-open"
        aria-expanded={chosen}
        onClick={() => onOpen(place)}
      >
        <span className="table-swatch">
          {fill !== undefined && (
            <Swatch look={{ ...fill, outlined: outlined || square }} square={square} />
          )}
        </span>
        <span translate="no" className="table-name">
          {words.name(place)}
        </span>
        <Icon name="chevron-right" size={14} />
      </button>
    </th>
  );
}
