import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Beside } from '../../series/besideOf';
import { publishedText } from '../../text/sourceText';
import type { FullWords } from '../../text/Words';
import { ExternalLink } from '../shared/ExternalLink';
import { LedgerWords } from '../shared/LedgerWords';
import { ViewLink } from '../shared/ViewLink';

interface Props {
  readonly beside: Beside;
  readonly index: LedgerIndex;
  readonly words: FullWords;
}

/** A statement that shares no axis with the plot and is read beside it, in the ledger's words. */
export function BesideNote({ beside, index, words: { text } }: Props) {
  const { claim, witnesses, notes } = beside;
  const said = [
    ...notes.map((note, i) => ({ id: `${i}`, note })),
    ...witnesses.flatMap(({ id, note }) => (note === null ? [] : [{ id, note }])),
  ];
  const source = index.sourceById.get(claim.source);
  return (
    <aside className="beside-note" aria-label={text.plots.besideOf(claim.speaker)}>
      <h4 className="beside-note-speaker">
        <LedgerWords>{claim.speaker}</LedgerWords>
      </h4>
      <p>
        <ViewLink to={{ claim: claim.id }}>
          <LedgerWords>{claim.says}</LedgerWords>
        </ViewLink>
      </p>
      {source !== undefined && (
        <p className="beside-note-note">
          <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
          <span>{`, ${publishedText(source, text, 'short')}`}</span>
        </p>
      )}
      {said.map(({ id, note }) => (
        <p key={id} className="beside-note-note">
          <LedgerWords>{note}</LedgerWords>
        </p>
      ))}
    </aside>
  );
}
