import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSite } from '../../../src/ledger/parseSite';
import { siteIn } from '../../../src/ledger/site';
import { Misfit } from '../../../src/lib/validate';
import { DATA } from '../support/dataFolder';

const json: Record<string, unknown> = JSON.parse(readFileSync(`${DATA}/site.json`, 'utf8'));

describe('parseSite', () => {
  it('reads the texts of the site, the safety line word for word', () => {
    const site = parseSite(json);
    expect(site.name.en).toBe('Reported Ground');
    expect(`${site.safety.first.en} ${site.safety.rest.en}`).toBe(
      'Figures people have reported, by district. Not a hazard map. Do not use it to decide where to go. Land with no figure, or reported as cleared, may still be dangerous.',
    );
    expect(site.emergency).toEqual({ numbers: ['102', '112'], publisher: { en: 'ANAMA' } });
    expect(site.firstDistricts).toHaveLength(5);
    expect(site.contact.url).toBeNull();
  });

  it.each([
    [{ safety: { first: { en: 'A' } } }, 'safety.rest'],
    [{ safety: { first: { en: '' }, rest: { en: 'B' } } }, 'safety.first.en'],
    [{ name: { en: 'A', az: 7 } }, 'name.az'],
    [{ emergency: { numbers: [], publisher: { en: 'A' } } }, 'emergency.numbers'],
    [{ contact: { text: { en: 'A' }, url: 'javascript:alert(1)' } }, 'contact.url'],
    [{ sides: { azerbaijan: { en: 'A' }, armenia: {} } }, 'sides.armenia.en'],
    [{ publisherKinds: {} }, 'publisherKinds.state-agency'],
    [{ focusArea: null }, 'focusArea'],
  ])('names the part that does not fit: %j', (change, path) => {
    const parse = (): unknown => parseSite({ ...json, ...change });
    expect(parse).toThrow(Misfit);
    expect(parse).toThrow(`site.json: ${path} must be`);
  });

  it('takes no file that is not an object', () => {
    expect(() => parseSite(['a'])).toThrow(Misfit);
  });
});

describe('siteIn', () => {
  const site = parseSite({
    ...json,
    name: { en: 'Reported Ground', az: 'Bildirilmiş torpaq' },
  });

  it('gives the texts of a language, English where one is not translated', () => {
    expect(siteIn(site, 'az').name).toBe('Bildirilmiş torpaq');
    expect(siteIn(site, 'az').boundaryNotice).toBe(site.boundaryNotice.en);
    expect(siteIn(site, 'en').name).toBe('Reported Ground');
  });
});
