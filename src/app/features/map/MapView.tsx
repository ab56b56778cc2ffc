import { useCallback, useContext, useState } from 'react';
import { HydrationPhase } from '../../state/hydration';
import { FirstPicture } from './PrerenderedPicture';
import { MapCanvas } from './MapCanvas';
import type { MapViewProps } from './MapViewProps';
import './map.css';

/**
 * The map: a drawing engine beneath, labels above, its controls, and what the app lays over it.
 * Until it has drawn itself, the picture that came with the page stands in its place.
 */
export function MapView(props: MapViewProps) {
  const { size } = props;
  const asServed = useContext(HydrationPhase);
  const firstPicture = useContext(FirstPicture);
  const [drawn, setDrawn] = useState(false);
  const showDrawn = useCallback(() => setDrawn(true), []);
  // What came with the page is true of the view that it came for, and of no other.
  const [first] = useState(props.shows);
  const served = firstPicture !== null && !drawn && props.shows === first;
  // Where it opens hangs on its size and on the device: not before both are known.
  const hasRoom = size !== null && size.width > 0 && size.height > 0 && !asServed;
  return (
    <div className="map">
      {served && firstPicture(props)}
      {hasRoom && (
        <MapCanvas
          {...props}
          scene={props.sceneIn(props.palette, props.emphasis.chosen)}
          size={size}
          behind={served}
          onFirstPicture={showDrawn}
          onLeft={showDrawn}
        />
      )}
    </div>
  );
}
