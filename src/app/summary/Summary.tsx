import { LANDMARK } from '../shared/landmarks';
import type { ReactNode } from 'react';
import './summary.css';

interface Props {
  readonly lead: string;
  readonly rest: string;
  /** Who said the figures; null where there are none. */
  readonly saidBy: ReactNode;
}

/**
 * One computed sentence for the whole view; when it changes the announcer says it. On a phone, where the map has
 * no title plate, who said the figures stands below it.
 */
export function Summary({ lead, rest, saidBy }: Props) {
  return (
    <>
      <p className="summary" id={LANDMARK.sentence} tabIndex={-1}>
        <strong>{lead}</strong>
        <span>{` ${rest}`}</span>
      </p>
      {saidBy !== null && <p className="summary-source">{saidBy}</p>}
    </>
  );
}
