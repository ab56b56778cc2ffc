import { memo } from 'react';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { chained } from '../../text/chained';
import { claimPeriodText } from '../../text/periodText';
import { publishedText } from '../../text/sourceText';
import type { FullWords } from '../../text/Words';
import { capitalised } from '../shared/capitalised';
import { LedgerWords } from '../shared/LedgerWords';
import { Stated } from '../shared/Stated';
import { ViewLink } from '../shared/ViewLink';

interface Props {
  /** From 0, in the order of the list. */
  readonly row: number;
  readonly claim: Claim;
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly open: boolean;
  readonly tabIndex: number;
}

/** One claim of the ledger; its link opens all there is to know of it. */
export const LedgerRow = memo(function LedgerRow(props: Props) {
  const { row, claim, index, words, open, tabIndex } = props;
  const { text } = words;
  const { quantity } = claim;
  const source = index.sourceById.get(claim.source);
  const outlet =
    source === undefined ? '' : `${source.publisher}, ${publishedText(source, text, 'short')}`;
  const period = capitalised(claimPeriodText(claim, text), text.lang);
  const remarks = [
    claim.status === 'active' ? null : text.ledger.statuses[claim.status],
    index.originalOf.has(claim.id) ? text.ledger.marks.witness : null,
    claim.coverage === 'part' ? text.ledger.marks.part : null,
  ].filter((remark) => remark !== null);
  return (
    <tr
      data-row={row}
      aria-rowindex={row + 2}
      className={open ? 'ledger-row ledger-open' : 'ledger-row'}
    >
      <td className="ledger-figure">
        <span className="ledger-number">
          <Stated quantity={quantity} text={text} withUnit={false} />
        </span>
        <span className="ledger-unit">
          {text.units.after(quantity.unit, quantity.high ?? quantity.value)}
        </span>
      </td>
      <th scope="row" className="ledger-what">
        <ViewLink to={{ claim: claim.id }} tabIndex={tabIndex}>
          {index.metricById.get(claim.metric)?.label ?? claim.metric}
        </ViewLink>
        <span className="ledger-line">{words.names(claim.places)}</span>
        <span className="ledger-line ledger-narrow">
          {chained([period, ...remarks], text.marks.semicolon)}
        </span>
        <span className="ledger-line ledger-narrow">
          <LedgerWords>{claim.speaker}</LedgerWords>
        </span>
      </th>
      <td className="ledger-wide">
        <span className="ledger-clamp">{period}</span>
      </td>
      <td className="ledger-wide">
        <span className="ledger-line ledger-speaker">
          <LedgerWords>{claim.speaker}</LedgerWords>
        </span>
        <span className="ledger-line">{outlet}</span>
      </td>
      <td className="ledger-wide">
        <span className="ledger-clamp">{capitalised(remarks.join(', '), text.lang)}</span>
      </td>
    </tr>
  );
});
