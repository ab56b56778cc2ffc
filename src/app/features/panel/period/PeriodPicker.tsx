import { useEffect, useId } from 'react';
import type { ChosenPeriod } from '../../../../periods/Period';
import type { Run } from '../../../../view/store';
import { Icon } from '../../../ui/Icon';
import { useKeyRun } from '../../../state/useKeyRun';
import { useText } from '../../../state/useText';
import { useMediaQuery } from '../../../state/device';
import { useLatestView } from '../../../state/useView';
import { PeriodAxis, type AxisChoice, type Choose } from './PeriodAxis';
import { usePlay } from './usePlay';
import './period.css';

export type PeriodKindId = ChosenPeriod['kind'];

interface Props {
  readonly kinds: readonly PeriodKindId[];
  readonly kind: PeriodKindId;
  /** The periods of this kind in order of time. */
  readonly choices: readonly AxisChoice[];
  /** Id of the period that is shown at this moment: the next press may come before the panel has followed. */
  readonly chosenNow: () => string;
  readonly onKind: (kind: PeriodKindId, run?: Run) => void;
  readonly onChoose: Choose;
  /** Periods begin or cease to pass by themselves. */
  readonly onPlaying: (playing: boolean) => void;
}

/** When: the kind of period, steps, and the axis with every period that has figures (P1). */
export function PeriodPicker(props: Props) {
  const { kinds, kind, choices, chosenNow, onKind, onChoose, onPlaying } = props;
  // What a reader has just chosen must not jump back until the panel follows.
  const chosenKind = useLatestView(({ view }) => view.period.kind);
  const text = useText().periodPicker;
  const keys = useKeyRun();
  const labelId = useId();
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const index = choices.findIndex((choice) => choice.chosen);
  const indexNow = () => indexOf(choices, chosenNow());
  const step = (to: number, run?: Run) => {
    const choice = choices[to];
    if (choice !== undefined) onChoose(choice.id, run);
  };
  const { playing, start, stop } = usePlay(choices.length, index, indexNow, step);
  useEffect(() => {
    if (!playing) return;
    onPlaying(true);
    return () => onPlaying(false);
  }, [playing, onPlaying]);
  const circles = choices.some((choice) => choice.count > 0);
  const go = (by: number) => {
    stop();
    step(indexNow() + by);
  };

  return (
    <section className="period" aria-labelledby={labelId}>
      <div className="period-head">
        <h2 className="field-label" id={labelId}>
          {text.label}
        </h2>
        {kinds.length > 1 ? (
          <div className="select period-kind">
            <select
              aria-label={text.kindLabel}
              value={chosenKind}
              onChange={(event) => {
                const next = kinds.find((each) => each === event.target.value);
                if (next !== undefined) onKind(next, keys.now());
              }}
              {...keys.handlers}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {text.kinds[each]}
                </option>
              ))}
            </select>
            <Icon name="chevron-down" />
          </div>
        ) : (
          <span className="period-kind">{text.kinds[kind]}</span>
        )}
        <div className="period-steps">
          <button
            type="button"
            className="square-button"
            aria-label={text.earlier}
            disabled={index <= 0}
            onClick={() => go(-1)}
          >
            <Icon name="chevron-left" />
          </button>
          {!still && choices.length > 1 && (
            <button
              type="button"
              className="square-button"
              aria-label={playing ? text.pause : text.play}
              onClick={playing ? stop : start}
            >
              <Icon name={playing ? 'pause' : 'play'} size={14} />
            </button>
          )}
          <button
            type="button"
            className="square-button"
            aria-label={text.later}
            disabled={index >= choices.length - 1}
            onClick={() => go(1)}
          >
            <Icon name="chevron-right" />
          </button>
        </div>
      </div>
      <PeriodAxis
        label={text.label}
        choices={choices}
        chosenNow={indexNow}
        unit={kind === 'year' ? 'year' : 'date'}
        onChoose={(id, run) => {
          stop();
          onChoose(id, run);
        }}
      />
      <p className="period-note">{circles ? text.circles[kind] : text.noCircles}</p>
    </section>
  );
}

function indexOf(choices: readonly AxisChoice[], id: string): number {
  return choices.findIndex((choice) => choice.id === id);
}
