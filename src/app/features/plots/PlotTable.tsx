import { byKeys } from '../../../lib/compare';
import type { Plot, SeriesPoint } from '../../../series/types';
import type { FullWords } from '../../../text/Words';
import { quantityWithUnit } from '../../../text/numberText';
import { claimPeriodText } from '../../../text/periodText';
import { chained, listText, capitalised } from '../../../text/phrases';
import { seriesText } from '../../../text/plotText';
import { publishedText } from '../../../text/sourceText';
import { LedgerWords } from '../../claims/LedgerWords';
import { Stated } from '../../claims/Stated';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { ExternalLink } from '../../ui/ExternalLink';
import { ViewLink } from '../../ui/ViewLink';

interface Props {
  readonly plot: Plot;
  readonly title: string;
}

/** The same claims as the plot, one row each, in order of time; nothing is drawn that is not here. */
export function PlotTable({ plot, title }: Props) {
  const { index } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const { columns } = text.plots;
  const rows = plot.series
    .flatMap((series) =>
      series.points.flatMap((point) => [
        { series, point, dated: point },
        ...point.repeats.map((dated) => ({ series, point, dated })),
      ]),
    )
    .sort(byKeys(({ dated }) => [dated.last, dated.first]));
  return (
    <table className="plot-table">
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.period}</th>
          <th scope="col" className="plot-table-figure">
            {columns.figure}
          </th>
          <th scope="col">{columns.series}</th>
          <th scope="col">{columns.speaker}</th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.beside}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ series, point, dated: { claim } }) => {
          const source = index.sourceById.get(claim.source);
          return (
            <tr key={claim.id}>
              <th scope="row">{capitalised(claimPeriodText(claim, text), text.lang)}</th>
              <td className="plot-table-figure">
                <ViewLink to={{ claim: claim.id }}>
                  <Stated quantity={claim.quantity} text={text} withUnit />
                </ViewLink>
              </td>
              <td>{capitalised(seriesText(series, plot, words), text.lang)}</td>
              <td>
                <LedgerWords>{claim.speaker}</LedgerWords>
              </td>
              <td>
                {source !== undefined && (
                  <>
                    <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
                    <span>{`, ${publishedText(source, text, 'short')}`}</span>
                  </>
                )}
              </td>
              <td>{besideWords(point, claim === point.claim, words)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the shape of a mark would tell: disagreement, a part, a repetition. */
function besideWords(point: SeriesPoint, first: boolean, words: FullWords): string {
  const { plots } = words.text;
  if (!first) return plots.again;
  const lines = [
    point.rivals.length > 0 ? plots.deniedBy(rivalsText(point, words)) : null,
    point.covers ? null : plots.part,
    point.witnesses.length > 0 ? plots.repeated(point.witnesses.length) : null,
  ].filter((part) => part !== null);
  return capitalised(chained(lines, words.text.marks.semicolon), words.text.lang);
}

/** Rivals by their figures: `7,235.1 ha, 7,135.1 ha`. */
function rivalsText(point: SeriesPoint, words: FullWords): string {
  const figures = point.rivals.map((rival) => quantityWithUnit(rival.quantity, words.text));
  return listText([...new Set(figures)], words.text.lang);
}
