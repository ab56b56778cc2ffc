import type { Dispute, Figure } from '../figures/types';
import type { Unit } from '../ledger/types';
import type { FullWords } from './Words';
import { quantitySpoken } from './numberText';
import { claimPeriodText } from './periodText';
import { chained, ended } from './phrases';
import { figuresSpoken } from './sentenceOf';

/**
 * A district for the ear (S1–S7, K4): whose figure it is, the figure with qualifier and unit in
 * words, the time it covers, what its look would tell the eye, how many statements were found for the
 * period and how many texts repeat this one. No sign stands for a word.
 *
 * @param figure of a measure in `unit`
 * @param isRecord A2: the figure counts what stands on papers
 */
export function spokenOf(
  figure: Figure,
  unit: Unit,
  isRecord: boolean,
  words: FullWords,
): string {
  const { text } = words;
  const { spoken, states, marks } = text;
  const name = words.name(figure.place);
  const { claim, decision } = figure;
  if (claim === null) {
    const said = figure.state === 'named' ? states.named : states.none;
    return ended(spoken.place(name, said), marks.stop);
  }
  const others = claim.places.filter((place) => place !== figure.place);
  const period = claimPeriodText(claim, text, { ...text.periods, ...spoken });
  const said = [
    [
      numberSpoken(figure, isRecord, words),
      // A figure for a part of the period says below which.
      figure.partial ? null : period,
      figure.aged ? spoken.aged : null,
    ],
    [figure.partial ? states.partial(period) : null],
    [figure.dispute === null ? null : disputeSpoken(figure.dispute, words)],
    [figure.fill === 'no-area' ? states.noArea : rateSpoken(figure, unit, words)],
    [
      decision === null ? null : spoken.statements(decision.candidates),
      figure.witnesses.length > 0 ? spoken.reports(figure.witnesses.length) : null,
    ],
  ]
    .map((parts) => parts.filter((part) => part !== null).join(', '))
    .filter((part) => part !== '');
  const whose = figure.joint ? spoken.together(name, words.names(others)) : name;
  return ended(spoken.place(whose, chained(said, marks.semicolon)), marks.stop);
}

function numberSpoken(
  { quantity, fill }: Figure,
  isRecord: boolean,
  { text }: FullWords,
): string | null {
  if (quantity === null) return null;
  const stated = quantitySpoken(quantity, text);
  if (fill === 'zero') return text.spoken.zero(stated);
  return isRecord ? text.spoken.onRecords(stated) : stated;
}

/** A4, A5: the number that colours the district by area, as it is shown. */
function rateSpoken({ perArea }: Figure, unit: Unit, { text }: FullWords): string | null {
  const value = perArea?.value ?? null;
  if (value === null) return null;
  return text.spoken.perArea(figuresSpoken.perArea(value, unit, text));
}

/** S4: how far the sources lie apart, both ends in words. */
function disputeSpoken({ reason, low, high }: Dispute, { text }: FullWords): string {
  const { states, spoken } = text;
  if (reason === 'own-status') return states.disputedItself;
  if (reason === 'crosses-break') return states.rangeCrosses(quantitySpoken(low, text));
  return spoken.disputed(quantitySpoken(low, text), quantitySpoken(high, text));
}
