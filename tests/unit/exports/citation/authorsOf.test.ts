import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../src/exports/citation/authorsOf';
import { realWorld } from '../../support/worlds';

describe('authorsOf', () => {
  it.each([
    ['Vafa Ismayilova', 'Ismayilova, Vafa'],
    ['Qafar Ağayev', 'Ağayev, Qafar'],
    ['Alin K. Gregorian', 'Gregorian, Alin K.'],
    ['Ülkər Cəlilzadə', 'Cəlilzadə, Ülkər'],
    ['Thomas de Waal', 'de Waal, Thomas'],
    ['Jane Fonda', 'Fonda, Jane'],
    ['Анна Петрова', 'Петрова, Анна'],
  ])('%s is a person', (name, as) => {
    expect(authorsOf(name).map(({ family, given }) => `${family}, ${given}`)).toEqual([as]);
  });

  it('several persons are several authors', () => {
    expect(
      authorsOf('Anna Hess, Paul Jones and Ali Sadiq').map(({ family }) => family),
    ).toEqual(['Hess', 'Jones', 'Sadiq']);
  });

  it.each([
    'ANAMA',
    'Mine Action Agency',
    'Ministry of Defence, Office of the Spokesperson',
    'Azərbaycan Minatəmizləmə Agentliyi',
    'Министерство обороны',
    'Rusiya Müdafiə Nazirliyi',
    'Reuters',
    'APA Group',
    'Caspian News',
    'The HALO Trust',
  ])('%s is a body, in one field', (name) => {
    expect(authorsOf(name)).toEqual([{ name }]);
  });

  it('every author of the ledger is a person', () => {
    const named = realWorld.index.ledger.sources.flatMap(({ author }) => author ?? []);
    expect(new Set(named).size).toBeGreaterThan(20);
    for (const name of named) {
      for (const { family } of authorsOf(name)) expect([name, family]).not.toContain(undefined);
    }
  });
});
