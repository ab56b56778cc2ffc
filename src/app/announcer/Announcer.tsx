import { useEffect, useState } from 'react';
import { announceReducer, initialAnnouncerState, type PageSummary } from './announcement';

interface Props {
  readonly now: PageSummary;
}

/** Debounce of an announcement, ms: keys and pointers pass through several views. */
const REST = 400;
/** What arrives sooner than this is told by what it brings. */
const PATIENCE = 1200;
/** Then the words are gone, so that nobody finds them a second time at the end of the page. */
const STANDS = 10_000;

/** The one place of the page that tells of changes of the view; empty, and there from the start. */
export function Announcer({ now }: Props) {
  const [state, setState] = useState(() => initialAnnouncerState(now));
  const [over, setOver] = useState(0);
  const { view, filter, playing, waiting } = now;
  const { announced } = state;
  const isTold =
    view === announced.view && filter === announced.filter && waiting === announced.waiting;
  useEffect(() => {
    if (isTold) return;
    const timer = setTimeout(
      () => setState((before) => announceReducer(before, now)),
      waiting === null ? REST : PATIENCE,
    );
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- the words follow from these
  }, [isTold, view, filter, playing, waiting]);
  const { message } = state;
  const turn = message?.turn ?? 0;
  useEffect(() => {
    if (turn === 0) return;
    const timer = setTimeout(() => setOver(turn), STANDS);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <div className="unseen" role="status" data-announcer>
      {message !== null && message.turn > over && (
        <p key={message.turn} lang={message.lang}>
          {message.text}
        </p>
      )}
    </div>
  );
}
