import { figureUnits } from '../figures/figureUnits';
import type { FigureSet } from '../figures/types';
import type { Source } from '../ledger/types';
import type { Text } from './Text';
import { dateText, type DateStyle } from './periodText';

/** P5: when a document was published, and whether that date is printed in it or inferred. */
export function publishedText(source: Source, text: Text, style: DateStyle = 'long'): string {
  if (source.published === null) return text.claimWords.undated;
  const date = dateText(source.published, text.lang, style);
  return source.publishedBasis === 'inferred' ? text.claimWords.inferred(date) : date;
}

/**
 * Who said the drawn figures, in one line: the speaker of most of them by name, the others counted.
 * A joint figure is one statement. Null where nothing is drawn.
 */
export function saidByText(set: FigureSet, text: Text): string | null {
  const statements = new Map<string, number>();
  for (const { claim } of figureUnits(set)) {
    if (claim === null) continue;
    statements.set(claim.speaker, (statements.get(claim.speaker) ?? 0) + 1);
  }
  const [first] = [...statements].toSorted((a, b) => b[1] - a[1]);
  return first === undefined ? null : text.viewTitle.saidBy(first[0], statements.size - 1);
}
