import { StaticPage } from '../app/features/static-page/StaticPage';
import { STATIC_PAGE } from '../app/features/static-page/removeStaticPage';
import type { Language } from '../app/loading/language/Language';
import type { World } from '../app/state/World';
import { linkContextOf } from '../app/state/linkContextOf';
import { site } from '../app/state/site';
import { AtlasProvider } from '../app/state/atlas';
import { TextContext, useText } from '../app/state/useText';
import { siteIn } from '../ledger/site';
import type { Translation } from '../ledger/translation/Translation';
import { translateLedger } from '../ledger/translation/translateLedger';
import type { LinkContext } from '../view/link/LinkContext';
import { parseLink } from '../view/link/parseLink';

interface Props {
  readonly world: World;
  readonly language: Language;
}

/** Table and sources of the default view, below the page. */
export function FirstStaticPage({ world, language }: Props) {
  const index = translateLedger(world.index, language.data);
  const told = { ...world, index, ledger: index.ledger };
  const context = linkContextOf(told, language.text.lang);
  if (context === null) throw new Error('No measure offers a period.');
  return (
    <TextContext value={language.text}>
      <PaperOfView world={told} context={context} data={language.data} />
    </TextContext>
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
  return (
    <aside id={STATIC_PAGE} aria-label={text.paper.label}>
      <AtlasProvider world={world} view={view} site={texts}>
        <StaticPage />
      </AtlasProvider>
    </aside>
  );
}
