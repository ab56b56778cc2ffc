import { createAtlasContext } from '../app/shared/createAtlasContext';
import { site } from '../app/shared/site';
import { useText } from '../app/shared/TextContext';
import { useAtlas } from '../app/shared/useAtlas';
import type { World } from '../app/shared/World';
import { Paper } from '../app/paper/Paper';
import { PAPER } from '../app/paper/putAwayPaper';
import { tableRows } from '../cards/table/tableRows';
import { siteIn } from '../ledger/siteIn';
import type { LinkContext } from '../view/link/LinkContext';
import { parseLink } from '../view/link/parseLink';

/** Table and sources of the default view, below the page. */
export function FirstPaper({ world }: { readonly world: World }) {
  const context = createAtlasContext(world);
  if (context === null) throw new Error('No measure offers a period.');
  return <PaperOfView world={world} context={context} />;
}

function PaperOfView({
  world,
  context,
}: {
  readonly world: World;
  readonly context: LinkContext;
}) {
  const text = useText();
  const { view } = parseLink('', context);
  const { figures, metric, title, words } = useAtlas(world, view);
  const rows = tableRows(figures, { by: 'figure', ascending: false }, words.name, text.lang);
  return (
    <aside id={PAPER} aria-label={text.paper.label}>
      <Paper
        title={title}
        metric={metric}
        figures={figures}
        rows={rows}
        index={world.index}
        words={words}
        site={siteIn(site, text.lang)}
      />
    </aside>
  );
}
