import { useId, useRef, type ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { SafetyLine } from '../../ui/SafetyLine';
import { useWorld } from '../../state/atlas';
import { useText } from '../../state/useText';
import { LEADS, OPENED } from '../../ui/landmarks';
import { useOpenLayer } from '../../ui/useOpenLayer';
import { useReturnedFocus } from '../../ui/focus';
import './popup.css';

interface Props {
  /** What the popup is about; another one moves the focus anew. */
  readonly about: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What every popup has: its title, a way to close it (Esc too), and the safety line. */
export function PopupFrame({ about, title, onClose, children }: Props) {
  const { site } = useWorld();
  const text = useText();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useReturnedFocus(box, about);

  useOpenLayer(true, onClose, about);

  return (
    <div
      className="popup"
      {...LEADS}
      {...OPENED}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={box}
    >
      <div className="popup-head">
        <h2 translate="no" className="popup-name" id={titleId}>
          {title}
        </h2>
        <button
          type="button"
          className="popup-close"
          aria-label={text.shared.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
      <div className="popup-safety">
        <SafetyLine site={site} />
      </div>
    </div>
  );
}
