import type { FillSpec } from '../../cartography/types';
import type { Figure } from '../../figures/types';
import type { PlaceId } from '../../ledger/types';
import type { Words } from '../../text/Words';
import { capitalised } from '../shared/capitalised';
import { PlaceCell } from './PlaceCell';

interface Props {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly columns: number;
  readonly fills: ReadonlyMap<PlaceId, FillSpec>;
  readonly words: Words;
  readonly chosen: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
}

/** Districts without a figure of their own, under the words that say what that means (S6, S7). */
export function QuietRows({ title, figures, columns, fills, words, chosen, onOpen }: Props) {
  const { states, table, lang } = words.text;
  if (figures.length === 0) return null;
  return (
    <tbody className="table-quiet">
      <tr>
        <th scope="rowgroup" colSpan={columns} className="table-quiet-title">
          {title}
        </th>
      </tr>
      {figures.map((figure) => (
        <tr key={figure.place}>
          <PlaceCell
            place={figure.place}
            fill={fills.get(figure.place)}
            square={figure.outline.kind === 'no-outline'}
            outlined={false}
            words={words}
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
