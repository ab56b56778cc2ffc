import type { Dispute, Figure } from '../figures/types';
import { dateText } from './dateText';
import { claimPeriodText, dateOf } from './periodText';
import { quantityText, quantityWithUnit } from './quantityText';
import type { Words } from './Words';

/** S1–S7 in words: every line that is true of a figure, the one to know first on top. */
export function stateLines(figure: Figure, words: Words): readonly string[] {
  const { states } = words.text;
  const lines: string[] = [];
  if (figure.state === 'none') return [states.none];
  if (figure.state === 'named') return [states.named];
  if (figure.dispute !== null) lines.push(disputeText(figure.dispute, words));
  if (figure.fill === 'zero') lines.push(states.zero);
  if (figure.joint && figure.claim !== null) {
    const others = figure.claim.places.filter((place) => place !== figure.place);
    lines.push(states.joint(words.names(others)));
  }
  if (figure.partial && figure.claim !== null) {
    lines.push(states.partial(claimPeriodText(figure.claim, words.text)));
  }
  if (figure.claim !== null && figure.ageMonths !== null) {
    const date = dateText(figure.claim.end, words.text.lang);
    lines.push(figure.aged ? states.aged(date) : states.ofDate(date));
  }
  if (figure.fill === 'no-area') lines.push(states.noArea);
  return lines;
}

/** S4: how far the sources lie apart, or that the figure is itself disputed. */
export function disputeText(dispute: Dispute, { text }: Words): string {
  switch (dispute.reason) {
    case 'own-status':
      return text.states.disputedItself;
    case 'crosses-break':
      return text.states.rangeCrosses(quantityWithUnit(dispute.low, text));
    case 'claims-differ':
      return text.states.disputedRange(
        quantityText(dispute.low, text),
        quantityWithUnit(dispute.high, text),
      );
  }
}

/** S10, S11: which outline is drawn, where that needs saying; else null. */
export function outlineText(figure: Figure, { text }: Words): string | null {
  const note = figure.outline;
  switch (note.kind) {
    case 'as-drawn':
      return null;
    case 'no-outline':
      return text.states.outlineNone;
    case 'changed-after': {
      const date = dateOf(note.date, text);
      return note.size === 'unknown'
        ? text.states.outlineChangedUnknown(date)
        : text.states.outlineChanged(date);
    }
  }
}
