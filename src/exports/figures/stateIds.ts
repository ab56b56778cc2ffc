import type { Figure } from '../../figures/types';

export type RuleStateId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7';

/** Every state that holds of a figure, by the ids of the display rules: a joint one may be partial. */
export function stateIds(figure: Figure): readonly RuleStateId[] {
  if (figure.state === 'none') return ['S7'];
  if (figure.state === 'named') return ['S6'];
  const ids: RuleStateId[] = [];
  if (figure.joint) ids.push('S2');
  if (figure.partial || figure.aged) ids.push('S3');
  if (figure.dispute !== null) ids.push('S4');
  if (figure.fill === 'zero') ids.push('S5');
  return ids.length === 0 ? ['S1'] : ids;
}
