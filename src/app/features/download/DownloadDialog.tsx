import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useOpenLayer } from '../../ui/useOpenLayer';
import { useText } from '../../state/useText';
import './download.css';

interface Props {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. The browser keeps the focus in it, and gives it back at the end. */
export function DownloadDialog({ onClose, children }: Props) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useOpenLayer(true, () => dialog.current?.close());
  return (
    <dialog ref={dialog} className="take" aria-labelledby={titleId} onClose={onClose}>
      <div className="take-head">
        <h2 id={titleId}>{text.taking.title}</h2>
        <button
          type="button"
          className="square-button take-close"
          aria-label={text.shared.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="take-body">{children}</div>
    </dialog>
  );
}
