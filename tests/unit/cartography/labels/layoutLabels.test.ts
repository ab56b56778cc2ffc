import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, textStyle } from '../../../../src/cartography/labels/labelText';
import { layoutLabels } from '../../../../src/cartography/labels/layoutLabels';
import { rectHolds } from '../../../../src/cartography/labels/rects';
import { regionHoldsPoint } from '../../../../src/cartography/labels/region';
import { regionsOf } from '../../../../src/cartography/labels/surroundings';
import type { FillSpec, LabelRequest, Scene } from '../../../../src/cartography/types';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { realOutlines, realWorld } from '../../support/worlds';
import { faultsOf, frameOn, inputFor, sceneFor, SIZES, THIRTEEN } from './support';

const cleared = sceneFor('area-cleared', '2025', 'lachin');
const records = sceneFor('mines-on-records', '@2021-07-03');
const found = sceneFor('anti-personnel-mines-found', '2022');

const labelsOf = (scene: Scene, size: keyof typeof SIZES, zoomBy = 0) => {
  const input = inputFor(scene, frameOn(SIZES[size], zoomBy));
  return { input, layout: layoutLabels(input) };
};

const VIEWS = realWorld.index.ledger.metrics.flatMap((metric) =>
  periodsOf(realWorld, metric.id).map((choice) => ({
    metric: metric.id,
    period: formatPeriod(choice.period),
  })),
);

/** Many layouts in one test, on a machine that may be busy. */
const LONG = 60_000;
const scenes = VIEWS.map((view) => ({ ...view, scene: sceneFor(view.metric, view.period) }));

describe('every View of the ledger', () => {
  it('has Views to lay out', () => {
    expect(VIEWS.length).toBeGreaterThan(20);
  });

  for (const size of ['1440', '1024', '390'] as const) {
    it(
      `nothing overlaps, nothing leaves the window, no label lies on another district's value (${size})`,
      () => {
        for (const { metric, period, scene } of scenes) {
          const { input, layout } = labelsOf(scene, size);
          expect({ metric, period, faults: faultsOf(layout, input) }).toEqual({
            metric,
            period,
            faults: [],
          });
        }
      },
      LONG,
    );
  }
});

describe('any window on a View', () => {
  it(
    'nothing overlaps, at any zoom and wherever the map is panned to',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('1440', '1024', '390' as const),
          fc.constantFrom(cleared, records, found),
          fc.double({ min: -2, max: 2.5, noNaN: true }),
          fc.integer({ min: -500, max: 500 }),
          fc.integer({ min: -400, max: 400 }),
          (size, scene, zoomBy, dx, dy) => {
            const input = inputFor(scene, frameOn(SIZES[size], zoomBy, [dx, dy]));
            expect(faultsOf(layoutLabels(input), input)).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    },
    LONG,
  );
});

/** The districts in focus with made-up figures on real outlines. */
function madeUp(texts: readonly string[]): Scene {
  const [first] = cleared.fills.values();
  if (first === undefined) throw new Error('No fill');
  const look: FillSpec = { ...first, fill: 'class', state: 'value', disagreeMark: false };
  const fills = new Map(cleared.fills);
  const values = cleared.labels.flatMap((request): LabelRequest[] => {
    const index = [...THIRTEEN, 'aghdara'].indexOf(request.place ?? '');
    if (request.place === null || index < 0) return [request];
    const figure = texts[index] ?? '0';
    fills.set(request.place, {
      ...look,
      place: request.place,
      disagreeMark: figure.length === 3,
    });
    const [name] = request.lines;
    if (name === undefined) return [];
    const lines = [name, { text: figure, role: 'figure' as const }];
    return [{ ...request, kind: 'value', mayLead: true, lines }];
  });
  return { ...cleared, labels: values, fills };
}

describe('any figures', () => {
  const figure = fc.stringMatching(/^[≈<>]? ?[0-9][0-9,.]{0,6}$/);

  it(
    'Labels 1–4: figures of any length keep apart and keep to their ground',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('1440', '1024', '390' as const),
          fc.array(figure, { minLength: 13, maxLength: 13 }),
          (size, texts) => {
            const { input, layout } = labelsOf(madeUp(texts), size);
            expect(faultsOf(layout, input)).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    },
    LONG,
  );

  it('Labels 3: on a desktop no figure of the districts in focus is left out', () => {
    const scene = madeUp(Array.from({ length: 13 }, () => '17,597.5'));
    for (const size of ['1440', '1024'] as const) {
      const { layout } = labelsOf(scene, size);
      const written = layout.labels
        .filter(({ lines }) => lines.some(({ role }) => role === 'figure'))
        .map(({ request }) => request.place);
      expect(written.sort()).toEqual([...THIRTEEN, 'aghdara'].sort());
    }
  });

  it('S4: the mark stands in its own outline', () => {
    const { layout } = labelsOf(madeUp(Array.from({ length: 13 }, () => '370')), '1440');
    const regions = regionsOf(realOutlines, layout.zoom);
    expect(layout.marks.length).toBeGreaterThan(9);
    for (const { place, rect } of layout.marks) {
      expect(rect.width).toBe(14);
      const region = regions.get(place);
      expect(region && regionHoldsPoint(region, [rect.x, rect.y])).toBe(true);
      expect(region && regionHoldsPoint(region, [rect.x + 14, rect.y + rect.height])).toBe(
        true,
      );
    }
  });
});

describe('what is written where', () => {
  it('Labels 2: name and figure stand inside where they fit; a leader serves the small city', () => {
    const { layout } = labelsOf(cleared, '1440');
    const led = layout.labels.filter(({ leader }) => leader !== null);
    expect(led.map(({ request }) => request.place)).toEqual(['khankendi']);
    const full = layout.labels.filter(({ lines }) => lines.length === 2);
    expect(full.map(({ request }) => request.place)).toEqual(
      expect.arrayContaining([...THIRTEEN, 'aghdara']),
    );
  });

  it('Labels 3: on a phone what does not fit goes on a leader line with its name', () => {
    const { layout } = labelsOf(cleared, '390');
    const of = (place: string) => layout.labels.find(({ request }) => request.place === place);
    expect(of('khojavand')?.leader).not.toBeNull();
    expect(of('khojavand')?.lines.map(({ text }) => text)).toEqual(['Khojavand', '8,203.6']);
    expect(of('zangilan')?.leader).not.toBeNull();
    expect(of('zangilan')?.lines.map(({ text }) => text)).toEqual(['Zangilan', '4,063.4']);
  });

  it('Labels 3: where there is no free ground a figure stands without its name, never left out', () => {
    const bare = inputFor(cleared, frameOn(SIZES['390']));
    const { x, y, width, height } = bare.frame.window;
    // Nothing is free but the middle of the districts.
    const middle = { x: x + 40, y: y + 30, width: width - 90, height: height - 90 };
    const obstacles = [
      { x, y, width, height: middle.y - y },
      { x, y, width: middle.x - x, height },
      { x: middle.x + middle.width, y, width, height },
      { x, y: middle.y + middle.height, width, height },
    ];
    const input = { ...bare, frame: { ...bare.frame, obstacles } };
    const layout = layoutLabels(input);
    expect(faultsOf(layout, input)).toEqual([]);
    const nameless = layout.labels.filter(
      ({ lines }) =>
        lines.some(({ role }) => role === 'figure') &&
        !lines.some(({ role }) => role === 'name'),
    );
    expect(nameless.map(({ request }) => request.place)).toContain('khojaly');
  });

  it('Labels 1: of two that want one place the later gives way', () => {
    const input = inputFor(cleared, frameOn(SIZES['1440']));
    const lachin = cleared.labels.find(({ place }) => place === 'lachin');
    const twin = (lines: number): LabelRequest => ({
      ...lachin!,
      id: 'twin',
      kind: 'context',
      lines: Array.from({ length: lines }, () => ({ text: 'Twin of Lachin', role: 'name' })),
    });
    const idsOf = (requests: readonly LabelRequest[]) =>
      layoutLabels({ ...input, requests }).labels.map(({ request }) => request.id);
    // As much text as Lachin can hold, so that there is no second place in it.
    let most = 1;
    while (idsOf([twin(most + 1)]).length > 0) most += 1;
    expect(most).toBeGreaterThan(2);
    expect(idsOf([twin(most)])).toEqual(['twin']);
    expect(idsOf([twin(most), lachin!])).toEqual(['lachin']);
  });

  it('S10: the square stands at its town, its label beside it', () => {
    const { layout, input } = labelsOf(cleared, '1440');
    const [square] = layout.squares;
    expect(square?.place).toBe('aghdara');
    expect(square?.rect.width).toBe(22);
    const label = layout.labels.find(({ request }) => request.place === 'aghdara');
    expect(label?.leader).toBeNull();
    expect(label?.on).toBe('tartar');
    expect(labelsOf(cleared, '390').layout.squares[0]?.rect.width).toBe(13);
    expect(rectHolds(input.frame.window, label!.rect)).toBe(true);
  });

  it('countries are named on their own free ground', () => {
    const { layout } = labelsOf(cleared, '1440');
    const countries = layout.labels.filter(({ request }) => request.kind === 'country');
    expect(countries.map(({ lines }) => lines[0]?.text).sort()).toEqual(['ARMENIA', 'IRAN']);
    expect(countries.every(({ on }) => on === null)).toBe(true);
  });

  it('S2: one box for members apart, its connector on the curve between them', () => {
    const { layout } = labelsOf(records, '1440');
    expect(layout.boxes).toHaveLength(1);
    expect(layout.groupCurves).toHaveLength(1);
    const [box] = layout.boxes;
    const [tie] = layout.groupCurves;
    const [x, y] = box!.connector.from;
    const off = Math.min(...tie!.path.map((point) => Math.hypot(point[0] - x, point[1] - y)));
    expect(off).toBeLessThan(6);
    expect(box?.lines.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Fuzuli and Zangilan together',
      '≈ 92,000',
      'no split published',
    ]);
  });

  it('S2: where members with a figure of their own touch, the connector ends in a carrier', () => {
    const { layout } = labelsOf(found, '1440');
    const [box] = layout.boxes;
    const carrier = regionsOf(realOutlines, layout.zoom).get('tartar');
    expect(carrier && regionHoldsPoint(carrier, box!.connector.from)).toBe(true);
  });

  it('every line is as wide as its text and stands in its rectangle', () => {
    const { layout } = labelsOf(cleared, '1440');
    for (const { rect, lines } of [...layout.labels, ...layout.boxes]) {
      for (const line of lines) {
        const half = measureText(line.text, line.style) / 2;
        expect(line.x - half).toBeGreaterThanOrEqual(rect.x - 1);
        expect(line.x + half).toBeLessThanOrEqual(rect.x + rect.width + 1);
        expect(line.y).toBeGreaterThan(rect.y);
        expect(line.y).toBeLessThan(rect.y + rect.height);
      }
      expect(
        lines.every(({ style, role }) => role !== 'name' || style === textStyle('name', false)),
      ).toBe(true);
    }
  });
});

describe('steadiness', () => {
  it('the same input gives the same layout, remembered or not', () => {
    for (const scene of [cleared, records, found]) {
      const input = inputFor(scene, frameOn(SIZES['1440']));
      const afresh = { ...input, outlines: structuredClone(input.outlines) };
      expect(layoutLabels(input)).toEqual(layoutLabels(input));
      expect(layoutLabels(afresh)).toEqual(layoutLabels(input));
    }
  });

  it('figures inside their outlines and tie curves stay where they are while the map is panned', () => {
    const bare = { ...SIZES['1440'], obstacles: [] };
    for (const scene of [cleared, records]) {
      const before = layoutLabels(inputFor(scene, frameOn(bare)));
      const after = layoutLabels(inputFor(scene, frameOn(bare, 0, [17, -12])));
      const inside = before.labels.filter(
        ({ request, leader }) => request.kind === 'value' && leader === null,
      );
      expect(inside.length).toBeGreaterThan(1);
      for (const label of inside) {
        expect(after.labels.find(({ request }) => request === label.request)?.rect).toEqual(
          label.rect,
        );
      }
      expect(after.groupCurves).toEqual(before.groupCurves);
    }
  });
});
