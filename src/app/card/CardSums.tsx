import type { CardSum } from '../../cards/district/types';
import { quantityWithUnit } from '../../text/quantityText';
import type { FullWords } from '../../text/Words';
import { LedgerWords } from '../shared/LedgerWords';

interface Props {
  readonly sums: readonly CardSum[];
  readonly words: FullWords;
}

/** P3: sums over parts of a year, marked as computed here, with what they leave out. */
export function CardSums({ sums, words: { text } }: Props) {
  const say = text.card;
  if (sums.length === 0) return null;
  return (
    <div className="card-list">
      <h4 className="card-list-head">{say.sums}</h4>
      <ul>
        {sums.map(({ year, sum, covered, of, unit }) => {
          const [first] = sum.from;
          return (
            <li key={`${year} ${first?.id}`} className="card-sum">
              <strong>{say.sum(String(year), quantityWithUnit(sum.quantity, text))}</strong>
              <span>{`${text.marks.stop} `}</span>
              <LedgerWords within={say.sumFrom(sum.from.length, first?.speaker ?? '')}>
                {first?.speaker ?? ''}
              </LedgerWords>
              <span>{` ${unit === 'month' ? say.months(covered, of) : say.days(covered, of)}`}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
