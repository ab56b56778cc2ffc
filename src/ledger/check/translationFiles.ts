import { translationFile } from './translationGaps';

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
