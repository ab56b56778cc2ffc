import config from '../../playwright.config';
import { openAtlas } from './support/atlas';
import { test } from './support/test';
import { walkMap } from './support/walkMap';

const usual = config.use?.launchOptions;

// A browser of its own, without WebGL.
test.use({
  launchOptions: { ...usual, args: [...(usual?.args ?? []), '--disable-3d-apis'] },
  // The engine tells the console too.
  expectedMessages: [/WebGL/i],
});

test('the map that is drawn as SVG is walked by keys alike', async ({ page }) => {
  await openAtlas(page, { m: 'area-cleared', t: '2025' });
  await walkMap(page);
});
