import type { Language } from '../app/language/Language';
import { createAtlasContext } from '../app/shared/createAtlasContext';
import { site } from '../app/shared/site';
import { TextContext, useText } from '../app/shared/TextContext';
import { useAtlas } from '../app/shared/useAtlas';
import { useFigures } from '../app/shared/useFigures';
import type { World } from '../app/shared/World';
import { Paper } from '../app/paper/Paper';
import { PAPER } from '../app/paper/putAwayPaper';
import { tableRows } from '../cards/table/tableRows';
import { siteIn } from '../ledger/siteIn';
import type { Translation } from '../ledger/translation/Translation';
import { translateLedger } from '../ledger/translation/translateLedger';
import type { LinkContext } from '../view/link/LinkContext';
import { withLateWords } from '../text/withLateWords';
import { parseLink } from '../view/link/parseLink';

interface Props {
  readonly world: World;
  readonly language: Language;
}

/** Table and sources of the default view, below the page. */
export function FirstPaper({ world, language }: Props) {
  const index = translateLedger(world.index, language.data);
  const told = { ...world, index, ledger: index.ledger };
  const context = createAtlasContext(told, language.text.lang);
  if (context === null) throw new Error('No measure offers a period.');
  return (
    <TextContext value={language.text}>
      <FromDisk />
      <PaperOfView world={told} context={context} data={language.data} />
    </TextContext>
  );
}

/** What the script in the page shows where the page is opened from a disk, and its program cannot start. */
function FromDisk() {
  const { disk } = withLateWords(useText());
  return (
    <p id="from-disk" hidden>
      <strong>{disk.title}</strong> {disk.stands} {disk.needed}
    </p>
  );
}

function PaperOfView({
  world,
  context,
  data,
}: {
  readonly world: World;
  readonly context: LinkContext;
  readonly data: Translation;
}) {
  const text = useText();
  const { view } = parseLink('', context);
  const texts = siteIn(site, text.lang, data.site);
  const figures = useFigures(world, view);
  const { metric, title, words } = useAtlas(world, view, figures, texts);
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
        site={texts}
      />
    </aside>
  );
}
