import type { Page } from '@playwright/test';
import { tableRows } from './reading';
import { expect } from './test';

/** What went wrong is told in words: nothing of the program shows. */
export async function expectPlainWords(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/\b\w*Error\b|\.(?:js|ts|tsx):\d+|\bundefined\b|\bat \S+ \(/);
  await expect(page.getByText('Not a hazard map').first()).toBeVisible();
}

/** The table of the default view, from the button that stands where the map fails. */
export async function expectEveryFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the table' }).click();
  await expect(page.locator('main table')).toBeVisible();
  const rows = await tableRows(page);
  const figures = rows.filter((row) => row.includes('Cabinet of Ministers'));
  expect(figures).toHaveLength(13);
  expect(figures[0]).toContain('Jabrayil | 9,110.4 | The year 2025');
  expect(figures.at(-1)).toContain('Tartar | 12.8 | The year 2025');
  await expect(page.locator('main')).toContainText('69,205.7 ha');
}
