import type { MetricId } from '../types';

/** Words of a measure that a page shows. */
export interface MetricWords {
  readonly label: string;
  readonly definition: string;
  readonly caution: string;
}

/** Texts in the tree that site.json has them in, without its settings. */
export interface SiteTree {
  readonly [key: string]: string | SiteTree;
}

/**
 * What the data say in another language than English: the content of
 * data/translations/<language>.json. Whatever is not in it stays English.
 */
export interface Translation {
  /** By the keys of site.json. */
  readonly site: SiteTree;
  readonly metrics: Readonly<Record<MetricId, Partial<MetricWords>>>;
  /** Names of the sets of parts in links.csv, by their English names. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The words of each measure, in the order in which a page tells them. */
export const METRIC_WORDS = ['label', 'definition', 'caution'] as const;

/** What the data say in the language that they are written in. */
export const untranslated: Translation = { site: {}, metrics: {}, sets: {} };
