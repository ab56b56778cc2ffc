import { useCallback, useMemo, useState } from 'react';
import type { PlaceId } from '../../../ledger/types';
import { useText } from '../../state/useText';
import type { MapViewProps } from './MapViewProps';
import type { MapKeys } from './useMapKeys';

interface Props {
  readonly keys: MapKeys;
  /** Id of the text that describes the map. */
  readonly helpId: string;
  readonly tooltip: MapViewProps['tooltip'];
  readonly neighbours: MapViewProps['neighbours'];
  /** Gives the focus back to the map. */
  readonly onReturn: () => void;
}

/** What the walk says: the keys, the place it has come to, the districts beside it. */
export function MapDescription({ keys, helpId, tooltip, neighbours, onReturn }: Props) {
  const text = useText().map;
  const { focused, listed, helping } = keys;
  const [list, setList] = useState('');
  const onSay = useCallback((spoken: string) => setList(spoken), []);
  const spokenNow = focused === null ? null : (tooltip(focused)?.spoken ?? null);
  const isAwaited = spokenNow === null;
  // A place speaks when it is come to, or its words have come, and not again when its figure changes:
  // periods may be playing.
  const placeSaid = useMemo(
    () => spokenNow,
    // oxlint-disable-next-line react/exhaustive-deps -- once for each place
    [focused, isAwaited],
  );
  const description = listed === null ? placeSaid : list;
  const acts = {
    onSay,
    onGo(place: PlaceId) {
      onReturn();
      keys.go(place);
    },
    onClose() {
      onReturn();
      keys.closeList();
    },
    onLeave: keys.closeList,
  };
  return (
    <>
      {/* aria-hidden: it describes the map already, and is announced on request. */}
      <p className={helping ? 'map-note' : 'unseen'} id={helpId} aria-hidden="true">
        {text.help}
      </p>
      <p className="unseen" role="status">
        {helping && focused !== null ? text.help : description}
      </p>
      {listed !== null && neighbours(listed, acts)}
    </>
  );
}
