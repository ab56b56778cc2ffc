import type { SiteTexts } from '../ledger/siteIn';
import { FigureTable } from './lateParts';
import type { Atlas } from './shared/useAtlas';
import type { World } from './shared/World';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly site: SiteTexts;
  /** The text of a copied link to this view. */
  readonly link: string;
}

/** A view on paper before the program of the sheet is here: the table, which is always there. */
export function PlainPrint({ world, atlas, site, link }: Props) {
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
