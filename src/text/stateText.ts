import type { Dispute, Figure } from '../figures/types';
import type { Words } from './Words';
import { quantityText, quantityWithUnit } from './numberText';
import { dateText, claimPeriodText } from './periodText';

/** A line of words with an id among the lines of its kind, in whatever language. */
export interface StateLine {
  readonly id: string;
  readonly text: string;
}

/** S1–S7 in words: every line that is true of a figure, the one to know first on top. */
export function stateLines(figure: Figure, words: Words): readonly StateLine[] {
  const { states } = words.text;
  const lines: StateLine[] = [];
  const add = (id: string, text: string) => lines.push({ id, text });
  if (figure.state === 'none') add('none', states.none);
  if (figure.state === 'named') add('named', states.named);
  if (figure.claim === null) return lines;
  if (figure.dispute !== null) add('disputed', disputeText(figure.dispute, words));
  if (figure.fill === 'zero') add('zero', states.zero);
  if (figure.joint) {
    const others = figure.claim.places.filter((place) => place !== figure.place);
    add('joint', states.joint(words.names(others)));
  }
  if (figure.partial) {
    add('partial', states.partial(claimPeriodText(figure.claim, words.text)));
  }
  if (figure.ageMonths !== null) {
    const date = dateText(figure.claim.end, words.text.lang);
    add('age', figure.aged ? states.aged(date) : states.ofDate(date));
  }
  if (figure.fill === 'no-area') add('no-area', states.noArea);
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
