import type { LinkNotice } from './link/LinkNotice';
import type { View } from './View';

/** What a notice of each key speaks of. */
const SPEAKS_OF = new Map<string, readonly (keyof View)[]>([
  ['m', ['metric']],
  ['t', ['metric', 'period']],
  ['by', ['metric', 'by']],
  ['d', ['period', 'district']],
  ['card', ['district', 'card']],
  ['c', ['claim']],
  ['view', ['screen']],
  ['q', ['query']],
  ['side', ['side']],
  ['sort', ['sort']],
  ['pick', ['picks']],
  ['at', ['camera']],
  ['lang', ['lang']],
]);

/** The notices that are as true after a choice as before: those of parts that it left alone. */
export function openNotices(
  notices: readonly LinkNotice[],
  before: View,
  after: View,
): readonly LinkNotice[] {
  return notices.filter(({ key }) =>
    (SPEAKS_OF.get(key) ?? []).every((part) => before[part] === after[part]),
  );
}
