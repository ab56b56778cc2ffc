import { useId } from 'react';
import type { MetricId } from '../../ledger/types';
import { LEADS } from '../shared/landmarks';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import type { MeasureGroup } from './measureGroups';
import './measure.css';

interface Props {
  readonly groups: readonly MeasureGroup[];
  readonly value: MetricId;
  readonly onChoose: (metric: MetricId) => void;
}

/** What is counted. A native list: it works with every keyboard, finger and reader. */
export function MeasurePicker({ groups, value, onChoose }: Props) {
  const text = useText();
  const id = useId();
  return (
    <div className="measure" {...LEADS}>
      <label className="field-label" htmlFor={id}>
        {text.measure.label}
      </label>
      <div className="select measure-select">
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
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
