import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../../src/ledger/check/checkLedger';
import { outlineNameGaps } from '../../../../src/ledger/check/checkTranslations';
import { realFolder } from '../../support/dataFolder';

const districts = 'boundaries/districts.geojson';
const NONE: ReadonlySet<string> = new Set();

/** The folder with the Armenian name of a district that the ledger does not know left out. */
function withoutName() {
  const folder = new Map(realFolder());
  const text = folder.get(districts) ?? '';
  folder.set(districts, text.replace('"name_hy":"Աբշերոն"', '"name_hy":""'));
  return folder;
}

describe('names that the map takes from outlines', () => {
  it('are all there, in every language of the site', () => {
    for (const lang of ['az', 'ru', 'hy']) {
      expect(outlineNameGaps(realFolder(), lang, NONE)).toEqual([]);
    }
  });

  it('translation-missing tells of one that is not', () => {
    expect(outlineNameGaps(withoutName(), 'hy', NONE)).toEqual([
      `${districts}, absheron, name_hy`,
    ]);
    const told = checkLedger(withoutName()).problems.filter(
      ({ rule }) => rule === 'translation-missing',
    );
    expect(told.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      `warning: 1 text is not translated and shown in English: ${districts}, absheron, name_hy.`,
    ]);
  });

  it('are not asked of places that the ledger names itself, nor of files that are not there', () => {
    expect(outlineNameGaps(withoutName(), 'hy', new Set(['absheron']))).toEqual([]);
    expect(outlineNameGaps(new Map(), 'hy', NONE)).toEqual([]);
    expect(outlineNameGaps(new Map([[districts, 'no JSON']]), 'hy', NONE)).toEqual([]);
  });
});
