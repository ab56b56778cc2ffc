import { useEffect, useState } from 'react';
import { FigureTable } from '../features/table/lazyFigureTable';
import { useWholeLedger } from '../loading/data/WholeLedger';
import { useWorld } from '../state/atlas';
import { PrintPage } from './lazyFeatures';

interface Props {
  /** The map and the table are printed as one sheet; what else is open is printed as it reads. */
  readonly asSheet: boolean;
  /** The text of a copied link to this view. */
  readonly link: string;
}

/**
 * What stands on paper alone: the sheet of a view, or where a printed screen was taken from. A print
 * cannot wait, and may not grow: WebKit lets scripts run between counting the pages and drawing them, and
 * cuts off what has come by then. So where the program of the sheet is not here, the view's table stands
 * for it to the end, and titles of documents, which come with the whole ledger, are asked for afterwards:
 * both are in the next print.
 */
export function Printed({ asSheet, link }: Props) {
  const { world, words, site } = useWorld();
  const { request } = useWholeLedger();
  const [sheetIsHere] = useState(PrintPage.isHere);
  useEffect(
    () => () => {
      request(null);
      void PrintPage.prefetch();
    },
    [request],
  );
  if (asSheet) return sheetIsHere ? <PrintPage link={link} /> : <PlainPrint link={link} />;
  return (
    <p className="print-link">
      {`${words.text.print.made(site.name, world.ledger.version)} ${link}`}
    </p>
  );
}

/** A view on paper before the program of the sheet is here: the table, which is always there. */
function PlainPrint({ link }: Pick<Props, 'link'>) {
  const { world, words, site } = useWorld();
  const t = words.text.print;
  return (
    <article className="print" aria-label={t.label}>
      <p className="print-safety">
        <strong>{site.safety.first}</strong>
        <span>{` ${site.safety.rest}`}</span>
      </p>
      <FigureTable byArea={false} chosen={null} onOpen={() => undefined} />
      <footer className="print-foot">
        <p>{site.boundaryNotice}</p>
        <p>{`${t.made(site.name, world.ledger.version)} ${link}`}</p>
      </footer>
    </article>
  );
}
