import { siteIn } from '../siteIn';
import type { LocalText, Site } from '../site';
import type { Metric } from '../types';
import { METRIC_WORDS, type Translation } from './Translation';

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
