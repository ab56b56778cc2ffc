import type { Page } from '@playwright/test';
import { openAt } from '../support/ledgerWalk';
import { expect, test } from '../support/test';

const languages = ['en', 'az', 'ru', 'hy'] as const;

/** CSS px: from the narrowest window with tabs and tools on one line, through every step of the bar. */
const widths = Array.from({ length: 45 }, (_, i) => 1024 + 16 * i);

interface Bar {
  /** Parts of the bar that are cut, or lie on each other. */
  readonly faults: readonly string[];
  /** Whether the tools have their words, not their signs alone. */
  readonly hasWords: boolean;
}

async function readBar(page: Page): Promise<Bar> {
  return page.evaluate(() => {
    const bar = document.querySelector('.page-bar');
    if (bar === null) throw new Error('There is no bar');
    const edge = bar.getBoundingClientRect();
    const parts = [...bar.querySelectorAll<HTMLElement>('.tabs-tab, .page-actions > *')]
      .map((element) => {
        const { left, right, top } = element.getBoundingClientRect();
        const cut = element.scrollWidth > element.clientWidth;
        return { name: element.innerText.trim(), left, right, top, cut };
      })
      .filter(({ left, right }) => right > left);
    return {
      faults: parts.flatMap(({ name, left, right, top, cut }, i) => {
        const next = parts[i + 1];
        return [
          ...(cut ? [`${name} is cut`] : []),
          ...(left < edge.left || right > edge.right ? [`${name} runs out`] : []),
          ...(top < edge.top ? [`${name} has another line`] : []),
          ...(next !== undefined && right > next.left + 0.5
            ? [`${name} lies on ${next.name}`]
            : []),
        ];
      }),
      hasWords: [...bar.querySelectorAll('.page-action > span:not(.unseen)')].every(
        (word) => word.getBoundingClientRect().width > 1,
      ),
    };
  });
}

for (const lang of languages) {
  test(`tabs and tools have room beside each other at every width, ${lang}`, async ({
    page,
  }) => {
    await openAt(page, `${lang === 'en' ? 'index' : lang}.html?view=table&lang=${lang}`);
    await page.evaluate(() => document.fonts.ready);
    const faults: string[] = [];
    let worded = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const bar = await readBar(page);
      faults.push(...bar.faults.map((fault) => `${width} px: ${fault}`));
      if (bar.hasWords) worded += 1;
    }
    expect(faults).toEqual([]);
    expect(worded, 'widths at which the tools say what they do').toBeGreaterThan(0);
  });
}
