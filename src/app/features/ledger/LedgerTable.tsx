import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  memo,
  type KeyboardEvent,
} from 'react';
import type { Claim, ClaimId } from '../../../ledger/types';
import { claimPeriodText } from '../../../text/periodText';
import { chained, capitalised } from '../../../text/phrases';
import { publishedText } from '../../../text/sourceText';
import { LedgerWords } from '../../claims/LedgerWords';
import { Stated } from '../../claims/Stated';
import { useWorld } from '../../state/atlas';
import { usePhone } from '../../state/device';
import { useFullWords } from '../../state/useFullWords';
import { usePrinting } from '../../state/usePrinting';
import { ViewLink } from '../../ui/ViewLink';
import { currentSizes } from '../../ui/layoutSizes';
import { useRows } from './useRows';

interface Props {
  readonly rows: readonly Claim[];
  /** The claim whose card is open. */
  readonly open: ClaimId | null;
}

/** The claims as a table that draws the rows in sight, on paper all of them; one Tab stop, moved by the arrow keys. */
export function LedgerTable({ rows, open }: Props) {
  const { ledger } = useFullWords().text;
  const say = ledger.columns;
  const box = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  // oxlint-disable-next-line react/exhaustive-deps -- it is another one on a phone
  const height = useMemo(() => currentSizes().ledgerRow, [phone]);
  const drawn = useRows(box, rows.length, height);
  // Paper is not scrolled: all that was filtered stands on it.
  const { from, to } = usePrinting() ? { from: 0, to: rows.length } : drawn;
  const [active, setActive] = useState(0);
  /** The row that the keyboard asked for and that is perhaps not drawn yet. */
  const wanted = useRef<number | null>(null);
  const stop = Math.min(Math.max(active, from), to - 1);

  // Other claims are read from their beginning; the same ones in another language stay where they are.
  const shown = useMemo(() => rows.map(({ id }) => id).join(), [rows]);
  useLayoutEffect(() => {
    box.current?.scrollTo(0, 0);
    setActive(0);
  }, [shown]);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] a`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const element = box.current;
    if (element === null) return;
    const page = Math.max(1, Math.floor(element.clientHeight / height) - 1);
    const next = nextRow(event.key, stop, rows.length, page);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    setActive(next);
    const top = next * height;
    if (top < element.scrollTop) element.scrollTo(0, top);
    else if (top + 2 * height > element.scrollTop + element.clientHeight) {
      element.scrollTo(0, top + 2 * height - element.clientHeight);
    }
  };

  return (
    <div className="ledger-box" ref={box} onKeyDown={onKeyDown} role="presentation">
      <table className="ledger-table" aria-label={ledger.title} aria-rowcount={rows.length + 1}>
        <colgroup>
          <col className="ledger-col-figure" />
          <col />
          <col className="ledger-col-period ledger-wide" />
          <col className="ledger-col-who ledger-wide" />
          <col className="ledger-col-remark ledger-wide" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="ledger-figure">
              {say.figure}
            </th>
            <th scope="col">{say.what}</th>
            <th scope="col" className="ledger-wide">
              {say.period}
            </th>
            <th scope="col" className="ledger-wide">
              {say.who}
            </th>
            <th scope="col" className="ledger-wide">
              {say.remark}
            </th>
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Gap height={from * height} />}
          {rows.slice(from, to).map((claim, i) => (
            <LedgerRow
              key={claim.id}
              row={from + i}
              claim={claim}
              open={claim.id === open}
              tabIndex={from + i === stop ? 0 : -1}
            />
          ))}
          {to < rows.length && <Gap height={(rows.length - to) * height} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. An attribute, not a style: no policy forbids it. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr className="ledger-gap" aria-hidden="true">
      {/* Of more columns than a phone has, those beyond would take room from the others. */}
      <td colSpan={2} height={height}>
        {' '}
      </td>
    </tr>
  );
}

interface LedgerRowProps {
  /** From 0, in the order of the list. */
  readonly row: number;
  readonly claim: Claim;
  readonly open: boolean;
  readonly tabIndex: number;
}

/** One claim of the ledger; its link opens all there is to know of it. */
const LedgerRow = memo(function LedgerRow(props: LedgerRowProps) {
  const { row, claim, open, tabIndex } = props;
  const { index, labelOf } = useWorld();
  const words = useFullWords();
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
          {labelOf(claim.metric)}
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

/**
 * The row that a key leads to; null for keys that move nothing.
 * @param page rows that a page key passes
 */
function nextRow(key: string, row: number, count: number, page: number): number | null {
  const to = (next: number) => Math.min(Math.max(next, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return to(row - 1);
    case 'PageDown':
      return to(row + page);
    case 'PageUp':
      return to(row - page);
    case 'Home':
      return 0;
    case 'End':
      return to(count - 1);
    default:
      return null;
  }
}
