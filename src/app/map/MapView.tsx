import { useRef } from 'react';
import { useElementSize } from '../shared/useElementSize';
import { MapStage } from './MapStage';
import type { MapViewProps } from './MapViewProps';
import './map.css';

/** The map: a drawing engine beneath, labels above, its controls, and what the app lays over it. */
export function MapView(props: MapViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host);
  const hasRoom = size !== null && size.width > 0 && size.height > 0;
  return (
    <div className="map" ref={host}>
      {hasRoom && <MapStage {...props} size={size} />}
    </div>
  );
}
