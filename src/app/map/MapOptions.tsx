import { useId } from 'react';
import { useText } from '../shared/TextContext';
import { useDrawing } from '../shared/useDrawing';
import './mapOptions.css';

/** Two sliders. */
const SLIDERS =
  'M2 5h5M11 5h3M2 11h2M8 11h6M9 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4M6 9a2 2 0 1 0 0 4a2 2 0 1 0 0-4';

/**
 * Beside the zoom buttons: whether the map is drawn without the map engine, with the reason to want
 * that. The switch takes effect at once.
 */
export function MapOptions() {
  const text = useText().drawing;
  const { kind, prefer } = useDrawing();
  const why = useId();
  return (
    <details
      className="map-options"
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Where a press gives no focus, nothing is said of where it went.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
          currentTarget.open = false;
        }
      }}
    >
      <summary className="map-button" aria-label={text.options} title={text.options}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={SLIDERS} />
        </svg>
      </summary>
      {/* A press on its words must not give the focus away: that would close it. */}
      <div className="map-options-list" tabIndex={-1}>
        <label className="map-simple">
          <input
            type="checkbox"
            aria-describedby={why}
            checked={kind === 'svg'}
            onChange={({ currentTarget }) => prefer(currentTarget.checked ? 'svg' : 'engine')}
          />
          {text.simpleMap}
        </label>
        <p id={why}>{text.why}</p>
      </div>
    </details>
  );
}
