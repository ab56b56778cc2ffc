import { citationsOf, shownClaims } from '../../cards/sources/citations';
import type { TableRows } from '../../cards/table/tableRows';
import type { FigureSet } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import type { Metric } from '../../ledger/types';
import type { ViewTitle } from '../../text/viewTitle';
import type { Words } from '../../text/Words';
import { PaperFigures } from './PaperFigures';
import { PaperSources } from './PaperSources';
import './paper.css';

interface Props {
  readonly title: ViewTitle;
  readonly metric: Metric;
  readonly figures: FigureSet;
  /** The same figures as rows, in the order in which they are to stand. */
  readonly rows: TableRows;
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly site: SiteTexts;
}

/**
 * A view as a sheet of paper has it: every figure with who says so, and the sources with their
 * addresses written out. It needs no script and no press.
 */
export function Paper({ title, metric, figures, rows, index, words, site }: Props) {
  const { text } = words;
  const citations = citationsOf(shownClaims(rows.valued, figures), index);
  return (
    <div className="paper">
      <h2 className="paper-title">{title.title}</h2>
      <p className="paper-subtitle">{title.subtitle}</p>
      <PaperFigures
        metric={metric}
        rows={rows}
        wholeArea={figures.wholeArea}
        citations={citations}
        words={words}
      />
      <PaperSources sources={citations.sources} words={words} />
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
