import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './Icon';
import { useText } from '../state/useText';
import { OPENED } from './landmarks';
import { useOpenLayer } from './useOpenLayer';
import { useView } from '../state/useView';
import './cardFrame.css';

interface Props {
  /** What the card is about; another one scrolls it to its top and moves the focus. */
  readonly about: string;
  readonly title: ReactNode;
  /** Said of the card as a whole. */
  readonly label: string;
  /** A way back, above the title. */
  readonly back?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A card beside the map: its title, a way to close it, and its content. Esc closes it. */
export function CardFrame({ about, title, label, back, onClose, children }: Props) {
  const text = useText();
  const card = useRef<HTMLElement>(null);
  const cause = useView((state) => state.cause);
  useEffect(() => {
    card.current?.scrollTo(0, 0);
    // A card that an address opens leaves the focus where a page begins.
    if (cause !== 'address') card.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- for another card, not another cause
  }, [about]);
  useOpenLayer(true, onClose, about);
  return (
    <section className="card" {...OPENED} aria-label={label} tabIndex={-1} ref={card}>
      {back}
      <div className="card-head">
        <h2 className="card-title">{title}</h2>
        <button
          type="button"
          className="card-close"
          aria-label={text.shared.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </section>
  );
}
