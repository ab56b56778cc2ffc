import { describe, expect, it } from 'vitest';
import { plotsOf, pointsIn } from '../../../src/series/plotsOf';
import type { Plot } from '../../../src/series/types';
import type { FullText } from '../../../src/text/Text';
import { wordsFor } from '../../../src/text/Words';
import { az } from '../../../src/text/az/index';
import { fullEn } from '../../../src/text/en/full';
import { hy } from '../../../src/text/hy/index';
import { plotSummary } from '../../../src/text/plotText';
import { ru } from '../../../src/text/ru/index';
import { realWorld } from '../support/worlds';

const { index, places } = realWorld;
const wordsIn = (text: FullText) => wordsFor(text, [...places, ...index.ledger.places]);
const plots = index.ledger.metrics.flatMap(({ id }) => plotsOf(index, id));

function plotOf(metric: string, kind: Plot['kind']): Plot {
  const found = plotsOf(index, metric).find((plot) => plot.kind === kind);
  if (found === undefined) throw new Error(`No plot of ${metric} by ${kind}`);
  return found;
}

const summary = (plot: Plot, text: FullText) =>
  plotSummary(plot, wordsIn(text)).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what a plot shows, in words', () => {
  it('A3: claims, time, highest and latest of the first series, breaks, gaps', () => {
    expect(summary(plotOf('anti-personnel-mines-found', 'month'), fullEn)).toBe(
      '36 claims, 1 April 2021 to 16 November 2025. All operators: highest 2,353 mines, 1 to 31 August 2022; latest 265 mines, 1 to 16 November 2025. No line runs across a change of what is counted: the mine action agency alone before July 2022. 24 months of the axis without a figure found.',
    );
  });

  it('says it once where the latest is the highest', () => {
    expect(summary(plotOf('area-cleared', 'year'), ru)).toBe(
      '13 утверждений, с 2021 года по 2025 год. Все операторы: наибольшая и последняя по времени цифра 69 205,7 гектара, 2025 год.',
    );
  });

  it.each([fullEn, az, ru, hy].map((text) => [text.lang, text] as const))(
    'every plot in %s: whole sentences without signs, with the number of its claims',
    (_, text) => {
      expect(plots.length).toBeGreaterThan(30);
      for (const plot of plots) {
        const said = summary(plot, text);
        expect(said).not.toMatch(/undefined|NaN|[≈<>²%–—]|\.\.|։։/);
        expect(said.startsWith(`${pointsIn(plot)} `)).toBe(true);
        expect(said.endsWith(text.marks.stop)).toBe(true);
      }
    },
  );
});
