import { useLayoutEffect, useRef } from 'react';
import type { Palette } from '../../cartography/colours';
import { labelTone } from '../../cartography/labelTone';
import type { Rect } from '../../cartography/labels/types';
import type { LabelRequest, Scene } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import type { Emphasis } from '../../renderers/Renderer';
import { standingOf } from '../../renderers/placeLooks';
import { DisagreeMark } from '../shared/DisagreeMark';
import type { Size } from '../shared/useElementSize';
import { Anchored } from './Anchored';
import type { CameraTrack } from './cameraTrack';
import type { LaidOut } from './LabelLayout';
import { overlayMover, overlayTransform } from './moveOverlay';
import { OverlayLines } from './OverlayLines';
import { OverlaySquare } from './OverlaySquare';
import { OverlayText } from './OverlayText';
import type { Tie } from './tieEnds';
import { TieLine } from './TieLine';

interface Props {
  readonly laid: LaidOut;
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly size: Size;
  readonly track: CameraTrack;
  readonly tie: Tie | null;
}

/**
 * Labels, leader lines, tie curves, boxes, squares and marks over the map, as the layout placed
 * them. Hidden from assistive technology: the table says the same. Takes no pointer: the renderer
 * finds squares and outlines alike.
 */
export function Overlay({ laid, scene, emphasis, palette, size, track, tie }: Props) {
  const root = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (root.current === null) return;
    const move = overlayMover(root.current, laid, size);
    move(track.current());
    return track.subscribe(move);
  }, [laid, size, track]);

  const { layout, origin } = laid;
  const { lit } = emphasis;
  const middleOf = ({ x, y, width, height }: Rect) => ({
    x: x - origin[0] + width / 2,
    y: y - origin[1] + height / 2,
  });
  const isLit = (place: PlaceId | null) => lit === null || place === null || lit.has(place);
  const isShown = ({ place, group }: Pick<LabelRequest, 'place' | 'group'>) => {
    const members = scene.groups.find(({ id }) => id === group)?.members ?? [];
    return place === null && members.length > 0 ? members.some(isLit) : isLit(place);
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
                  standing={standingOf(place, emphasis)}
                  focused={emphasis.focused === place}
                  lit={isLit(place)}
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
              className={dimmed(isLit(place))}
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
      {tie !== null && <TieLine tie={tie} track={track} size={size} palette={palette} />}
    </svg>
  );
}
