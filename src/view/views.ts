import type { LinkContext } from './link/LinkContext';
import type { LinkNotice } from './link/notices';
import type { View } from './View';
import { PART_NAMES, viewParts } from './viewParts';

/** L1: what a reader sees who chose nothing. */
export function defaultView(context: LinkContext): View {
  // Filled in the order of the table, which no part's default looks ahead of.
  return PART_NAMES.reduce<View>(
    (view, name) => ({ ...view, [name]: viewParts[name].default(context, view) }),
    {} as View,
  );
}

/** Two views that a reader cannot tell apart, whichever objects hold them. */
export function sameView(a: View, b: View): boolean {
  return PART_NAMES.every((name) => samePart(name, a[name], b[name]));
}

/** What the map shows first: figures of another period, of another measure, or coloured otherwise. */
const FIRST_ON_MAP: readonly (keyof View)[] = ['metric', 'period', 'by'];

/** Whether the map shows all that two views differ in: the page around it may follow a frame later. */
export function differOnMapAlone(a: View, b: View): boolean {
  return PART_NAMES.every(
    (name) => FIRST_ON_MAP.includes(name) || samePart(name, a[name], b[name]),
  );
}

/** Two values of a part that a reader cannot tell apart. */
export function samePart<K extends keyof View>(name: K, a: View[K], b: View[K]): boolean {
  return viewParts[name].same(a, b);
}

/**
 * The nearest view that can be shown, for choices that pull others along: the period stays if the
 * measure has it, else the measure's own default; colour by area falls back to total; a popup
 * closes over a place that the period does not have (P7), a card stays. Valid views come back
 * unchanged.
 */
export function validView(view: View, context: LinkContext): View {
  return PART_NAMES.reduce<View>(
    (valid, name) => ({ ...valid, [name]: viewParts[name].valid(valid, context) }),
    view,
  );
}

/** The notices that are as true after a choice as before: those of parts that it left alone. */
export function openNotices(
  notices: readonly LinkNotice[],
  before: View,
  after: View,
): readonly LinkNotice[] {
  return notices.filter(({ key }) => {
    const name = PART_NAMES.find((part) => viewParts[part].key === key);
    if (name === undefined) return true;
    return [name, ...viewParts[name].restsOn].every((part) => before[part] === after[part]);
  });
}
