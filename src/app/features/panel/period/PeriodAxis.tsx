import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useElementSize } from '../../../state/device';
import { useKeyRun } from '../../../state/useKeyRun';
import type { Run } from '../../../../view/store';
import { axisLayout, type AxisItem } from './axisLayout';

export interface AxisChoice extends AxisItem {
  readonly id: string;
  /** The whole of it in words: `2025, 13 districts with a figure`. */
  readonly valueText: string;
}

/** Keys of one run, and the periods that a pointer drags along, are one choice (L5). */
export type Choose = (id: string, run?: Run) => void;

interface Props {
  readonly label: string;
  readonly choices: readonly AxisChoice[];
  /** Index of the period that is shown at this moment; -1: none of these. */
  readonly chosenNow: () => number;
  readonly unit: 'year' | 'date';
  readonly onChoose: Choose;
}

const LINE = 28;
/** So far a pointer moves before it drags along the axis; what goes across it scrolls the page. CSS px. */
const SLACK = 6;
/** Width that is laid out for before the element is measured; the drawing then fits any width. */
const USUAL_WIDTH = 320;

/**
 * The periods of one kind at their places in time: a circle with the number of districts, a tick
 * where no district has a figure. A group of radio buttons that can also be dragged along.
 */
export function PeriodAxis({ label, choices, chosenNow, unit, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<'none' | 'pressed' | Run>('none');
  const from = useRef({ x: 0, y: 0 });
  const keys = useKeyRun();
  const size = useElementSize(frame);
  const width = Math.floor(size?.width ?? USUAL_WIDTH);
  const at = (x: number) => (size === null ? `${round((x / width) * 100)}%` : x);
  const { points, marks } = axisLayout(choices, width, unit);
  const chosen = choices.findIndex((choice) => choice.chosen);

  const choose = (index: number, run?: Run) => {
    const choice = choices[Math.max(0, Math.min(choices.length - 1, index))];
    if (choice !== undefined) onChoose(choice.id, run);
  };

  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const shown = chosenNow();
    const to = {
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      PageDown: shown - 1,
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      PageUp: shown + 1,
      Home: 0,
      End: choices.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    keys.handlers.onKeyDown();
    choose(to, keys.now());
    const index = Math.max(0, Math.min(choices.length - 1, to));
    frame.current?.querySelectorAll<SVGGElement>('[role=radio]')[index]?.focus();
  };

  const nearest = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    let best = 0;
    points.forEach((point, i) => {
      if (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x)) best = i;
    });
    return best;
  };

  return (
    <div className="period-axis" ref={frame}>
      <svg
        className="notranslate"
        width={at(width)}
        height="62"
        role="radiogroup"
        aria-label={label}
        onBlur={keys.handlers.onBlur}
        onPointerDown={(event) => {
          keys.handlers.onPointerDown();
          if (event.button !== 0) return;
          drag.current = 'pressed';
          from.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (drag.current === 'none') return;
          if (drag.current === 'pressed') {
            const along = Math.abs(event.clientX - from.current.x);
            const across = Math.abs(event.clientY - from.current.y);
            if (along < SLACK || along < across) return;
            drag.current = {};
          }
          const index = nearest(event);
          if (index === chosenNow()) return;
          choose(index, drag.current);
        }}
        onPointerUp={(event) => {
          if (drag.current === 'pressed') choose(nearest(event));
          drag.current = 'none';
        }}
        onPointerCancel={() => {
          drag.current = 'none';
        }}
      >
        <line className="period-line" x1={at(6)} y1={LINE} x2={at(width - 6)} y2={LINE} />
        {marks.map((mark) => (
          <g key={mark.x} aria-hidden="true">
            <line
              className="period-mark"
              x1={at(mark.x)}
              y1={LINE}
              x2={at(mark.x)}
              y2={LINE + 6}
            />
            {mark.labelX !== null && (
              <text className="period-mark-label" x={at(mark.labelX)} y="56">
                {mark.label}
              </text>
            )}
          </g>
        ))}
        {choices.map((choice, i) => {
          const point = points[i];
          if (point === undefined) return null;
          const { x } = point;
          const left = ((points[i - 1]?.x ?? x - 48) + x) / 2;
          const right = ((points[i + 1]?.x ?? x + 48) + x) / 2;
          const hitLeft = Math.max(left, x - 24);
          return (
            <g
              key={choice.id}
              className={`period-point${choice.chosen ? ' period-point-chosen' : ''}`}
              role="radio"
              aria-checked={choice.chosen}
              aria-label={choice.valueText}
              tabIndex={choice.chosen || (chosen < 0 && i === 0) ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={(event) => {
                // Pointers are heard by the axis; this is the click of a reader or of a script.
                if (event.detail === 0) choose(i);
              }}
            >
              <rect
                className="period-hit"
                x={at(hitLeft)}
                y="8"
                width={Math.max(2, Math.min(right, x + 24) - hitLeft)}
                height="54"
              >
                {/* For the pointer alone: of the radio button it would be read out as a second name. */}
                <title>{choice.valueText}</title>
              </rect>
              <circle className="period-focus" cx={at(x)} cy={LINE} r="16.5" />
              {choice.count > 0 || choice.chosen ? (
                <>
                  {choice.chosen && (
                    <circle className="period-ring" cx={at(x)} cy={LINE} r="13" />
                  )}
                  <circle className="period-circle" cx={at(x)} cy={LINE} r="10" />
                  <text className="period-count" x={at(x)} y={LINE + 4.5}>
                    {choice.count}
                  </text>
                </>
              ) : (
                <line
                  className="period-tick"
                  x1={at(x)}
                  y1={LINE - 4}
                  x2={at(x)}
                  y2={LINE + 4}
                />
              )}
              {point.labelX !== null && (
                <text className="period-label" x={at(point.labelX)} y="56">
                  {choice.label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
