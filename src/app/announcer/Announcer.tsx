import { useEffect, useState } from 'react';
import { announceReducer, silent, type PageSummary } from './announcement';

interface Props {
  readonly now: PageSummary;
}

/** A change is told when it has come to rest: keys and pointers pass through several. Milliseconds. */
const REST = 400;
/** What arrives sooner than this is told by what it brings. */
const PATIENCE = 1200;
/** Then the words are gone, so that nobody finds them a second time at the end of the page. */
const STANDS = 10_000;

/** The one place of the page that tells of changes of the view; empty, and there from the start. */
export function Announcer({ now }: Props) {
  const [hearing, setHearing] = useState(() => silent(now));
  const [over, setOver] = useState(0);
  const { view, filter, playing, waiting } = now;
  useEffect(() => {
    const timer = setTimeout(
      () => setHearing((before) => announceReducer(before, now)),
      waiting === null ? REST : PATIENCE,
    );
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- the words follow from these
  }, [view, filter, playing, waiting]);
  const { say } = hearing;
  const turn = say?.turn ?? 0;
  useEffect(() => {
    if (turn === 0) return;
    const timer = setTimeout(() => setOver(turn), STANDS);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <div className="unseen" role="status" data-announcer>
      {say !== null && say.turn > over && (
        <p key={say.turn} lang={say.lang}>
          {say.text}
        </p>
      )}
    </div>
  );
}
