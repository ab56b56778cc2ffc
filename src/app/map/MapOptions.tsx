import { ButtonFace } from './ButtonFace';
import { useText } from '../shared/TextContext';
import { useMenu } from '../shared/useMenu';
import { MoveButtons, type MoveActs } from './MoveButtons';
import { SimpleMapSwitch } from './SimpleMapSwitch';
import './mapOptions.css';

/** Two sliders. */
const SLIDERS =
  'M2 5h5M11 5h3M2 11h2M8 11h6M9 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4M6 9a2 2 0 1 0 0 4a2 2 0 1 0 0-4';

/**
 * Beside the zoom buttons, a way to move the map without dragging it, and how it is drawn. On a phone
 * the switch of that stands at the foot of the sheet, and the buttons that zoom stand in here.
 */
export function MapOptions(acts: MoveActs) {
  const text = useText().drawing;
  const { menu, onToggle } = useMenu();
  return (
    <details
      className="map-options"
      ref={menu}
      onToggle={onToggle}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Where a press gives no focus, nothing is said of where it went.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
          currentTarget.open = false;
        }
      }}
    >
      <summary className="map-button" aria-label={text.options}>
        <ButtonFace title={text.options} path={SLIDERS} />
      </summary>
      {/* A press on its words must not give the focus away: that would close it. */}
      <div className="map-options-list" tabIndex={-1}>
        <MoveButtons {...acts} />
        <SimpleMapSwitch />
      </div>
    </details>
  );
}
