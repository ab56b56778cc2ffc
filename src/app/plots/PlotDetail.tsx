import { useLedgerLang } from '../shared/useLedgerLang';
import type { PlotMark } from '../../cartography/plots/PlotScene';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import type { FullWords } from '../../text/Words';
import { ClaimItem } from '../shared/ClaimItem';
import { Icon } from '../shared/Icon';
import { LedgerWords } from '../shared/LedgerWords';

interface Props {
  readonly mark: PlotMark;
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly onClose: () => void;
}

/** The claim of a mark with all that stands to it: who denies it, who repeats it, what it repeats. */
export function PlotDetail({ mark, index, words, onClose }: Props) {
  const ledgerLang = useLedgerLang();
  const { claim, point, again } = mark;
  const { text } = words;
  const witnesses = point.witnesses.filter((witness) => witness !== claim);
  return (
    <div className="plot-detail">
      <ClaimList claims={[claim]} index={index} words={words} />
      {claim.note !== null && (
        <p className="plot-detail-note" lang={ledgerLang}>
          {claim.note}
        </p>
      )}
      {again && (
        <ClaimList
          title={text.plots.repeats}
          claims={[point.claim]}
          index={index}
          words={words}
        />
      )}
      <ClaimList
        title={text.plots.disagreesWith}
        claims={point.rivals}
        index={index}
        words={words}
      />
      <ClaimList
        title={text.plots.alsoIn}
        claims={witnesses}
        index={index}
        words={words}
        withNotes
      />
      <button
        type="button"
        className="plot-detail-close"
        aria-label={text.shared.close}
        onClick={onClose}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}

interface ListProps {
  readonly title?: string;
  readonly claims: readonly Claim[];
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly withNotes?: boolean;
}

function ClaimList({ title, claims, index, words, withNotes = false }: ListProps) {
  if (claims.length === 0) return null;
  const noted = withNotes ? claims.filter((claim) => claim.note !== null) : [];
  return (
    <>
      {title !== undefined && <h4 className="plot-detail-title">{title}</h4>}
      <ul className="plot-claims">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            index={index}
            words={words}
            about={null}
            withUnit
          />
        ))}
      </ul>
      {noted.map(({ id, note }) => (
        <p key={id} className="plot-detail-note">
          <LedgerWords>{note ?? ''}</LedgerWords>
        </p>
      ))}
    </>
  );
}
