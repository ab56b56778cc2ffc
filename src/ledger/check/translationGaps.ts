import type { Problem } from '../Problem';
import type { Site } from '../site';
import { METRIC_WORDS, type SiteTree, type Translation } from '../translation/Translation';
import type { Ledger } from '../types';

/** So many of what is missing are named. */
const NAMED = 3;

/** The file of what the data say in a language, inside the data folder. */
export const translationFile = (lang: string): string => `translations/${lang}.json`;

/** Parts of site.json that are settings, and the same in every language. */
const SETTINGS: ReadonlySet<string> = new Set([
  'languages',
  'focusArea',
  'defaultMeasure',
  'firstDistricts',
]);

/** What there is to translate. */
interface Known {
  readonly site: Site;
  readonly ledger: Ledger;
  readonly setNames: readonly string[];
  /** Names that outlines do not have in the language (outlineNameGaps). */
  readonly outlined: readonly string[];
}

/**
 * translation-missing: what a page of a language shows in English, one warning a language. English
 * stands wherever a translation is missing, so nothing is ever empty.
 */
export function translationGaps(
  lang: string,
  { site: texts, metrics, sets }: Translation,
  { site, ledger, setNames, outlined }: Known,
): readonly Problem[] {
  const missing = [
    ...siteGaps(site, texts, lang),
    ...ledger.metrics.flatMap(({ id }) =>
      METRIC_WORDS.filter((word) => metrics[id]?.[word] === undefined).map(
        (word) => `metrics.${id}.${word}`,
      ),
    ),
    ...setNames.filter((name) => sets[name] === undefined).map((name) => `sets.${name}`),
    ...ledger.places
      .filter(({ names }) => names[lang] === undefined)
      .map(({ id }) => `places.csv, ${id}, name_${lang}`),
    ...outlined,
  ];
  if (missing.length === 0) return [];
  const more = missing.length > NAMED ? `, and ${missing.length - NAMED} more` : '';
  return [
    {
      rule: 'translation-missing',
      severity: 'warning',
      file: translationFile(lang),
      line: 1,
      column: '',
      message: `${missing.length} ${missing.length === 1 ? 'text is' : 'texts are'} not translated and shown in English: ${missing.slice(0, NAMED).join('; ')}${more}.`,
      hint: 'Add them to this file under the keys that are named, or to the column that is named; those of outlines to units.csv or countries.csv.',
    },
  ];
}

/** Texts of site.json with an English version and none in the language, by their paths. */
function siteGaps(site: Site, texts: SiteTree, lang: string): readonly string[] {
  const gaps = (node: unknown, tree: SiteTree | string | undefined, path: string): string[] => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
    if ('en' in node) return tree === undefined && !(lang in node) ? [path] : [];
    const branch = typeof tree === 'object' ? tree : {};
    return Object.entries(node)
      .filter(([key]) => !SETTINGS.has(key))
      .flatMap(([key, inner]) => gaps(inner, branch[key], `${path}.${key}`));
  };
  return gaps(site, texts, 'site');
}
