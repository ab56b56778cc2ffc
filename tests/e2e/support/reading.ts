import type { Locator, Page } from '@playwright/test';

/** Spaces that keep a sign and its number together count as spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Lines of each label and box on the map, by the place or group that they are of. */
export async function labelsOn(page: Page): Promise<Readonly<Record<string, string>>> {
  const labels = await page
    .locator('[data-part="label"], [data-part="box"]')
    .evaluateAll((all) =>
      all.map((label) => [
        label.getAttribute('data-of') ?? '',
        [...label.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      ]),
    );
  return Object.fromEntries(labels.map(([of, text]) => [of, plain(text ?? '')]));
}

export function legendOn(page: Page): Locator {
  return page.getByRole('region', { name: /^Legend/ });
}

/** Rows of the legend as they are read out, from top to bottom. */
export async function legendRows(page: Page): Promise<readonly string[]> {
  const names = await legendOn(page)
    .locator('.legend-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  return names.map(plain);
}

/** What stands in the table: one entry for each row, cells parted by ` | `. */
export async function tableRows(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('main table tr').evaluateAll((all) =>
    all.map((row) => {
      // Words for the ear beside a sign do not stand in the table.
      const unseen = [...row.querySelectorAll<HTMLElement>('.table-figure .unseen')];
      for (const words of unseen) words.style.display = 'none';
      const cells = [...row.querySelectorAll<HTMLElement>('th, td')].map(
        (cell) => cell.innerText,
      );
      for (const words of unseen) words.style.removeProperty('display');
      return cells.join(' | ');
    }),
  );
  return rows.map(plain);
}

/** The sentence that says what the map shows. */
export async function sentenceOn(page: Page): Promise<string> {
  return plain(await page.locator('.summary').innerText());
}

/** The periods on the axis as they are read out. */
export async function periodsOn(page: Page): Promise<readonly string[]> {
  const periods = await page
    .getByRole('radiogroup', { name: 'Period' })
    .getByRole('radio')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  return periods.map(plain);
}
