import { useId } from 'react';
import { useText } from '../shared/TextContext';
import { useDrawing } from '../shared/useDrawing';
import './mapOptions.css';

/** Whether the map is drawn without the map engine, with the reason to want that; works at once. */
export function SimpleMapSwitch() {
  const text = useText().drawing;
  const { simple, prefer } = useDrawing();
  const why = useId();
  return (
    <div className="map-simple">
      <label>
        <input
          type="checkbox"
          aria-describedby={why}
          checked={simple}
          onChange={({ currentTarget }) => prefer(currentTarget.checked ? 'svg' : 'engine')}
        />
        <span>{text.simpleMap}</span>
      </label>
      <p id={why}>{text.why}</p>
    </div>
  );
}
