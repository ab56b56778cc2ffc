import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../src/queries/tableRows';
import { figures, realWorld } from '../support/worlds';
import { nameOrder } from '../../../src/text/nameOrder';

const name = (id: string) =>
  realWorld.places.find((place) => place.id === id)?.names['en'] ?? id;
const order = { by: 'figure', ascending: false } as const;
const rowsOf = (
  period: string,
  metric: string,
  by = order as Parameters<typeof tableRows>[1],
) => tableRows(figures(realWorld, period, metric), by, name, nameOrder('en'));

describe('tableRows', () => {
  it('S2: a joint figure is one row over its districts', () => {
    const { valued } = rowsOf('@2021-07-03', 'mines-on-records');
    expect(valued.map((row) => row.figures.map((figure) => figure.place))).toEqual([
      ['aghdam'],
      ['fuzuli', 'zangilan'],
    ]);
  });

  it('S8: every place of the view stands in exactly one row', () => {
    for (const [period, metric] of [
      ['2022', 'anti-personnel-mines-found'],
      ['2025', 'area-cleared'],
      ['@2024-10-31', 'contaminated-area'],
      ['..2025-09-30', 'area-cleared'],
    ] as const) {
      const { valued, named, none } = rowsOf(period, metric);
      const places = [...valued.flatMap((row) => row.figures), ...named, ...none].map(
        (figure) => figure.place,
      );
      expect(places.toSorted()).toEqual(
        figures(realWorld, period, metric)
          .figures.map((figure) => figure.place)
          .toSorted(),
      );
    }
  });

  it('opens with the highest figure, and turns round', () => {
    const down = rowsOf('2025', 'area-cleared').valued.map((row) => row.id);
    expect(down.slice(0, 3)).toEqual(['jabrayil', 'lachin', 'fuzuli']);
    const up = rowsOf('2025', 'area-cleared', { by: 'figure', ascending: true });
    expect(up.valued.map((row) => row.id)).toEqual(down.toReversed());
  });

  it('keeps districts with the same figure in order of their names, up and down', () => {
    const set = figures(realWorld, '2025', 'area-cleared');
    const alike = {
      ...set,
      figures: set.figures.map((figure) =>
        figure.classValue === null ? figure : { ...figure, classValue: 1 },
      ),
    };
    const idsIn = (ascending: boolean) =>
      tableRows(alike, { by: 'figure', ascending }, name, nameOrder('en')).valued.map(
        ({ id }) => id,
      );
    const byName = tableRows(
      alike,
      { by: 'name', ascending: true },
      name,
      nameOrder('en'),
    ).valued;
    expect(idsIn(true)).toEqual(byName.map(({ id }) => id));
    expect(idsIn(false)).toEqual(idsIn(true));
    expect(byName.length).toBeGreaterThan(3);
  });

  it('orders by name as the language does, and keeps districts without a figure at the end', () => {
    const { valued, none } = rowsOf('2025', 'area-cleared', { by: 'name', ascending: true });
    expect(valued[0]?.id).toBe('aghdam');
    expect(valued.at(-1)?.id).toBe('zangilan');
    expect(none[0]?.place).toBe('absheron');
  });
});
