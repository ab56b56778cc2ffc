import { describe, expect, it } from 'vitest';
import type { PlotScene } from '../../../../src/cartography/plots/PlotScene';
import { widthOf, valueAxis } from '../../../../src/cartography/plots/axes';
import { plotLayout } from '../../../../src/cartography/plots/plotLayout';
import { plotsOf } from '../../../../src/series/plotsOf';
import type { SeriesKind } from '../../../../src/series/types';
import { yearHeads } from '../../../../src/series/yearHeads';
import { wordsFor } from '../../../../src/text/Words';
import { fullEn } from '../../../../src/text/en/full';
import { parsePeriod } from '../../../../src/view/link/codecs';
import { realWorld } from '../../support/worlds';

const { index } = realWorld;
const words = wordsFor(fullEn, index.ledger.places);

function scene(
  metricId: string,
  kind: SeriesKind,
  period = '2025',
  width = 760,
  height = 164,
): PlotScene {
  const metric = index.metricById.get(metricId);
  const plot = plotsOf(index, metricId).find((each) => each.kind === kind);
  if (metric === undefined || plot === undefined) throw new Error(`No ${kind} of ${metricId}`);
  const heads = yearHeads(index, metricId);
  const chosen = parsePeriod(period);
  return plotLayout({ plot, metric, heads, words, period: chosen, width, height });
}
const markOf = (of: PlotScene, id: string) => {
  const mark = of.marks.find(({ claim }) => claim.id === id);
  if (mark === undefined) throw new Error(`No mark of ${id}`);
  return mark;
};

describe('valueAxis', () => {
  it.each([
    [7235.1, 95, ['0', '4,000', '8,000']],
    [2358, 95, ['0', '1,000', '2,000', '3,000']],
    [390709, 120, ['0', '200,000', '400,000']],
    [25, 95, ['0', '10', '20', '30']],
    [25_000_000_000, 95, ['0', '10 billion', '20 billion', '30 billion']],
    [0, 95, ['0', '0.5', '1']],
  ])('rounds up %d from zero', (max, height, texts) => {
    expect(valueAxis(max, 0, height, 'en').ticks.map((tick) => tick.text)).toEqual(texts);
  });

  it('no value passes the top', () => {
    for (let max = 1; max < 1e7; max *= 1.37) {
      expect(valueAxis(max, 10, 100, 'en').yOf(max)).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('months of land reported cleared', () => {
  const months = scene('area-cleared', 'month');

  it('year columns are headed by the year’s own claims, the chosen one tinted', () => {
    expect(months.columns.map(({ year, head }) => [year, head?.figure, head?.note])).toEqual([
      [2021, '>\u00a013,000', expect.stringMatching(/^Anar Eyv/)],
      [2022, '41,915.77', 'or ≈\u00a044,000\u00a0ha'],
      [2023, '53,081.8', 'ha, ANAMA'],
      [2024, '62,023.9', 'ha, ANAMA'],
      [2025, '69,205.7', 'ha, ANAMA'],
      [2026, undefined, undefined],
    ]);
    expect(months.columns.filter((column) => column.chosen).map(({ year }) => year)).toEqual([
      2025,
    ]);
  });

  it('a phone has no room for heads, and then no column has one', () => {
    const phone = scene('area-cleared', 'month', '2025', 340);
    expect(phone.columns.every((column) => column.head === null)).toBe(true);
  });

  it('C4: both numbers of August 2024 are open marks side by side', () => {
    const one = markOf(months, 'cleared-monthly-2024-08-azernews');
    const two = markOf(months, 'cleared-monthly-2024-08-report');
    expect([one.filled, two.filled]).toEqual([false, false]);
    expect(Math.abs(one.x - two.x)).toBeGreaterThan(5);
  });

  it('A3: another scope has another shape, and the break says which', () => {
    expect(markOf(months, 'cleared-monthly-2021-06-anama').shape).toBe('square');
    expect(markOf(months, 'cleared-monthly-2023-10-anama')).toMatchObject({
      shape: 'dot',
      filled: true,
    });
    expect(months.breaks.map((each) => each.lines.join(' '))).toEqual([
      'The mine action agency alone before July 2022',
    ]);
  });

  it('A6: months without a report are dashes, none where there is a mark', () => {
    expect(months.gaps.length).toBeGreaterThan(20);
    for (const gap of months.gaps) {
      const over = months.marks.filter(({ x }) => x > gap.from - 2 && x < gap.to + 2);
      expect(over.map((mark) => mark.claim.id)).toEqual([]);
    }
  });
});

describe('running totals', () => {
  const totals = scene('casualties', 'total', '..2024-11', 1000, 250);

  it('a total holds until the next: steps never fall', () => {
    expect(totals.steps.length).toBeGreaterThan(0);
    for (const steps of totals.steps) {
      const ys = steps.map(([, y]) => y);
      expect(ys).toEqual(ys.toSorted((a, b) => b - a));
    }
  });

  it('no step goes through a disputed total', () => {
    const disputed = totals.marks.filter((mark) => mark.point.disputed);
    expect(disputed.length).toBeGreaterThan(1);
    const corners = new Set(totals.steps.flat().map(([x, y]) => `${x} ${y}`));
    expect(disputed.filter(({ x, y }) => corners.has(`${x} ${y}`))).toEqual([]);
  });

  it('P4: no step over more than two years without a total', () => {
    const metric = index.metricById.get('casualties');
    const plot = plotsOf(index, 'casualties').find((each) => each.since === '1991');
    if (metric === undefined || plot === undefined) throw new Error('No total since 1991');
    const old = plotLayout({
      plot,
      metric,
      heads: new Map(),
      words,
      period: null,
      width: 1000,
      height: 250,
    });
    const first = markOf(old, 'casualties-since1991-2006-07');
    expect(old.steps.flat().every(([x]) => x > first.x)).toBe(true);
  });

  it('382 said again on 27 January 2025 has a mark of its own at one height', () => {
    const first = markOf(totals, 'casualties-since2020-2024-11-11');
    const again = markOf(totals, 'casualties-since2020-2025-01-27');
    expect(again).toMatchObject({ again: true, filled: false });
    expect(again.y).toBe(first.y);
    expect(again.x).toBeGreaterThan(first.x);
  });
});

describe('estimates', () => {
  it('S9: a range is a bar between its stated ends', () => {
    const accuracy = scene('map-accuracy-share', 'on');
    const range = markOf(accuracy, 'accuracy-2023-02-21-campaign').range;
    expect(range).not.toBeNull();
    expect(range?.top).toBeLessThan(range?.bottom ?? 0);
  });

  it('the chosen date stands on the axis also before the first claim', () => {
    const records = scene('mines-on-records', 'on', '@2021-07-03');
    expect(records.columns[0]?.year).toBe(2021);
    expect(records.chosen).toMatchObject({ text: '3 July 2021, this view' });
    expect(records.chosen?.x).toBeLessThan(markOf(records, 'records-all-20221005-anama').x);
  });
});

describe('labels', () => {
  it.each(index.ledger.metrics.map(({ id }) => id))(
    'no words lie on words, on marks or outside: %s',
    (id) => {
      for (const { kind } of plotsOf(index, id)) {
        const { labels, marks, width } = scene(id, kind);
        const boxes = labels.map((label) => {
          const wide = Math.max(widthOf(label.figure, true), widthOf(label.note ?? '', false));
          const left =
            label.anchor === 'start'
              ? label.x
              : label.anchor === 'end'
                ? label.x - wide
                : label.x - wide / 2;
          const bottom = label.y + (label.note === null ? 5 : 21);
          return { id: label.claim.id, left, right: left + wide, top: label.y - 11, bottom };
        });
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          const over = boxes.filter(
            (other) =>
              other.id !== box.id &&
              other.left < box.right &&
              other.right > box.left &&
              other.top < box.bottom &&
              other.bottom > box.top,
          );
          expect(over).toEqual([]);
          const hidden = marks.filter(
            ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
          );
          expect(hidden.map((mark) => mark.claim.id)).toEqual([]);
        }
      }
    },
  );
});
