import { useEffect } from 'react';
import type { SiteTexts } from '../ledger/siteIn';
import type { Bounds } from '../renderers/Renderer';
import { PrintSheet } from './lateParts';
import { useWholeLedger } from './loading/WholeLedger';
import { PlainPrint } from './PlainPrint';
import type { Atlas } from './shared/useAtlas';
import type { World } from './shared/World';

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
    return <PrintSheet {...sheet} frame={() => plain} />;
  }
  return (
    <p className="print-link">
      {`${atlas.words.text.print.made(site.name, world.ledger.version)} ${link}`}
    </p>
  );
}
