import type { LedgerIndex, Split } from '../index/LedgerIndex';
import { siteIn, type LocalText, type Site } from '../site';
import type { Metric } from '../types';
import { METRIC_WORDS, type Translation } from './Translation';

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

interface Data {
  readonly site: Site;
  readonly metrics: readonly Metric[];
  /** Names of the sets of parts, in English. */
  readonly sets: readonly string[];
}

/**
 * Texts of the data that a page in another language shows in English, because a translation is
 * missing: an element that holds one says so, and is read out in English.
 */
export function untranslatedTexts(
  lang: string,
  translation: Translation,
  { site, metrics, sets }: Data,
): ReadonlySet<string> {
  const ofMetrics = metrics.flatMap((metric) =>
    METRIC_WORDS.filter((word) => translation.metrics[metric.id]?.[word] === undefined).map(
      (word) => metric[word],
    ),
  );
  const ofSets = sets.filter((name) => translation.sets[name] === undefined);
  const english = textsOf(siteIn(site, 'en'));
  const shown = textsOf(siteIn(site, lang, translation.site));
  return new Set([...ofMetrics, ...ofSets, ...english.filter((text) => shown.includes(text))]);
}

function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node as Record<string, LocalText>).flatMap(textsOf);
}
