import type { LedgerIndex, Split } from '../index/LedgerIndex';
import type { Translation } from './Translation';

/**
 * The same ledger with the words of its measures and the names of its sets in another language.
 * Claims, notes and titles keep the language that they are written in. The same object where there is
 * nothing to translate.
 */
export function translateLedger(
  index: LedgerIndex,
  { metrics, sets }: Translation,
): LedgerIndex {
  if (isEmpty(metrics) && isEmpty(sets)) return index;
  const translated = index.ledger.metrics.map((metric) => ({
    ...metric,
    ...metrics[metric.id],
  }));
  const renamed = new Map<Split, Split>();
  const rename = (split: Split): Split => {
    const known = renamed.get(split);
    if (known !== undefined) return known;
    const made = { ...split, name: sets[split.name] ?? split.name };
    renamed.set(split, made);
    return made;
  };
  const renameAll = (splits: LedgerIndex['splitsOfPart']) =>
    new Map([...splits].map(([claim, of]) => [claim, of.map(rename)]));
  return {
    ...index,
    ledger: { ...index.ledger, metrics: translated },
    metricById: new Map(translated.map((metric) => [metric.id, metric])),
    splitsOfPart: renameAll(index.splitsOfPart),
    splitsOfWhole: renameAll(index.splitsOfWhole),
  };
}

function isEmpty(words: object): boolean {
  return Object.keys(words).length === 0;
}
