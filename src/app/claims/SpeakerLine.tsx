import { useAtlas } from '../state/atlas';
import { LedgerWords } from './LedgerWords';

interface Props {
  /** A sentence of the page that may name the speaker of a drawn figure. */
  readonly line: string;
}

/** A line about all figures of a view, with the language of the speaker whom it names. */
export function SpeakerLine({ line }: Props) {
  const { figures } = useAtlas().figures;
  const speakers = figures.flatMap(({ claim }) => (claim === null ? [] : [claim.speaker]));
  const named = speakers.find((speaker) => line.includes(speaker));
  return named === undefined ? (
    <span>{line}</span>
  ) : (
    <LedgerWords within={line}>{named}</LedgerWords>
  );
}
