import type { CDPSession, Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';

const YEARS = ['2026', '2025', '2024', '2023', '2022', '2021'] as const;

/** To and fro over all periods, one press at a time, each waited for. */
async function switchPeriods(page: Page, times: number): Promise<void> {
  const rounds = [...YEARS.slice(1), ...YEARS.slice(0, -1).toReversed()];
  for (let i = 0; i < times; i += 1) {
    const year = rounds[i % rounds.length]!;
    const back = i % rounds.length < YEARS.length - 1;
    await page.getByRole('button', { name: back ? 'Earlier period' : 'Later period' }).click();
    const { title, sentence } = shownIn({ m: 'area-cleared', t: year });
    await expect(page.locator('.titleplate-title')).toHaveText(title.title);
    await expect(page.locator('.summary')).toHaveText(sentence);
  }
}

interface Kept {
  readonly kilobytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once garbage is collected. */
async function kept(devtools: CDPSession): Promise<Kept> {
  // What is held weakly goes with the second.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { kilobytes: usedSize / 1000, nodes, listeners: jsEventListeners };
}

test('after a hundred switches of period the page holds no more than after ten @both @long', async ({
  page,
}) => {
  test.slow();
  await openAtlas(page, { m: 'area-cleared', t: '2026' });
  const devtools = await page.context().newCDPSession(page);
  await switchPeriods(page, 10);
  const ten = await kept(devtools);
  await switchPeriods(page, 90);
  const hundred = await kept(devtools);
  test.info().annotations.push({
    type: 'kept after ten, after a hundred',
    description: JSON.stringify([ten, hundred]),
  });
  // 660 to 740 are measured, without a node or a listener more; ninety leaked sets of labels would be thousands.
  expect(hundred.kilobytes - ten.kilobytes).toBeLessThan(1200);
  // A map drawn anew has a thousand nodes.
  expect(hundred.nodes - ten.nodes).toBeLessThan(300);
  expect(hundred.listeners - ten.listeners).toBeLessThan(50);
});
