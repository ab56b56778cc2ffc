import { useMemo, useState, useId } from 'react';
import type { Bounds } from '../../../camera/shapes';
import { light } from '../../../cartography/colours';
import { sceneOf } from '../../../cartography/sceneOf';
import type { ShownView } from '../../../exports/ShownView';
import {
  pictureFormats,
  type PictureFormat,
  type PictureFormatId,
} from '../../../exports/figureFormats';
import { fileNameOf } from '../../../exports/fileNameOf';
import { mapPicture } from '../../../exports/picture/mapPicture';
import { pictureSizes, type PictureSizeId } from '../../../exports/picture/pictureLayout';
import type { LetterTable } from '../../../exports/picture/pictureText';
import { plotPicture } from '../../../exports/picture/plotPicture';
import type { Metric } from '../../../ledger/types';
import type { Ground } from '../../../renderers/Renderer';
import { plotsOf } from '../../../series/plotsOf';
import { yearHeads } from '../../../series/yearHeads';
import type { SvgNode } from '../../../svg/SvgNode';
import { plotKindText } from '../../../text/plotText';
import { site } from '../../state/site';
import { Icon } from '../../ui/Icon';
import { usePicture } from './usePicture';

interface Props {
  readonly shown: ShownView;
  /** The same with links to the plots of `plotted`. */
  readonly shownPlots: ShownView;
  /** The measure whose plots can be taken. */
  readonly plotted: Metric;
  /** What comes first: the map, or the first of the plots. */
  readonly first: 'map' | 'plot';
  /** Null without outlines: there is no map to draw. */
  readonly ground: Ground | null;
  readonly focus: Bounds | null;
  /** Fetches the letters that pictures are set in; undefined: they did not come. */
  readonly letters: () => Promise<LetterTable | undefined>;
}

const MAP = 'map';

/** One or two marks make no plot. */
const LEAST_MARKS = 3;

/** E2: the map, or a plot of its measure, as a picture to print. */
export function PicturePart(props: Props) {
  const { shown, shownPlots, plotted, first, ground, focus } = props;
  const { world, words, metric, view } = shown;
  const { text } = words;
  const t = text.take.picture;
  const plots = useMemo(
    () =>
      plotsOf(world.index, plotted.id).filter(
        ({ series }) => series.flatMap(({ points }) => points).length >= LEAST_MARKS,
      ),
    [world, plotted],
  );
  const subjects = [
    ...(ground === null || focus === null ? [] : [[MAP, t.map] as const]),
    ...plots.map(
      (plot) => [plot.id, text.plots.titled(plotted.label, plotKindText(plot, text))] as const,
    ),
  ];
  const opening = (first === 'plot' ? plots[0]?.id : undefined) ?? subjects[0]?.[0];
  const [asked, setAsked] = useState(opening);
  const [width, setWidth] = useState<PictureSizeId>('two');
  const [kind, setKind] = useState<PictureFormatId>('png2');
  const { status, make, cancel } = usePicture(props.letters);
  const subject = subjects.some(([id]) => id === asked) ? asked : subjects[0]?.[0];
  if (subject === undefined) return null;
  const plot = plots.find(({ id }) => id === subject);

  const draw = (letters: LetterTable): SvgNode => {
    const shared = { palette: light, size: pictureSizes[width], letters };
    if (plot !== undefined) {
      const within = plot.kind === 'month' || plot.kind === 'week' || plot.kind === 'part-year';
      const heads = within ? yearHeads(world.index, plotted.id) : new Map<number, never>();
      return plotPicture({ shown: shownPlots, plot, metric: plotted, heads, ...shared });
    }
    if (ground === null || focus === null) throw new Error('There are no outlines to draw.');
    const scene = sceneOf({
      figures: shown.figures,
      world,
      metric,
      view: { ...view, district: null },
      words,
      palette: light,
      ground,
    });
    return mapPicture({ shown, scene, ground, focus, ...shared });
  };
  const name = ({ type, scale }: PictureFormat) =>
    fileNameOf({
      site: site.name.en,
      of: plot === undefined ? metric.id : plotted.id,
      period: plot === undefined ? view.period : null,
      by: plot === undefined ? view.by : 'total',
      lang: text.lang,
      part: plot === undefined ? null : `plot-${plot.kind}-${plot.since ?? ''}`,
      size: [`${width}-column`, ...(scale === null ? [] : [`${scale}x`])],
      version: world.index.ledger.version,
      type,
    });

  return (
    <section className="take-part">
      <h3>{t.title}</h3>
      <div className="take-choices">
        <Choice label={t.of} value={subject} options={subjects} onChoose={setAsked} />
        <Choice
          label={t.width}
          value={width}
          options={[
            ['two', t.widths.two],
            ['one', t.widths.one],
          ]}
          onChoose={setWidth}
        />
        <Choice
          label={t.kind}
          value={kind}
          options={pictureFormats.map(({ id }) => [id, t.kinds[id]] as const)}
          onChoose={setKind}
        />
      </div>
      <p className="take-actions">
        <button
          type="button"
          className="take-button"
          disabled={status === 'working'}
          onClick={() => {
            const format = pictureFormats.find(({ id }) => id === kind);
            if (format !== undefined) make({ name: name(format), format, draw });
          }}
        >
          {t.save}
        </button>
        {status === 'working' && (
          <button type="button" className="take-button" onClick={cancel}>
            {t.cancel}
          </button>
        )}
        <span role="status">
          {status === 'working' ? t.working : status === 'idle' ? '' : t.failed[status]}
        </span>
      </p>
      <p className="take-note">{t.note}</p>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** A labelled list to choose one from. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="take-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="select">
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([each]) => each === event.target.value);
            if (chosen !== undefined) onChoose(chosen[0]);
          }}
        >
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </div>
  );
}
