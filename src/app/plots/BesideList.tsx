import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Beside } from '../../series/besideOf';
import type { FullWords } from '../../text/Words';
import { ClaimItem } from '../shared/ClaimItem';
import { BesideNote } from './BesideNote';

interface Props {
  readonly besides: readonly Beside[];
  readonly index: LedgerIndex;
  readonly words: FullWords;
}

/** Statements of this measure and, beside them, those that a link sets against them. */
export function BesideList({ besides, index, words }: Props) {
  const { plots } = words.text;
  if (besides.length === 0) return null;
  return (
    <section className="beside-list" aria-label={plots.beside}>
      <h3 className="plot-section-title">{plots.beside}</h3>
      <p className="plots-note">{plots.besideNote}</p>
      {besides.map((beside) => (
        <div key={beside.claim.id} className="beside-pair">
          <BesideNote beside={beside} index={index} words={words} />
          <div>
            <h4 className="beside-note-speaker">{plots.against}</h4>
            <ul>
              {beside.against.map((claim) => (
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
          </div>
        </div>
      ))}
    </section>
  );
}
