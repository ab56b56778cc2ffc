import type { Browser } from '@playwright/test';
import type { Sample } from '../report/Measured';
import { FULL_SPEED } from './Conditions';
import { openSubject } from './page/openSubject';
import type { Subject } from './Subject';

/** From the press to the saved file: the map as a PNG of three times the pixels. */
export async function measurePicture(browser: Browser, subject: Subject): Promise<Sample> {
  const { page, close } = await openSubject(browser, subject, FULL_SPEED, true);
  await page.locator('.page-download').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('File').selectOption('png3');
  const begun = performance.now();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the picture' }).click();
  await (await download).path();
  const value = performance.now() - begun;
  await close();
  return { 'PNG, 3×': { unit: 'ms', value } };
}
