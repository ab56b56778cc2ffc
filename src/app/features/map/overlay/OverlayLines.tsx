import type { Point } from '../../../../camera/shapes';
import type { Palette } from '../../../../cartography/colours';
import { lineLooks } from '../../../../cartography/labels/lineLooks';
import type { Layout } from '../../../../cartography/labels/types';
import type { LabelRequest } from '../../../../cartography/types';
import { Anchored } from './Anchored';

interface Props {
  readonly layout: Layout;
  /** The world pixel that positions count from. */
  readonly origin: Point;
  readonly palette: Palette;
  /** Whether the label of a place, or of a group, stands under the legend's filter. */
  readonly isShown: (of: Pick<LabelRequest, 'place' | 'group'>) => boolean;
}

interface Stroke {
  readonly id: string;
  readonly path: string;
  readonly width: number;
  readonly casing: number;
  readonly shown: boolean;
}

interface Dot {
  readonly id: string;
  readonly at: Point;
  readonly r: number;
  readonly open: boolean;
  readonly shown: boolean;
}

/** Leader lines, group curves and the connectors of boxes, with the dots at their ends. */
export function OverlayLines({ layout, origin, palette, isShown }: Props) {
  const { strokes, dots } = partsOf(layout, origin, isShown);
  const dimmed = (shown: boolean) => (shown ? undefined : 'map-unlit');
  return (
    <>
      <g className="map-scaled" fill="none" strokeLinecap="round" strokeLinejoin="round">
        {strokes.map(({ id, path, casing, shown }) => (
          <path
            key={id}
            className={dimmed(shown)}
            d={path}
            stroke={palette.ground}
            strokeWidth={casing}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {strokes.map(({ id, path, width, shown }) => (
          <path
            key={id}
            className={dimmed(shown)}
            data-line={id}
            d={path}
            stroke={palette.strongLine}
            strokeWidth={width}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </g>
      {dots.map(({ id, at, r, open, shown }) => (
        <Anchored key={id} part="dot" of={id} className={dimmed(shown)} x={at[0]} y={at[1]}>
          <circle r={r + 1.5} fill={palette.ground} />
          <circle
            r={open ? r - 0.75 : r}
            fill={open ? palette.panel : palette.strongLine}
            stroke={open ? palette.strongLine : 'none'}
            strokeWidth="1.5"
          />
        </Anchored>
      ))}
    </>
  );
}

function partsOf(
  layout: Layout,
  origin: Point,
  isShown: Props['isShown'],
): { strokes: Stroke[]; dots: Dot[] } {
  const from = ([x, y]: Point): Point => [x - origin[0], y - origin[1]];
  const strokes: Stroke[] = [];
  const dots: Dot[] = [];
  layout.groupCurves.forEach(({ group, path, ends }, index) => {
    const id = `tie ${group} ${index}`;
    const shown = isShown({ place: null, group });
    strokes.push({ id, path: pathOf(path.map(from)), ...lineLooks.groupCurve, shown });
    ends.forEach((end, at) =>
      dots.push({
        id: `${id} ${at}`,
        at: from(end),
        r: lineLooks.groupCurve.dot,
        open: false,
        shown,
      }),
    );
  });
  for (const { group, connector } of layout.boxes) {
    const id = `box ${group}`;
    const shown = isShown({ place: null, group });
    const onCurve = layout.groupCurves.some((curve) => curve.group === group);
    strokes.push({
      id,
      path: pathOf([connector.from, connector.to].map(from)),
      ...lineLooks.connector,
      shown,
    });
    dots.push({
      id,
      at: from(connector.from),
      r: lineLooks.groupCurve.dot,
      open: onCurve,
      shown,
    });
  }
  for (const { request, leader } of layout.labels) {
    if (leader === null) continue;
    const id = `leader ${request.id}`;
    const shown = isShown(request);
    strokes.push({
      id,
      path: pathOf([leader.dot, leader.end].map(from)),
      ...lineLooks.leader,
      shown,
    });
    dots.push({ id, at: from(leader.dot), r: lineLooks.leader.dot, open: false, shown });
  }
  return { strokes, dots };
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`;
}
