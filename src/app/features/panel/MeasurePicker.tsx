import { useId } from 'react';
import type { MetricId, Metric } from '../../../ledger/types';
import type { Run } from '../../../view/store';
import { LEADS } from '../../ui/landmarks';
import { Icon } from '../../ui/Icon';
import { useKeyRun } from '../../state/useKeyRun';
import { useText } from '../../state/useText';
import { useLatestView } from '../../state/useView';
import { families, MEASURE_GROUPS, type MeasureGroupId } from '../../../ledger/measureKinds';
import './measure.css';

interface Props {
  readonly groups: readonly MeasureGroup[];
  /** Chosen, and on its way. */
  readonly coming: MetricId | null;
  readonly onChoose: (metric: MetricId, run?: Run) => void;
}

/** What is counted. A native list: it works with every keyboard, finger and reader. */
export function MeasurePicker({ groups, coming, onChoose }: Props) {
  const text = useText();
  // What a reader has just chosen must not jump back until the panel follows.
  const chosen = useLatestView((state) => state.view.metric);
  const keys = useKeyRun();
  const id = useId();
  return (
    <div className="measure" {...LEADS}>
      <label className="field-label" htmlFor={id}>
        {text.measure.label}
      </label>
      <div className="select measure-select">
        <select
          id={id}
          value={coming ?? chosen}
          onChange={(event) => onChoose(event.target.value, keys.now())}
          {...keys.handlers}
        >
          {groups.map((group) => (
            <optgroup key={group.id} label={text.measure.groups[group.id]}>
              {group.metrics.map((metric) => (
                <option key={metric.id} value={metric.id}>
                  {metric.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </div>
  );
}

interface MeasureGroup {
  readonly id: MeasureGroupId;
  readonly metrics: readonly Metric[];
}

/** The measures that may be drawn, in groups, each in the ledger's order; empty groups left out. */
export function measureGroups(metrics: readonly Metric[]): readonly MeasureGroup[] {
  return MEASURE_GROUPS.map((id) => ({
    id,
    metrics: metrics.filter(
      ({ draw, family }) => draw === 'choropleth' && families[family].group === id,
    ),
  })).filter((group) => group.metrics.length > 0);
}
