import { useMemo } from 'react';
import { nameOrder } from '../../text/nameOrder';
import { light } from '../../cartography/colours';
import { fitCamera } from '../../camera/fit';
import { citationsOf, shownClaims } from '../../queries/sources/citations';
import { tableRows } from '../../queries/tableRows';
import type { Emphasis } from '../../renderers/Renderer';
import { svgMap } from '../../renderers/svg/svgMap';
import { svgElement } from '../../svg/reactElement';
import { createCameraTrack } from '../features/map/cameraTrack';
import { layoutAt } from '../features/map/overlay/layoutAt';
import { Overlay } from '../features/map/overlay/Overlay';
import { useFocus } from '../features/map/useFocus';
import { StaticFigures } from '../features/static-page/StaticPage';
import { StaticSources } from '../features/static-page/StaticSources';
import { Swatch } from '../ui/Swatch';
import { useAtlas } from '../state/atlas';
import { useView } from '../state/useView';
import '../features/static-page/staticPage.css';

interface Props {
  /** The text of a copied link to this view. */
  readonly link: string;
}

/** The map's own pixels; the style sheet makes one of them 0.2 mm (visual.md, Print and pictures). */
const SIZE = { width: 660, height: 525 };
const PADDING = { top: 22, right: 22, bottom: 22, left: 22 };
const ZOOMS = { minZoom: 0, maxZoom: 22 };
/** Of the figures for the whole area, the one that a reader looks for first. */
const WHOLE_AREA = 1;

/** A view as one printed page: map, legend, figures, and the sources with their addresses. */
export function PrintPage({ link }: Props) {
  const { figures, title, words, legend, index, site } = useAtlas();
  const { text } = words;
  const t = text.print;
  const rows = tableRows(
    figures,
    { by: 'figure', ascending: false },
    words.name,
    nameOrder(text.lang),
  );
  const wholeArea = figures.wholeArea.slice(0, WHOLE_AREA);
  const citations = citationsOf(shownClaims(rows.valued, { wholeArea }), index);
  return (
    <article className="print" aria-label={t.label}>
      <h2 className="print-title">{title.title}</h2>
      <p className="print-subtitle">{title.subtitle}</p>
      <p className="print-safety">
        <strong>{site.safety.first}</strong>
        <span>{` ${site.safety.rest}`}</span>
      </p>
      <div className="print-figure">
        <PrintMap />
        <ul className="print-legend" aria-label={t.legend}>
          <li className="print-heading">{legend.title}</li>
          {[...legend.classes, ...legend.states].map((row) => (
            <li key={row.id}>
              <Swatch look={row.swatch} />
              <span>{`${t.row(row.text, row.count)} ${row.note ?? ''}`}</span>
            </li>
          ))}
          <li className="print-darker">{text.legendPanel.darkerMeans}</li>
        </ul>
      </div>
      <StaticFigures rows={rows} wholeArea={wholeArea} citations={citations} />
      <StaticSources sources={citations.sources} />
      <footer className="print-foot">
        <p>{`${site.boundaryNotice} ${text.noticeBar.outlines(site.outlinesCredit)}.`}</p>
        <p>{`${t.made(site.name, index.ledger.version)} ${link}`}</p>
      </footer>
    </article>
  );
}

function PrintMap() {
  const { world, sceneIn } = useAtlas();
  const { ground } = world;
  const district = useView((state) => state.view.district);
  const focus = useFocus();
  const camera = useMemo(
    () => (focus === null ? null : fitCamera(focus, SIZE, PADDING, ZOOMS)),
    [focus],
  );
  if (ground === null || sceneIn === null || camera === null) return null;
  const emphasis: Emphasis = {
    hovered: null,
    chosen: district,
    focused: null,
    highlighted: null,
  };
  const scene = sceneIn(light, district);
  const drawn = { scene, emphasis, palette: light };
  return (
    <svg className="print-map" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      {svgElement(
        svgMap({ ...drawn, ground, camera, ...SIZE, id: 'print', label: null, margin: 16 }),
      )}
      <Overlay
        {...drawn}
        laid={layoutAt({
          scene,
          ground,
          camera,
          size: SIZE,
          obstacles: [],
          compact: false,
        })}
        size={SIZE}
        track={createCameraTrack(camera)}
        leader={null}
      />
    </svg>
  );
}
