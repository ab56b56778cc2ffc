import { expect, type BrowserContext, type Page } from '@playwright/test';
import { THEME_KEY } from '../../../src/app/state/theme';
import { dark, type Palette } from '../../../src/cartography/colours';

/** `#rrggbb` as a browser computes it. */
export const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Opens pages as for a reader who has chosen a theme before. */
export async function choseTheme(context: BrowserContext, theme: string): Promise<void> {
  await context.addInitScript(
    ([key, value]) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A blank page has no storage.
      }
    },
    [THEME_KEY, theme] as const,
  );
}

/** The page is in a theme: its ground, its masthead, and what the legend says of darker and lighter. */
export async function expectTheme(page: Page, palette: Palette): Promise<void> {
  const isDark = palette === dark;
  await expect(page.locator('body')).toHaveCSS('background-color', rgb(palette.page));
  await expect(page.locator('.masthead')).toHaveCSS('background-color', rgb(palette.masthead));
  await expect(page.getByText('Darker means more was reported')).toBeVisible({
    visible: !isDark,
  });
  await expect(page.getByText('Lighter means more was reported')).toBeVisible({
    visible: isDark,
  });
}

/** The choice of a theme, on a wide screen. */
export const themeMenu = (page: Page) => page.locator('.theme-menu');

export async function chooseTheme(page: Page, name: string): Promise<void> {
  await themeMenu(page).locator('summary').click();
  await themeMenu(page).getByRole('radio', { name }).check();
}
