import { splitName } from '../index/splits';
import type { Problem } from '../Problem';
import type { Site } from '../site';
import { parseTranslation } from '../translation/parseTranslation';
import { untranslated, type Translation } from '../translation/Translation';
import type { Ledger } from '../types';
import type { DataFolder } from './DataFolder';
import { jsonFault } from './jsonFault';
import { outlineNameGaps } from './outlineNameGaps';
import { translationFile, translationGaps } from './translationGaps';

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
