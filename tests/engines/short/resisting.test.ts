import { readdir } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';
import { openEngine, walkedEngines } from '../support/engines';
import { clickOn, openAt, until, untilSaid, untilSeen } from '../support/reader';

it.skipIf(!walkedEngines.includes('firefox'))(
  'Firefox that resists fingerprinting: a picture that would be noise is not saved, and the SVG is',
  async () => {
    const page = await openEngine('firefox', { resists: true });
    try {
      await openAt(page, inject('site'));
      await clickOn(page, '.page-download');
      await untilSeen(page, '.take-choices');
      await clickOn(page, '.take-button', 'Download the picture');
      await untilSaid(page, '.take-actions', 'gives noise in place of the picture');
      await page.evaluate(() => {
        const kinds = [...document.querySelectorAll<HTMLSelectElement>('.take-choices select')];
        const kind = kinds.find(({ options }) =>
          [...options].some(({ value }) => value === 'svg'),
        );
        if (kind === undefined) throw new Error('There is no choice of a file.');
        kind.value = 'svg';
        kind.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await clickOn(page, '.take-button', 'Download the picture');
      const files = await until('the SVG is saved', async () => {
        const found = await readdir(page.downloads);
        return found.some((name) => name.endsWith('.svg')) && found;
      });
      expect(files.filter((name) => name.endsWith('.png'))).toEqual([]);
    } finally {
      await page.close();
    }
  },
);
