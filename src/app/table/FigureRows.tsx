import type { FillSpec } from '../../cartography/types';
import type { Figure } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { PlaceId, Unit } from '../../ledger/types';
import { computedText } from '../../text/numberText';
import { claimPeriodText } from '../../text/periodText';
import { publishedText } from '../../text/sourceText';
import { stateLines, type StateLine } from '../../text/stateText';
import type { Words } from '../../text/Words';
import { capitalised } from '../shared/capitalised';
import { ExternalLink } from '../shared/ExternalLink';
import { LedgerWords } from '../shared/LedgerWords';
import { Stated } from '../shared/Stated';
import { PlaceCell } from './PlaceCell';
import type { FigureRow } from '../../cards/table/tableRows';

interface Props {
  readonly row: FigureRow;
  readonly fills: ReadonlyMap<PlaceId, FillSpec>;
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly byArea: boolean;
  /** The measure's unit; a figure stated in another one says so. */
  readonly unit: Unit;
  readonly chosen: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
}

/** A figure and the district it is for; a joint figure once, over the rows of its districts. */
export function FigureRows({ row, fills, index, words, byArea, unit, chosen, onOpen }: Props) {
  const { text } = words;
  const [first] = row.figures;
  const { claim, quantity } = first;
  const source = claim === null ? undefined : index.sourceById.get(claim.source);
  const span = row.figures.length;
  const joint = span > 1 ? ' table-joint' : '';
  const states = rowStates(first, words);
  return row.figures.map((figure: Figure, i) => (
    <tr key={figure.place} className={i < span - 1 ? 'table-inner' : undefined}>
      <PlaceCell
        place={figure.place}
        fill={fills.get(figure.place)}
        square={figure.outline.kind === 'no-outline'}
        outlined={figure.joint}
        words={words}
        chosen={figure.place === chosen}
        onOpen={onOpen}
      />
      {i === 0 && (
        <>
          <td className={`table-figure${joint}`} rowSpan={span}>
            {quantity !== null && (
              <Stated quantity={quantity} text={text} withUnit={quantity.unit !== unit} />
            )}
            {span > 1 && <span className="table-state">{text.table.together}</span>}
          </td>
          {byArea && (
            <td className="table-figure table-wide" rowSpan={span}>
              {first.perArea?.value == null
                ? text.table.noArea
                : computedText(first.perArea.value, text.lang)}
            </td>
          )}
          <td className="table-wide" rowSpan={span}>
            {claim !== null && (
              <span>{capitalised(claimPeriodText(claim, text), text.lang)}</span>
            )}
            {states.map((line) => (
              <span key={line.id} className="table-state">
                {capitalised(line.text, text.lang)}
              </span>
            ))}
          </td>
          <td className="table-wide" rowSpan={span}>
            {claim !== null && <LedgerWords>{claim.speaker}</LedgerWords>}
          </td>
          <td className="table-wide" rowSpan={span}>
            {source !== undefined && (
              <>
                <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
                <span>{`, ${publishedText(source, text, 'short')}`}</span>
              </>
            )}
          </td>
        </>
      )}
    </tr>
  ));
}

/** What the figure alone does not say. The districts of a joint one stand in the rows it spans. */
function rowStates(figure: Figure, words: Words): readonly StateLine[] {
  const plain = !figure.joint && !figure.partial && figure.dispute === null;
  if (plain && figure.fill === 'class' && figure.ageMonths === null) return [];
  const lines = stateLines({ ...figure, joint: false }, words);
  return figure.joint ? [{ id: 'together', text: words.text.table.together }, ...lines] : lines;
}
