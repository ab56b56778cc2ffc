import { siteIn } from '../siteIn';
import type { LocalText, Site } from '../site';
import type { Metric } from '../types';
import { METRIC_WORDS, type Translation } from './Translation';

/**
 * Texts of the data that a page in another language shows in English, because a translation is
 * missing: an element that holds one says so, and is read out in English.
 */
export function untranslatedTexts(
  lang: string,
  { site: tree, metrics }: Translation,
  { site, metrics: all }: { readonly site: Site; readonly metrics: readonly Metric[] },
): ReadonlySet<string> {
  const ofMetrics = all.flatMap((metric) =>
    METRIC_WORDS.filter((word) => metrics[metric.id]?.[word] === undefined).map(
      (word) => metric[word],
    ),
  );
  const english = textsOf(siteIn(site, 'en'));
  const shown = textsOf(siteIn(site, lang, tree));
  return new Set([...ofMetrics, ...english.filter((text) => shown.includes(text))]);
}

function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node as Record<string, LocalText>).flatMap(textsOf);
}
