import { citationsOf, shownClaims, type Citations } from '../../../queries/sources/citations';
import { tableRows, type TableRows, type FigureRow } from '../../../queries/tableRows';
import type { Figure } from '../../../figures/types';
import type { Claim } from '../../../ledger/types';
import { StaticSources } from './StaticSources';
import { chained, capitalised } from '../../../text/phrases';
import { claimPeriodText } from '../../../text/periodText';
import { quantityWithUnit } from '../../../text/numberText';
import { stateLines } from '../../../text/stateText';
import { nameOrder } from '../../../text/nameOrder';
import { LedgerWords } from '../../claims/LedgerWords';
import { useAtlas, useWorld } from '../../state/atlas';
import { useText } from '../../state/useText';
import './staticPage.css';

/**
 * A view as a sheet of paper has it: every figure with who says so, and the sources with their
 * addresses written out. It needs no script and no press.
 */
export function StaticPage() {
  const { title, figures, index, words, site } = useAtlas();
  const { text } = words;
  const rows = tableRows(
    figures,
    { by: 'figure', ascending: false },
    words.name,
    nameOrder(text.lang),
  );
  const citations = citationsOf(shownClaims(rows.valued, figures), index);
  return (
    <div className="paper">
      <h2 className="paper-title">{title.title}</h2>
      <p className="paper-subtitle">{title.subtitle}</p>
      <StaticFigures rows={rows} wholeArea={figures.wholeArea} citations={citations} />
      <StaticSources sources={citations.sources} />
      <footer className="paper-foot">
        <p>
          <strong>{site.safety.first}</strong>
          <span>{` ${site.safety.rest}`}</span>
        </p>
        <p>{site.boundaryNotice}</p>
        <p>
          {`${text.noticeBar.outlines(site.outlinesCredit)} · ${text.noticeBar.data(index.ledger.version)}`}
        </p>
      </footer>
    </div>
  );
}

interface PaperFiguresProps {
  /** In the order in which they are to stand. */
  readonly rows: TableRows;
  readonly wholeArea: readonly Claim[];
  readonly citations: Citations;
}

/** One row a figure, a joint one over all its districts (S2); then who is named, and who is not. */
export function StaticFigures({ rows, wholeArea, citations }: PaperFiguresProps) {
  const { metric, words } = useAtlas();
  const { text } = words;
  const t = text.paper;
  const names = (figures: readonly Figure[]) =>
    figures.map(({ place }) => words.name(place)).join(', ');
  return (
    <section aria-labelledby="paper-figures">
      <h3 className="paper-head" id="paper-figures">
        {t.figures}
      </h3>
      <table className="paper-table" aria-labelledby="paper-figures">
        <thead>
          <tr>
            <th scope="col">{t.district}</th>
            <th scope="col">{text.units.heading[metric.unit]}</th>
            <th scope="col">{t.covers}</th>
            <th scope="col">{t.saidBy}</th>
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.valued.length === 0 && (
            <tr>
              <td colSpan={5}>{text.table.empty}</td>
            </tr>
          )}
          {rows.valued.map((row) => (
            <FigureLine key={row.id} row={row} citations={citations} />
          ))}
        </tbody>
        {wholeArea.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {t.wholeArea}
              </th>
            </tr>
            {wholeArea.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">
                  {claim.placeMode === 'listed'
                    ? t.listed(claim.places.length)
                    : words.names(claim.places)}
                </th>
                <ClaimCells claim={claim} states={[]} citations={citations} />
              </tr>
            ))}
          </tbody>
        )}
      </table>
      {rows.named.length > 0 && (
        <p>
          <strong>{t.named}</strong>
          <span>{` ${names(rows.named)}`}</span>
        </p>
      )}
      {rows.none.length > 0 && (
        <p>
          <strong>{t.none}</strong>
          <span>{` ${names(rows.none)}`}</span>
        </p>
      )}
    </section>
  );
}

interface Claimed {
  readonly citations: Citations;
}

function FigureLine({ row, citations }: Claimed & { readonly row: FigureRow }) {
  const { words } = useWorld();
  const [first] = row.figures;
  if (first.claim === null) return null;
  const linesOf = (figure: Figure) => stateLines(figure, words).map(({ text }) => text);
  const states = first.joint
    ? [words.text.table.together, ...linesOf({ ...first, joint: false })]
    : linesOf(first);
  return (
    <tr>
      <th scope="row">{row.figures.map(({ place }) => words.name(place)).join(', ')}</th>
      <ClaimCells claim={first.claim} states={states} citations={citations} />
    </tr>
  );
}

/** What a claim says, as stated, for when, who says so and where. */
function ClaimCells({
  claim,
  states,
  citations,
}: Claimed & { readonly claim: Claim; readonly states: readonly string[] }) {
  const text = useText();
  const covers = [claimPeriodText(claim, text), ...states];
  return (
    <>
      <td>{quantityWithUnit(claim.quantity, text)}</td>
      <td>{capitalised(chained(covers, text.marks.semicolon), text.lang)}</td>
      <td>
        <LedgerWords>{claim.speaker}</LedgerWords>
      </td>
      <td>{citations.numbersOf(claim).join(', ')}</td>
    </>
  );
}
