import { useId, useState, type ReactNode } from 'react';
import { chained, ended } from '../../../text/phrases';
import { choiceText, claimPeriodText } from '../../../text/periodText';
import { quantityWithUnit } from '../../../text/numberText';
import { publishedText } from '../../../text/sourceText';
import { ClaimItem } from '../../claims/ClaimItem';
import { ExternalLink } from '../../ui/ExternalLink';
import { Icon } from '../../ui/Icon';
import { LedgerWords } from '../../claims/LedgerWords';
import { useAtlas } from '../../state/atlas';
import { useView } from '../../state/useView';
import { LEADS } from '../../ui/landmarks';
import { useOpenLayer } from '../../ui/useOpenLayer';
import './wholeAreaBar.css';

interface Props {
  /** The plot of the measure, above the list. */
  readonly plot: ReactNode;
}

/** What was stated for the area as a whole: the first figure in one line, the rest one press away. */
export function WholeAreaBar({ plot }: Props) {
  const { index, words, figures } = useAtlas();
  const claims = figures.wholeArea;
  const period = useView((state) => state.view.period);
  const { text } = words;
  const { semicolon, stop } = text.marks;
  const [open, setOpen] = useState(false);
  const listId = useId();
  useOpenLayer(open, () => setOpen(false));
  const [first] = claims;
  const source = first === undefined ? undefined : index.sourceById.get(first.source);
  const facts =
    first === undefined
      ? []
      : [
          claimPeriodText(first, text),
          first.scope && text.claimWords.scopes[first.scope],
        ].filter((fact) => fact !== null);
  return (
    <section className="strip" aria-label={text.strip.title}>
      {open && (
        <div className="strip-list" id={listId}>
          {plot}
          {claims.length > 0 && (
            <>
              <h2 className="strip-title">{text.strip.title}</h2>
              <p className="strip-note">{text.strip.note}</p>
            </>
          )}
          <ul>
            {claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} about={null} withUnit />
            ))}
          </ul>
        </div>
      )}
      <p className="strip-line">
        <strong>{`${text.strip.lead(choiceText(period, text))} `}</strong>
        {first === undefined ? (
          <span>{text.strip.none}</span>
        ) : (
          <>
            <LedgerWords
              within={text.strip.by(quantityWithUnit(first.quantity, text), first.speaker)}
            >
              {first.speaker}
            </LedgerWords>
            <span>{`${semicolon} ${ended(chained(facts, semicolon), stop)} `}</span>
            {source !== undefined && (
              <span className="strip-source">
                <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
                <span>{`, ${publishedText(source, text, 'short')}`}</span>
              </span>
            )}
          </>
        )}
      </p>
      <button
        type="button"
        className="strip-open"
        {...LEADS}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <span>{claims.length > 0 ? text.strip.open(claims.length) : text.strip.openPlot}</span>
        <Icon name={open ? 'chevron-down' : 'chevron-up'} />
      </button>
    </section>
  );
}
