import { fillSpecOf } from '../../../cartography/fillSpecOf';
import type { Figure } from '../../../figures/types';
import type { PlaceId } from '../../../ledger/types';
import type { FigureRow } from '../../../queries/tableRows';
import type { Words } from '../../../text/Words';
import { computedText } from '../../../text/numberText';
import { claimPeriodText } from '../../../text/periodText';
import { capitalised } from '../../../text/phrases';
import { publishedText } from '../../../text/sourceText';
import { stateLines, type StateLine } from '../../../text/stateText';
import { LedgerWords } from '../../claims/LedgerWords';
import { Stated } from '../../claims/Stated';
import { useAtlas } from '../../state/atlas';
import { tokenPalette } from '../../state/tokenPalette';
import { useText } from '../../state/useText';
import { ExternalLink } from '../../ui/ExternalLink';
import { Icon } from '../../ui/Icon';
import { Swatch } from '../../ui/Swatch';

interface Props {
  readonly row: FigureRow;
  readonly byArea: boolean;
  readonly chosen: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
}

/** A figure and the district it is for; a joint figure once, over the rows of its districts. */
export function FigureRows({ row, byArea, chosen, onOpen }: Props) {
  const { index, words, metric } = useAtlas();
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
        figure={figure}
        outlined={figure.joint}
        chosen={figure.place === chosen}
        onOpen={onOpen}
      />
      {i === 0 && (
        <>
          <td className={`table-figure${joint}`} rowSpan={span}>
            {quantity !== null && (
              <Stated
                quantity={quantity}
                text={text}
                // A figure stated in another unit than the measure's says so.
                withUnit={quantity.unit !== metric.unit}
              />
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

interface QuietRowsProps {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly columns: number;
  readonly chosen: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
}

/** Districts without a figure of their own, under the words that say what that means (S6, S7). */
export function QuietRows({ title, figures, columns, chosen, onOpen }: QuietRowsProps) {
  const { states, table, lang } = useText();
  if (figures.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className="table-quiet-title">
          {title}
        </th>
      </tr>
      {figures.map((figure) => (
        <tr key={figure.place}>
          <PlaceCell
            figure={figure}
            outlined={false}
            chosen={figure.place === chosen}
            onOpen={onOpen}
          />
          <td colSpan={columns - 1} className="table-quiet-words">
            {figure.state === 'named' ? capitalised(states.named, lang) : table.noFigure}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

interface PlaceCellProps {
  readonly figure: Figure;
  /** S2: inside the outline of a joint figure. */
  readonly outlined: boolean;
  readonly chosen: boolean;
  readonly onOpen: (place: PlaceId) => void;
}

/** A district with the look it has on the map; its name opens how the figure is known. */
function PlaceCell({ figure, outlined, chosen, onOpen }: PlaceCellProps) {
  const { figures, words } = useAtlas();
  const { place } = figure;
  const fill = fillSpecOf(figure, figures.classes, tokenPalette);
  // S10: drawn as a square on the map, and here.
  const square = figure.outline.kind === 'no-outline';
  return (
    <th scope="row" className="table-place">
      <button
        type="button"
        className="table-open"
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onOpen(place)}
      >
        <span className="table-swatch">
          <Swatch look={{ ...fill, outlined: outlined || square }} square={square} />
        </span>
        <span translate="no" className="table-name">
          {words.name(place)}
        </span>
        <Icon name="chevron-right" size={14} />
      </button>
    </th>
  );
}
