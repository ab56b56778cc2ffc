import { useCallback, useContext, useRef, useState } from 'react';
import { useElementSize } from '../shared/useElementSize';
import { FirstPicture } from './FirstPicture';
import { MapStage } from './MapStage';
import type { MapViewProps } from './MapViewProps';
import './map.css';

/**
 * The map: a drawing engine beneath, labels above, its controls, and what the app lays over it.
 * Until it has drawn itself, the picture that came with the page stands in its place.
 */
export function MapView(props: MapViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host);
  const firstPicture = useContext(FirstPicture);
  const [drawn, setDrawn] = useState(false);
  const showDrawn = useCallback(() => setDrawn(true), []);
  const hasRoom = size !== null && size.width > 0 && size.height > 0;
  return (
    <div className="map" ref={host}>
      {firstPicture !== null && !drawn && firstPicture(props)}
      {hasRoom && (
        <MapStage
          {...props}
          scene={props.sceneIn(props.palette)}
          size={size}
          onFirstPicture={showDrawn}
        />
      )}
    </div>
  );
}
