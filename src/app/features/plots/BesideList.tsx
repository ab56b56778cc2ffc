import type { Beside } from '../../../series/besideOf';
import { publishedText } from '../../../text/sourceText';
import { ClaimItem } from '../../claims/ClaimItem';
import { LedgerWords } from '../../claims/LedgerWords';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { ExternalLink } from '../../ui/ExternalLink';
import { ViewLink } from '../../ui/ViewLink';

/** Statements of this measure and, beside them, those that a link sets against them. */
export function BesideList({ besides }: { readonly besides: readonly Beside[] }) {
  const { plots } = useFullWords().text;
  if (besides.length === 0) return null;
  return (
    <section className="beside-list" aria-label={plots.beside}>
      <h3 className="plot-section-title">{plots.beside}</h3>
      <p className="plots-note">{plots.besideNote}</p>
      {besides.map((beside) => (
        <div key={beside.claim.id} className="beside-pair">
          <BesideNote beside={beside} />
          <div>
            <h4 className="beside-note-speaker">{plots.against}</h4>
            <ul>
              {beside.against.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} about={null} withUnit />
              ))}
            </ul>
          </div>
        </div>
      ))}
    </section>
  );
}

/** A statement that shares no axis with the plot and is read beside it, in the ledger's words. */
export function BesideNote({ beside }: { readonly beside: Beside }) {
  const { index } = useWorld();
  const { text } = useFullWords();
  const { claim, witnesses, notes } = beside;
  const lines = [
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
      {lines.map(({ id, note }) => (
        <p key={id} className="beside-note-note">
          <LedgerWords>{note}</LedgerWords>
        </p>
      ))}
    </aside>
  );
}
