import { describe, expect, it } from 'vitest';
import { isLive, isWholeArea } from '../../../src/periods/candidates';
import { besideOf } from '../../../src/series/besideOf';
import { plotFor, plotsOf } from '../../../src/series/plotsOf';
import { yearHeads } from '../../../src/series/yearHeads';
import { realWorld } from '../support/worlds';
import { allSeries, findClaim } from './support';

/** The facts of the ledger as delivered that plots are made to show. */
const { index } = realWorld;
const metrics = index.ledger.metrics.map((metric) => metric.id);
const isDistrict = (id: string) => {
  const kind = index.placeById.get(id)?.kind;
  return kind === 'district' || kind === 'city';
};

describe('every claim once', () => {
  it('every live whole-area claim that may be shown is in exactly one series, and no other is', () => {
    for (const metric of metrics) {
      const drawn = allSeries(index, metric).flatMap((series) =>
        series.points.map((point) => point.claim.id),
      );
      const casualties = index.metricById.get(metric)?.family === 'casualties';
      const wanted = (index.claimsByMetric.get(metric) ?? [])
        .filter((claim) => isWholeArea(index, claim))
        .filter((claim) => !casualties || !claim.places.some(isDistrict))
        .map((claim) => claim.id);
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
    }
  });

  it('Do no harm 3: no casualty or explosion claim that names a district is in or beside a plot', () => {
    const kept = index.ledger.claims.filter(
      (claim) =>
        index.metricById.get(claim.metric)?.family === 'casualties' &&
        isLive(claim) &&
        claim.places.some(isDistrict),
    );
    expect(kept.length).toBeGreaterThan(3);
    const told = new Set(
      metrics.flatMap((metric) => [
        ...allSeries(index, metric).flatMap((series) =>
          series.points.flatMap((point) => [
            point.claim,
            ...point.rivals,
            ...point.witnesses,
            ...point.repeats.map((each) => each.claim),
          ]),
        ),
        ...besideOf(index, metric).flatMap((each) => [
          each.claim,
          ...each.witnesses,
          ...each.against,
        ]),
      ]),
    );
    expect(kept.filter((claim) => told.has(claim))).toEqual([]);
  });
});

describe('land reported cleared', () => {
  it('C4: August 2024 shows 7,135.1 and 7,235.1 ha, as disagreement', () => {
    const { series, point } = findClaim(
      index,
      'area-cleared',
      'cleared-monthly-2024-08-azernews',
    );
    expect(point).toMatchObject({ low: 7135.1, disputed: true });
    expect(point.rivals.map((each) => each.quantity.value)).toEqual([7235.1]);
    expect(series.points.map((each) => each.low)).toContain(7235.1);
  });

  it('C4: so does unexploded ordnance, 27,872 and 27,812', () => {
    const rivals = ['uxo-monthly-2024-08-azernews', 'uxo-monthly-2024-08-report'].map(
      (id) => findClaim(index, 'uxo-found', id).point,
    );
    expect(rivals.map((point) => point.low).toSorted()).toEqual([27812, 27872]);
    expect(rivals.every((point) => point.disputed)).toBe(true);
  });

  it('2022 is headed by 41,915.77 and ≈ 44,000, the other years by one claim each', () => {
    const heads = yearHeads(index, 'area-cleared');
    expect(heads.get(2022)?.map((claim) => claim.quantity.value)).toEqual([41915.77, 44000]);
    expect(heads.get(2023)?.map((claim) => claim.quantity.value)).toEqual([53081.8]);
    expect(heads.get(2024)?.map((claim) => claim.quantity.value)).toEqual([62023.9]);
    expect(heads.get(2025)?.map((claim) => claim.quantity.value)).toEqual([69205.7]);
  });

  it('A3: the agency alone and all operators are two series with a break in July 2022', () => {
    const plot = plotFor(plotsOf(index, 'area-cleared'), { kind: 'year', year: 2025 });
    expect(plot?.kind).toBe('month');
    expect(plot?.series.map((series) => series.scope)).toEqual([
      'all-operators',
      'anama',
      'army',
    ]);
    expect(plot?.breaks).toMatchObject([{ reason: 'scope', before: { scope: 'anama' } }]);
    expect(plot?.years).toEqual([2021, 2026]);
  });
});

describe('casualties', () => {
  const total = (id: string) => findClaim(index, 'casualties', id);

  it('350 on 4 April 2024 and 382 in November 2024, again on 27 January 2025, are one series', () => {
    const april = total('casualties-since-2020-20240404-caspiannews');
    const november = total('casualties-since2020-2024-11-11');
    expect(april.point.low).toBe(350);
    expect(november.point.low).toBe(382);
    expect(november.series).toBe(april.series);
    expect(november.plot.since).toBe('2020-11');
    expect(
      november.point.repeats.map(({ claim, low }) => [claim.end.text, low]),
    ).toContainEqual(['2025-01-27', 382]);
  });

  it('A3: the figures since 1991 are another', () => {
    const old = total('casualties-since1991-2024-04-04');
    expect(old.plot.since).toBe('1991');
    expect(old.series.points.map((point) => point.low)).toContain(3345);
    const recent = total('casualties-since2020-2024-11-11');
    expect(old.plot).not.toBe(recent.plot);
    expect(old.series.points.every((point) => point.claim.start?.text === '1991')).toBe(true);
  });
});

describe('what stands beside', () => {
  it('"25 % accurate" stands beside Armenia’s statement on its 972 records', () => {
    const [beside] = besideOf(index, 'map-accuracy-share');
    expect(beside?.claim).toMatchObject({
      id: 'papers-2021-11-29-nss',
      quantity: { value: 972 },
    });
    expect(beside?.against.length).toBeGreaterThan(3);
    expect(beside?.against.every((claim) => claim.quantity.value === 25)).toBe(true);
    expect(beside?.notes).toEqual(['Armenia says it gave all records it had.']);
  });

  it('the 2,700 mines of 2022 stand beside what Armenia told the court', () => {
    const beside = besideOf(index, 'anti-personnel-mines-found').find((each) =>
      each.against.some((claim) => claim.id === 'ap-lachin-kalbajar-2022-mfa'),
    );
    const court = beside?.witnesses.find((claim) => claim.id === 'mines-2023-01-31-icj');
    expect(court?.note).toContain('Armenia replied at the same hearing');
  });
});
