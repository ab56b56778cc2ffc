import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';
import { sceneOf, type SceneInput } from '../../../src/cartography/sceneOf';
import { periodsOf } from '../../../src/figures/periodsOf';
import { periodKey } from '../../../src/periods/Period';
import { edgesOf } from '../../../src/places/edges';
import { wordsFor } from '../../../src/text/Words';
import { en } from '../../../src/text/en/index';
import { parsePeriod } from '../../../src/view/link/codecs';
import { figures, realContext, realOutlines, realWorld } from '../support/worlds';

const words = wordsFor(en, realWorld.places);
const ground = {
  outlines: realOutlines,
  edges: edgesOf(realOutlines),
  context: realContext,
};

function scene(period: string, metricId: string, more: Partial<SceneInput['view']> = {}) {
  const metric = realWorld.index.metricById.get(metricId);
  const parsed = parsePeriod(period);
  if (metric === undefined || parsed === null) throw new Error(`${metricId} ${period}`);
  const view = { period: parsed, by: 'total', district: null, ...more } as const;
  return sceneOf({
    figures: figures(realWorld, period, metricId, view.by),
    world: realWorld,
    metric,
    view,
    words,
    palette: light,
    ground,
  });
}
const label = (found: ReturnType<typeof scene>, id: string) =>
  found.labels
    .find((each) => each.id === id)
    ?.lines.map((line) => line.text.replaceAll('\u00a0', ' '));

describe('scene', () => {
  it('K3: every outline has one opaque fill, in every View', () => {
    for (const metric of realWorld.index.ledger.metrics) {
      for (const { period } of periodsOf(realWorld, metric.id)) {
        const found = sceneOf({
          figures: figures(realWorld, periodKey(period), metric.id),
          world: realWorld,
          metric,
          view: { period, by: 'total', district: null },
          words,
          palette: light,
          ground,
        });
        for (const outline of realOutlines.features) {
          expect(found.fills.get(outline.properties.id)?.base).toMatch(/^#[0-9a-f]{6}$/);
        }
      }
    }
  });

  it('S2: a joint group has one dissolved outline, apart where members do not touch', () => {
    const [group] = scene('@2021-07-03', 'mines-on-records').groups;
    expect(group).toMatchObject({ members: ['fuzuli', 'zangilan'], apart: true });
    expect(group?.outline.geometry.type).toBe('MultiPolygon');
    const [touching] = scene('2022', 'mines-found').groups;
    expect(touching).toMatchObject({ apart: false });
    expect(touching?.outline.geometry.type).toBe('Polygon');
  });

  it('S2: the figure is written once, on the group; members carry their names', () => {
    const found = scene('@2021-07-03', 'mines-on-records');
    expect(label(found, 'fuzuli')).toEqual(['Fuzuli']);
    expect(label(found, 'group:records-fuzuli-zangilan-20210703-mfa')).toEqual([
      'Fuzuli and Zangilan together',
      '≈ 92,000',
      'no split published',
    ]);
  });

  it('S3, S12: partial labels carry their dates; the group of four names whom it stands on', () => {
    const found = scene('2022', 'anti-personnel-mines-found');
    expect(label(found, 'lachin')).toEqual(['Lachin', '> 1,400', 'Aug – 25 Oct']);
    expect(label(found, 'group:ap-four-districts-20221010-prosecutor')).toEqual([
      'Tartar: one figure for 4 districts',
      '< 9,000',
      'Aug – 10 Oct; disputed; no split published',
    ]);
  });

  it('S10: Aghdara is a square at its town', () => {
    const found = scene('2025', 'area-cleared');
    expect(found.squares).toMatchObject([{ place: 'aghdara', at: [46.82, 40.22] }]);
    expect(scene('2023', 'area-cleared').squares).toEqual([]);
  });

  it('Labels 1: chosen first, then joint, values, named, without figure, countries, context', () => {
    const kinds = scene('2022', 'anti-personnel-mines-found', { district: 'baku' }).labels.map(
      (each) => each.kind,
    );
    expect([...new Set(kinds)]).toEqual([
      'chosen',
      'joint',
      'partial',
      'named',
      'none',
      'country',
      'context',
    ]);
  });

  it('Labels 4: per area the computed rate is written', () => {
    expect(label(scene('2023', 'area-cleared', { by: 'area' }), 'jabrayil')).toEqual([
      'Jabrayil',
      '1,330',
    ]);
  });

  it('K4: a total never stands among rates', () => {
    const found = scene('2025', 'area-cleared', { by: 'area' });
    expect(label(found, 'tartar')).toEqual(['Tartar']);
    expect(label(found, 'lachin')).toHaveLength(2);
  });

  it('is the same for the same input', () => {
    expect(scene('2025', 'area-cleared')).toEqual(scene('2025', 'area-cleared'));
  });
});
