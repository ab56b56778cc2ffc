import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Popup } from '../../../../src/app/features/popup/lazyPopup';
import { FigureTable } from '../../../../src/app/features/table/lazyFigureTable';
import type { LoadState } from '../../../../src/app/loading/LoadState';
import { readWorld } from '../../../../src/app/loading/data/readWorld';
import { App } from '../../../../src/app/shell/App';
import { figuresFor } from '../../../../src/figures/figuresFor';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { worldFiles } from '../../support/pageTexts';
import { realWorld } from '../../support/worlds';

const whole = readWorld(worldFiles('ledger'));
const page = (initial: LoadState, query: string) =>
  renderToString(<App initial={initial} readQuery={() => query} />);
const offered = [...realWorld.index.metricById.keys()].filter(
  (id) => periodsOf(realWorld, id).length > 0,
);

/** Map and table of a period, and a popup of each kind of figure that it has. */
function queriesOf(measure: string, period: Parameters<typeof formatPeriod>[0]): string[] {
  const { figures } = figuresFor(realWorld, { metric: measure, period, by: 'total' });
  const ofKind = new Map(
    figures.map(({ state, fill, place, decision }) => [
      `${state} ${fill} ${decision?.rule}`,
      place,
    ]),
  );
  const view = `?m=${measure}&t=${formatPeriod(period)}`;
  return [`${view}&view=table&by=area`, ...[...ofKind.values()].map((id) => `${view}&d=${id}`)];
}

// Parts that come late; what is rendered to a text does not wait for them.
beforeAll(() => Promise.all([FigureTable.prefetch(), Popup.prefetch()]));

describe('a page on the part of its measure', { timeout: 180_000 }, () => {
  it.each(offered)('says what the page on the whole ledger says: %s', (measure) => {
    const part = readWorld(worldFiles(`part-${measure}`));
    expect(part).toMatchObject({ status: 'ready', world: { whole: false } });
    // Two of its periods stand for all: their figures are compared one by one in partOf.test.ts.
    const periods = periodsOf(realWorld, measure).map((choice) => choice.period);
    const some = [periods[Math.floor(periods.length / 2)], periods.at(-1)];
    for (const period of some) {
      if (period === undefined) continue;
      for (const query of queriesOf(measure, period)) {
        expect(page(part, query)).toBe(page(whole, query));
      }
    }
  });
});
