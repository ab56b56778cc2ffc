import { useId } from 'react';
import type { ColourBy } from '../../../figures/types';
import { useKeyRun } from '../../state/useKeyRun';
import { useText } from '../../state/useText';
import { useLatestView } from '../../state/useView';
import { measureKinds } from '../../../ledger/measureKinds';
import type { Metric } from '../../../ledger/types';
import type { Run } from '../../../view/store';
import type { Text } from '../../../text/Text';
import './colourBy.css';

interface Props {
  /** `Total, ha` */
  readonly totalLabel: string;
  /** Null where the measure may be divided by the district's area; else why not, in words (K4). */
  readonly noAreaView: string | null;
  readonly onChoose: (by: ColourBy, run?: Run) => void;
}

const choices: readonly ColourBy[] = ['total', 'area'];

/** Colour by the figure itself or per 100 km²; plain text where there is nothing to choose. */
export function ColourByPicker({ totalLabel, noAreaView, onChoose }: Props) {
  const text = useText();
  const chosen = useLatestView((state) => state.view.by);
  const name = useId();
  const keys = useKeyRun();
  if (noAreaView !== null) {
    return (
      <div className="colour-by">
        <span className="field-label">{text.colourBy.label}</span>
        <span>{noAreaView}</span>
      </div>
    );
  }
  const labels: Record<ColourBy, string> = { total: totalLabel, area: text.colourBy.area };
  return (
    <div className="colour-by" role="group" aria-labelledby={`${name}-label`}>
      <span className="field-label" id={`${name}-label`}>
        {text.colourBy.label}
      </span>
      <div className="colour-by-choices" {...keys.handlers}>
        {choices.map((by) => (
          <label key={by} className="colour-by-choice">
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={by === chosen}
              onChange={() => onChoose(by, keys.now())}
            />
            <span>{`${labels[by]} `}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** Why a measure has no per-area view, in words; null where it has one (K4). */
export function noAreaView(metric: Metric, text: Text): string | null {
  if (metric.denominator === 'district-area') return null;
  return text.colourBy.none[measureKinds[metric.kind].noArea];
}
