import type { Page, Route } from '@playwright/test';

/** Lets what was held go on its way, and what is asked for later; or lets it fail. */
export type LetGo = (fate?: 'continue' | 'abort') => Promise<void>;

/** Holds back the files of a page that match, until they are let go. */
export async function holdBack(page: Page, pattern: string | RegExp): Promise<LetGo> {
  const held: Route[] = [];
  let answer: 'hold' | 'continue' | 'abort' = 'hold';
  await page.route(pattern, async (route) => {
    if (answer === 'hold') held.push(route);
    else await route[answer]();
  });
  return async (fate = 'continue') => {
    answer = fate;
    await Promise.all(held.splice(0).map((route) => route[fate]()));
  };
}
