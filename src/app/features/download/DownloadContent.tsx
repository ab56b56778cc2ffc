import { useEffect, useMemo, useRef } from 'react';
import { licenses } from '../../../../data/datapackage.json';
import type { Bounds } from '../../../camera/shapes';
import type { ShownView } from '../../../exports/ShownView';
import type { FetchWriter, WriteFigures } from '../../../exports/figureFormats';
import { dataFiles } from '../../../exports/ledgerFiles/dataFiles';
import type { LetterTable } from '../../../exports/picture/pictureText';
import type { View } from '../../../view/View';
import type { LinkContext } from '../../../view/link/LinkContext';
import { shareUrl } from '../../../view/link/formatLink';
import type { DownloadRequest } from '../../state/DownloadContext';
import { useAtlas, type Atlas } from '../../state/atlas';
import { site as siteData } from '../../state/site';
import { useFullWords } from '../../state/useFullWords';
import { useView } from '../../state/useView';
import { ViewLink } from '../../ui/ViewLink';
import { CitationPart } from './CitationPart';
import { FigureFiles } from './FigureFiles';
import { PicturePart } from './PicturePart';

interface Props {
  readonly request: DownloadRequest;
  /** What the map opens at; null without outlines. */
  readonly focus: Bounds | null;
  /** Fetches the letters that pictures are set in; undefined: they did not come. */
  readonly letters: () => Promise<LetterTable | undefined>;
  /** Fetches what writes a form of download; undefined: it did not come. */
  readonly writer: (fetch: FetchWriter) => Promise<WriteFigures | undefined>;
}

/** What can be taken away: the figures of the view, a picture of it, its citation, all data. */
export function DownloadContent({ request, focus, letters, writer }: Props) {
  const atlas = useAtlas();
  const { world } = atlas;
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  const words = useFullWords();
  const shown = useMemo(
    () => shownView({ ...atlas, words }, view, context),
    [atlas, words, view, context],
  );
  // As on the screen of plots, which is picked like the ledger.
  const plotted =
    (view.screen === 'plots'
      ? world.index.metricById.get(view.picks.measure ?? '')
      : undefined) ?? atlas.metric;
  const shownPlots = useMemo(() => {
    const plots = { ...view, screen: 'plots', picks: { measure: plotted.id } } as const;
    return shownView({ ...atlas, words }, plots, context);
  }, [atlas, words, view, context, plotted]);
  const citation = useRef<HTMLElement>(null);
  useEffect(() => {
    if (request.part !== 'citation') return;
    citation.current?.scrollIntoView({ block: 'start' });
    citation.current?.focus({ preventScroll: true });
  }, [request]);
  const t = words.text.take;
  const [zip] = dataFiles(siteData.name.en, world.ledger.version);
  return (
    <>
      <p className="take-lead">{t.lead}</p>
      {/* Without an origin, in the sandbox of a frame: nobody learns whether a file was refused. */}
      {window.origin === 'null' && (
        <p>
          <span>{`${t.framed} `}</span>
          <a href={shown.linkTo()} target="_blank" rel="noopener">
            {shown.linkTo()}
          </a>
        </p>
      )}
      <FigureFiles shown={shown} ground={world.ground} writer={writer} />
      <PicturePart
        shown={shown}
        shownPlots={shownPlots}
        plotted={plotted}
        first={view.screen === 'plots' ? 'plot' : 'map'}
        ground={world.ground}
        focus={focus}
        letters={letters}
      />
      <CitationPart
        shown={shown}
        title={atlas.title.title}
        claim={request.claim}
        ref={citation}
      />
      <section className="take-part">
        <h3>{t.all.title}</h3>
        <p>
          <span>{`${t.all.text} `}</span>
          <ViewLink to={{ screen: 'data', claim: null }}>{t.all.open}</ViewLink>
          {zip !== undefined && (
            <>
              <span>{' · '}</span>
              <a href={zip.path} download>
                {zip.name}
              </a>
            </>
          )}
        </p>
      </section>
    </>
  );
}

/** The page as the exports take it; links are those that would be copied (L1). */
function shownView(
  { world, metric, figures, words, site }: Atlas & Pick<ShownView, 'words'>,
  view: View,
  context: LinkContext,
): ShownView {
  const [licence] = licenses;
  if (licence === undefined) throw new Error('datapackage.json names no licence.');
  return {
    world,
    metric,
    view,
    figures,
    words,
    site,
    licence,
    linkTo: ({ district, claim, ledger } = {}) => {
      if (ledger) return ledgerUrl(view, context);
      const opened: View =
        district !== undefined
          ? { ...view, screen: 'map', district, card: false, claim: null }
          : { ...view, claim: claim ?? view.claim };
      return shareUrl(window.location, opened, context);
    },
  };
}

/** The whole ledger: of the view that is open its language alone, so that it is one address for all of them. */
function ledgerUrl(view: View, context: LinkContext): string {
  const [page = '', query = ''] = shareUrl(
    window.location,
    { ...view, screen: 'ledger' },
    context,
  ).split('?');
  const kept = query.split('&').filter((part) => /^(?:v|data|view|lang)=/.test(part));
  return `${page}?${kept.join('&')}`;
}
