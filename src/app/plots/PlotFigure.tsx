import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { PlotMark, PlotScene } from '../../cartography/plots/PlotScene';
import type { ClaimId } from '../../ledger/types';
import { nearestMark } from './nearestMark';
import { PlotFrame } from './PlotFrame';
import { PlotMarks } from './PlotMarks';
import './plotFigure.css';

interface Props {
  readonly scene: PlotScene;
  readonly label: string;
  /** Id of the text that says what the plot shows. */
  readonly describedBy: string;
  readonly nameOf: (mark: PlotMark) => string;
  /** The claim that is shown; null: none. */
  readonly active: ClaimId | null;
  /** Where the keyboard is, or will come in; null: at the first. */
  readonly at: ClaimId | null;
  /** A pointer is near. */
  readonly onPoint: (mark: PlotMark) => void;
  /** The keyboard is on it. */
  readonly onFocus: (mark: PlotMark) => void;
  /** Pressed, tapped or Enter: stays open. */
  readonly onPick: (mark: PlotMark) => void;
}

/** How near a pointer has to come; fingers are wider. */
const REACH = { mouse: 22, pen: 22, touch: 40 };

/** The picture of a plot: one tab stop, arrow keys go from mark to mark in order of time. */
export function PlotFigure(props: Props) {
  const { scene, label, describedBy, nameOf, active, at, onPoint, onFocus, onPick } = props;
  const frame = useRef<SVGSVGElement>(null);
  const { marks } = scene;
  const stop = Math.max(
    0,
    marks.findIndex((mark) => mark.claim.id === at),
  );

  const focus = (mark: PlotMark) => {
    frame.current
      ?.querySelector<SVGGElement>(`[data-claim="${CSS.escape(mark.claim.id)}"]`)
      ?.focus();
  };

  const near = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const reach = event.pointerType === 'touch' ? REACH.touch : REACH.mouse;
    return nearestMark(marks, event.clientX - box.left, event.clientY - box.top, reach);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = {
      ArrowLeft: stop - 1,
      ArrowDown: stop - 1,
      ArrowRight: stop + 1,
      ArrowUp: stop + 1,
      Home: 0,
      End: marks.length - 1,
      Enter: stop,
      ' ': stop,
    }[event.key];
    const mark = to === undefined ? undefined : marks[to];
    if (to === undefined) return;
    event.preventDefault();
    if (mark === undefined) return;
    focus(mark);
    if (event.key === 'Enter' || event.key === ' ') onPick(mark);
  };

  return (
    <svg
      ref={frame}
      className="notranslate plot-figure"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        const mark = event.pointerType === 'touch' ? null : near(event);
        if (mark !== null && mark.claim.id !== active) onPoint(mark);
      }}
      onPointerUp={(event) => {
        const mark = near(event);
        if (mark === null) return;
        // With the focus on it, the next press elsewhere closes it.
        focus(mark);
        onPick(mark);
      }}
    >
      <PlotFrame scene={scene} />
      <PlotMarks
        scene={scene}
        active={active}
        stop={marks[stop]?.claim.id}
        nameOf={nameOf}
        onFocus={onFocus}
        onPick={onPick}
      />
    </svg>
  );
}
