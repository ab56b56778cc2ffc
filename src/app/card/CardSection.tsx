import { useState } from 'react';
import type { CardSection as Section, CardTime } from '../../cards/district/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { isLive } from '../../periods/candidates';
import type { ClaimId, PlaceId } from '../../ledger/types';
import { quantityText, quantityWithUnit } from '../../text/quantityText';
import type { FullText } from '../../text/Text';
import type { FullWords } from '../../text/Words';
import { ClaimItem } from '../shared/ClaimItem';
import { ClaimTies } from '../shared/ClaimTies';

interface Props {
  readonly section: Section;
  readonly place: PlaceId;
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly drawn: ClaimId | null;
}

/** Claims that stand open before the reader asks for more, and how many figures that link names. */
const FIRST = 3;
const NAMED = 6;

/** Claims of one time and one way to speak of the district; long lists are folded. */
export function CardSection({ section, place, index, words, drawn }: Props) {
  const { text } = words;
  const [open, setOpen] = useState(false);
  const { claims, mode } = section;
  const folded = mode === 'listed' || mode === 'part';
  const shown = claims.filter(
    ({ claim }, i) => open || claim.id === drawn || (!folded && i < FIRST),
  );
  const hidden = claims.filter((each) => !shown.includes(each));
  const units = new Set(claims.map(({ claim }) => claim.quantity.unit));
  const written = units.size > 1 ? quantityWithUnit : quantityText;
  const values = hidden.map(({ claim }) => {
    const figure = written(claim.quantity, text);
    return isLive(claim) ? figure : `${figure} ${text.claimWords.statuses[claim.status]}`;
  });
  return (
    <div className="card-list">
      <h4 className="card-list-head">
        <span>{headOf(section, words.name(place), text)}</span>
        <span>{text.card.figures(claims.length)}</span>
      </h4>
      <ul>
        {shown.map(({ claim, ties }) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            index={index}
            words={words}
            about={place}
            withUnit={units.size > 1}
            drawn={claim.id === drawn}
          >
            <ClaimTies ties={ties} index={index} words={words} />
          </ClaimItem>
        ))}
      </ul>
      {(hidden.length > 0 || open) && (
        <button
          type="button"
          className="text-button card-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? folded
              ? text.card.hideList
              : text.card.fewer
            : folded
              ? text.card.showList(hidden.length)
              : text.card.moreWith(
                  hidden.length,
                  values.slice(0, NAMED).join(', ') + (values.length > NAMED ? ' …' : ''),
                )}
        </button>
      )}
    </div>
  );
}

function headOf({ time, mode }: Section, district: string, text: FullText): string {
  const { heads } = text.card;
  if (mode === 'listed' || mode === 'part' || time === null) {
    return mode === 'part' ? heads.part : heads.listed;
  }
  return mode === 'single'
    ? heads.single(timeText(time, text), district)
    : heads.joint(timeText(time, text));
}

function timeText(time: CardTime, text: FullText): string {
  return time.kind === 'year'
    ? text.card.heads.year(String(time.year))
    : text.card.heads[time.kind];
}
