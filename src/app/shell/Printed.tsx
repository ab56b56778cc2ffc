import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bounds } from '../../camera/shapes';
import type { SiteTexts } from '../../ledger/site';
import { FigureTable } from '../features/table/lazyFigureTable';
import { useWholeLedger } from '../loading/data/WholeLedger';
import type { World } from '../state/World';
import type { Atlas } from '../state/useAtlas';
import { PrintPage } from './lazyFeatures';

interface Props {
  /** The map and the table are printed as one sheet; what else is open is printed as it reads. */
  readonly asSheet: boolean;
  readonly world: World;
  readonly atlas: Atlas;
  readonly site: SiteTexts;
  readonly focus: Bounds | null;
  /** The text of a copied link to this view. */
  readonly link: string;
}

/**
 * What stands on paper alone: the sheet of a view, or where a printed screen was taken from. A print
 * cannot wait: where the program of the sheet is not here, the view's table stands for it. Titles of
 * documents come with the whole ledger, which is asked for, and are in the next print.
 */
export function Printed({ asSheet, ...sheet }: Props) {
  const { world, atlas, site, link } = sheet;
  const { ask } = useWholeLedger();
  useEffect(() => ask(null), [ask]);
  if (asSheet) {
    const plain = <PlainPrint {...sheet} />;
    return <PrintPage {...sheet} frame={() => plain} />;
  }
  return (
    <p className="print-link">
      {`${atlas.words.text.print.made(site.name, world.ledger.version)} ${link}`}
    </p>
  );
}

interface PlainPrintProps {
  readonly world: World;
  readonly atlas: Atlas;
  readonly site: SiteTexts;
  /** The text of a copied link to this view. */
  readonly link: string;
}

/** A view on paper before the program of the sheet is here: the table, which is always there. */
function PlainPrint({ world, atlas, site, link }: PlainPrintProps) {
  const { text } = atlas.words;
  const say = text.print;
  return (
    <article className="print" aria-label={say.label}>
      <p className="print-safety">
        <strong>{site.safety.first}</strong>
        <span>{` ${site.safety.rest}`}</span>
      </p>
      <FigureTable
        figures={atlas.figures}
        fills={atlas.fills}
        metric={atlas.metric}
        title={atlas.title}
        index={world.index}
        words={atlas.words}
        byArea={false}
        chosen={null}
        onOpen={() => undefined}
      />
      <footer className="print-foot">
        <p>{site.boundaryNotice}</p>
        <p>{`${say.made(site.name, world.ledger.version)} ${link}`}</p>
      </footer>
    </article>
  );
}

/**
 * Whether the page is being printed, or shown as it would be. True at once: a browser counts the
 * pages as soon as it has said that it will print.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const turn = (to: boolean) => flushSync(() => setPrinting(to));
    const begin = () => turn(true);
    const end = () => turn(false);
    const change = () => turn(media.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
