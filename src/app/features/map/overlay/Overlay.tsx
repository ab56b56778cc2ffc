import { useLayoutEffect, useRef, useId } from 'react';
import type { Rect, Size } from '../../../../camera/shapes';
import type { Palette } from '../../../../cartography/colours';
import { labelTone } from '../../../../cartography/tones';
import type { LabelRequest, Scene, FillSpec } from '../../../../cartography/types';
import type { PlaceId } from '../../../../ledger/types';
import type { Emphasis } from '../../../../renderers/Renderer';
import { highlightOf, lineWidths, type Highlight } from '../../../../renderers/looks';
import { DisagreeMark, TexturePattern } from '../../../ui/Swatch';
import type { CameraTrack } from '../cameraTrack';
import type { Leader } from '../popupLeader';
import { Anchored, overlayMover, overlayTransform } from './Anchored';
import { OverlayLines } from './OverlayLines';
import { OverlayText } from './OverlayText';
import { PopupLeader } from './PopupLeader';
import type { LaidOut } from './useLabels';

interface Props {
  readonly laid: LaidOut;
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly size: Size;
  readonly track: CameraTrack;
  readonly leader: Leader | null;
}

/**
 * Labels, leader lines, group curves, boxes, squares and marks over the map, as the layout placed
 * them. Hidden from assistive technology: the table says the same. Takes no pointer: the renderer
 * finds squares and outlines alike.
 */
export function Overlay({ laid, scene, emphasis, palette, size, track, leader }: Props) {
  const root = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (root.current === null) return;
    const move = overlayMover(root.current, laid, size);
    move(track.current());
    return track.subscribe(move);
  }, [laid, size, track]);

  const { layout, origin } = laid;
  const { highlighted } = emphasis;
  const middleOf = ({ x, y, width, height }: Rect) => ({
    x: x - origin[0] + width / 2,
    y: y - origin[1] + height / 2,
  });
  const isHighlighted = (place: PlaceId | null) =>
    highlighted === null || place === null || highlighted.has(place);
  const isShown = ({ place, group }: Pick<LabelRequest, 'place' | 'group'>) => {
    const members = scene.groups.find(({ id }) => id === group)?.members ?? [];
    return place === null && members.length > 0
      ? members.some(isHighlighted)
      : isHighlighted(place);
  };
  const dimmed = (shown: boolean) => (shown ? undefined : 'map-unlit');

  return (
    <svg
      className="notranslate map-overlay"
      width={size.width}
      height={size.height}
      aria-hidden="true"
    >
      <g
        ref={root}
        className="map-labels"
        transform={overlayTransform(laid, size, track.current())}
      >
        <OverlayLines layout={layout} origin={origin} palette={palette} isShown={isShown} />
        {layout.squares.map(({ place, rect }) => {
          const square = scene.squares.find((one) => one.place === place);
          return (
            square && (
              <Anchored key={place} part="square" of={place} {...middleOf(rect)}>
                <OverlaySquare
                  fill={square.fill}
                  side={rect.width}
                  highlight={highlightOf(place, emphasis)}
                  focused={emphasis.focused === place}
                  highlighted={isHighlighted(place)}
                  palette={palette}
                />
              </Anchored>
            )
          );
        })}
        {layout.labels.map((label) => {
          const { request, rect, lines } = label;
          const { ink, halo, haloWidth } = labelTone(label, scene.fills, palette);
          return (
            <Anchored
              key={request.id}
              part="label"
              of={request.id}
              className={dimmed(isShown(request))}
              {...middleOf(rect)}
            >
              <OverlayText
                lines={lines}
                x={rect.x + rect.width / 2}
                y={rect.y + rect.height / 2}
                ink={ink}
                halo={{ colour: halo, width: haloWidth }}
              />
            </Anchored>
          );
        })}
        {layout.marks.map(({ place, rect }) => {
          const fill = scene.fills.get(place);
          const request = scene.labels.find((label) => label.place === place);
          return (
            <Anchored
              key={place}
              part="mark"
              of={place}
              className={dimmed(isHighlighted(place))}
              {...middleOf(rect)}
            >
              <DisagreeMark
                x={0}
                y={0}
                ink={request?.ink ?? palette.strongLine}
                halo={fill?.base ?? palette.ground}
              />
            </Anchored>
          );
        })}
        {layout.boxes.map(({ request, rect, lines }) => (
          <Anchored
            key={request.id}
            part="box"
            of={request.id}
            className={dimmed(isShown(request))}
            {...middleOf(rect)}
          >
            <rect
              x={-rect.width / 2 + 0.75}
              y={-rect.height / 2 + 0.75}
              width={rect.width - 1.5}
              height={rect.height - 1.5}
              rx="4"
              fill={palette.panel}
              stroke={palette.strongLine}
              strokeWidth="1.5"
            />
            <OverlayText
              lines={lines}
              x={rect.x + rect.width / 2}
              y={rect.y + rect.height / 2}
              ink={palette.text1}
              noteInk={palette.text2}
              halo={null}
            />
          </Anchored>
        ))}
      </g>
      {leader !== null && (
        <PopupLeader leader={leader} track={track} size={size} palette={palette} />
      )}
    </svg>
  );
}

interface OverlaySquareProps {
  readonly fill: FillSpec;
  /** Side, its border included; CSS px. */
  readonly side: number;
  readonly highlight: Highlight;
  readonly focused: boolean;
  readonly highlighted: boolean;
  readonly palette: Palette;
}

const BORDER: Readonly<Record<Highlight, number>> = { plain: 1.5, hovered: 2, chosen: 3 };

const CASING = 2;

/** S10: a place without an outline, as a square round its town. */
function OverlaySquare({
  fill,
  side,
  highlight,
  focused,
  highlighted,
  palette,
}: OverlaySquareProps) {
  const pattern = useId();
  const border = BORDER[highlight];
  const { texture, textureInk } = fill;
  const { focus, focusGap, focusCasing } = lineWidths;
  const ring = focusGap + focus;
  return (
    <>
      {focused && (
        <>
          <rect {...centred(side + 2 * (ring + focusCasing))} fill={palette.ground} />
          <rect {...centred(side + 2 * ring)} fill={palette.strongLine} />
        </>
      )}
      <rect {...centred(side + 2 * CASING)} fill={palette.ground} />
      <rect {...centred(side)} fill={highlighted ? fill.base : palette.ground} />
      {highlighted && texture !== null && textureInk !== null && (
        <>
          <defs>
            <TexturePattern id={pattern} texture={texture} ink={textureInk} />
          </defs>
          <rect {...centred(side)} fill={`url(#${pattern})`} />
        </>
      )}
      <rect
        {...centred(side - border)}
        fill="none"
        stroke={fill.innerBorder ?? palette.strongLine}
        strokeWidth={border}
      />
    </>
  );
}

function centred(side: number) {
  return { x: -side / 2, y: -side / 2, width: side, height: side };
}
