import { untilDrawn } from '../support/atlas';
import { test } from '../support/hosts';
import { labelsOn } from '../support/reading';
import { untilShown } from '../support/renderer';
import { expect } from '../support/test';

for (const [host, what] of [
  ['nginx', 'a stock nginx, which knows few types'],
  ['untyped', 'a host that sends no type for what it does not know'],
] as const) {
  test.describe(() => {
    test.use({ host });

    test(`the map engine starts on ${what}, under a sub-path`, async ({ page }) => {
      await page.goto('./?t=2023');
      await untilShown(page, 'engine');
      await untilDrawn(page);
      expect((await labelsOn(page))['lachin']).toBe('Lachin 1,454.2');
      await expect(page.getByRole('alert')).toBeHidden();
    });
  });
}
