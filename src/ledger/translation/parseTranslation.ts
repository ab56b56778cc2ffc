import type { SiteTree, Translation } from './Translation';

/** Says which part of a file of translations is of the wrong kind. */
export class TranslationError extends Error {
  constructor(
    /** Path of the part, such as `metrics.area-cleared.label`. */
    readonly path: string,
    readonly expected: string,
  ) {
    super(`translations: ${path} must be ${expected}.`);
  }
}

type Json = Readonly<Record<string, unknown>>;

function objectAt(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Json;
  }
  throw new TranslationError(path, 'an object in { }');
}

function treeAt(value: unknown, path: string): string | SiteTree {
  if (typeof value !== 'string') return branchAt(value, path);
  if (value.trim() !== '') return value;
  throw new TranslationError(
    path,
    'a text that is not empty; leave out what is not translated',
  );
}

function branchAt(value: unknown, path: string): SiteTree {
  return Object.fromEntries(
    Object.entries(objectAt(value, path)).map(([key, inner]) => [
      key,
      treeAt(inner, `${path}.${key}`),
    ]),
  );
}

function textsAt(value: unknown, path: string): Readonly<Record<string, string>> {
  const texts = branchAt(value, path);
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text !== 'string') throw new TranslationError(`${path}.${key}`, 'a text');
  }
  return texts as Readonly<Record<string, string>>;
}

/** Reads the content of data/translations/<language>.json. Throws TranslationError for the first fault. */
export function parseTranslation(json: unknown): Translation {
  const { site = {}, metrics = {}, sets = {} } = objectAt(json, 'the file');
  return {
    site: branchAt(site, 'site'),
    metrics: Object.fromEntries(
      Object.entries(objectAt(metrics, 'metrics')).map(([metric, words]) => [
        metric,
        textsAt(words, `metrics.${metric}`),
      ]),
    ),
    sets: textsAt(sets, 'sets'),
  };
}
