import type { Problem } from '../Problem';
import { splitName } from '../index/indexLedger';
import type { Site } from '../site';
import {
  untranslated,
  METRIC_WORDS,
  type Translation,
  type SiteTree,
} from '../translation/Translation';
import { parseTranslation } from '../translation/parseTranslation';
import type { Ledger } from '../types';
import type { DataFolder } from './DataFolder';
import { jsonFault } from './jsonFault';

/** Checks the file of each language besides the first; one that is not there is empty. */
export function checkTranslations(
  folder: DataFolder,
  site: Site,
  ledger: Ledger,
): readonly Problem[] {
  const setNames = new Set(
    ledger.links
      .filter(({ relation, complete }) => relation === 'part-of' && complete === true)
      .map(({ note }) => splitName(note))
      .filter((name) => name !== ''),
  );
  const places = new Set(ledger.places.map(({ id }) => id));
  const known = { site, ledger, setNames: [...setNames] };
  return site.languages.slice(1).flatMap((lang) => {
    const read = translationIn(folder, lang);
    if ('rule' in read) return [read];
    const outlined = outlineNameGaps(folder, lang, places);
    return translationGaps(lang, read, { ...known, outlined });
  });
}

function translationIn(folder: DataFolder, lang: string): Translation | Problem {
  const file = translationFile(lang);
  const text = folder.get(file) ?? null;
  if (text === null) return untranslated;
  try {
    return parseTranslation(JSON.parse(text));
  } catch (error) {
    return { rule: 'translation-form', severity: 'error', file, ...jsonFault(text, error) };
  }
}

/** So many of what is missing are named. */
const NAMED = 3;

/** The file of what the data say in a language, inside the data folder. */
const translationFile = (lang: string): string => `translations/${lang}.json`;

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
function translationGaps(
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

/**
 * The files of translations that a site.json asks for, inside the data folder; none where it cannot
 * be read, which the check reports by itself.
 */
export function translationFiles(site: string | null): readonly string[] {
  try {
    const { languages } = JSON.parse(site ?? '') as { readonly languages?: unknown };
    if (!Array.isArray(languages)) return [];
    return languages
      .slice(1)
      .filter((lang): lang is string => typeof lang === 'string' && /^[\w-]+$/.test(lang))
      .map(translationFile);
  } catch {
    return [];
  }
}

/** The outlines whose features bring names of their own: districts, and the countries around. */
const OUTLINE_FILES = ['boundaries/districts.geojson', 'boundaries/context.geojson'] as const;

interface Named {
  readonly features?: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
}

/**
 * Names that the map takes from an outline, because the ledger does not know the place, and that the
 * outline does not have in a language: by file and column. An outline that cannot be read has none;
 * the build says so.
 */
export function outlineNameGaps(
  folder: DataFolder,
  lang: string,
  inLedger: ReadonlySet<string>,
): readonly string[] {
  return OUTLINE_FILES.flatMap((file) =>
    namedIn(folder.get(file) ?? null)
      .filter(({ id, [`name_${lang}`]: name }) => !inLedger.has(String(id)) && !isText(name))
      .map(({ id }) => `${file}, ${String(id)}, name_${lang}`),
  );
}

function namedIn(text: string | null): readonly Readonly<Record<string, unknown>>[] {
  try {
    const { features = [] } = JSON.parse(text ?? '{}') as Named;
    return features.flatMap(({ properties = {} }) =>
      isText(properties['name_en']) ? [properties] : [],
    );
  } catch {
    return [];
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
