import { openAtlas } from '../support/atlas';
import { stopClock } from '../support/clock';
import { heardOn, hearNext, listen } from '../support/hearing';
import { holdBack } from '../support/holdBack';
import { holdRest } from '../support/holdRest';
import { untilPrefetched } from '../support/prefetched';
import { expect, test } from '../support/test';
import { spoken, tabToMap, tooltip } from '../support/walkMap';

test('one change of the view is told once, in words', async ({ page }) => {
  await openAtlas(page, { m: 'area-cleared', t: '2025' });
  await listen(page);
  await test.step('the page as it opens says nothing', async () => {
    expect(await heardOn(page)).toEqual([]);
  });
  await test.step('a period', async () => {
    await page.getByRole('button', { name: 'Earlier period' }).click();
    expect(await hearNext(page)).toEqual([
      'No district has a figure for 2024. 13 are named in a wider figure.',
    ]);
    await page.getByRole('button', { name: 'Later period' }).click();
    expect(await hearNext(page)).toEqual([
      '13 districts have a figure for 2025; highest Jabrayil, 9,110.4 hectares; 1 is named in a wider figure.',
    ]);
  });
  await test.step('a colouring', async () => {
    await page.getByText('Per 100 km² of district').click();
    expect(await hearNext(page)).toEqual([
      expect.stringMatching(/; highest \w+, [\d,]+ hectares per 100 square kilometres/),
    ]);
    await page.getByText('Total, ha').click();
    await hearNext(page);
  });
  await test.step('a row of the legend, and back', async () => {
    const row = page.locator('.legend-row:enabled').first();
    await row.click();
    expect(await hearNext(page)).toEqual([
      expect.stringMatching(/^The map shows these districts\. .*Jabrayil/),
    ]);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await hearNext(page)).toEqual(['The map shows all districts.']);
    await expect(row).toBeFocused();
  });
  await test.step('a camera and an open district: nothing', async () => {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.mouse.move(900, 450);
    await page.mouse.wheel(0, 300);
    expect(await heardOn(page)).toEqual([]);
  });
  await test.step('a measure, whose figures are there', async () => {
    // Else it may be told first that they are fetched. The search needs the same.
    const search = page.getByRole('combobox', { name: /^Find/ });
    await search.fill('anama');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await search.press('Escape');
    await heardOn(page);
    await page.getByLabel('Measure', { exact: true }).selectOption('mines-on-records');
    const said = await hearNext(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/about 92,000 mines/);
    expect(said[0]).not.toMatch(/[≈<>²]/);
  });
  await test.step('a language', async () => {
    await page.locator('.language-menu summary').click();
    await page.getByRole('link', { name: 'Русский' }).click();
    const said = await hearNext(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/приблизительно 92 000 мин/);
    await expect(page.locator('[data-announcer] p')).toHaveAttribute('lang', 'ru');
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('periods that play are told when they end, or are stopped', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2021' });
    const play = page.getByRole('button', { name: 'Play the periods in order' });
    const chosen = page.locator('.period-point-chosen');
    const beat = async (year: number) => {
      // The axis follows a frame after the map.
      await page.clock.runFor(1600);
      await expect(chosen).toHaveAccessibleName(new RegExp(`^${year}`));
    };
    // A press comes to the announcer in a step of its own, after the button has changed.
    const tellNext = () => hearNext(page, () => page.clock.runFor(1000));
    await listen(page);
    await stopClock(page);

    await play.click();
    await beat(2022);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await tellNext()).toEqual([expect.stringContaining(' 2022')]);

    await play.click();
    for (const year of [2023, 2024, 2025, 2026]) await beat(year);
    await page.clock.runFor(1);
    await expect(play).toBeVisible();
    expect(await tellNext()).toEqual([expect.stringMatching(/^No district .* 2026/)]);
  });
});

test.describe('where the words for the ear are on their way', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  for (const [fate, told] of [
    ['continue', 'Jabrayil: 9,110.4 hectares, the year 2025; one statement.'],
    ['abort', 'Jabrayil: 9,110.4 ha; The year 2025'],
  ] as const) {
    test(`a district waits for them, and is told once, when they ${fate === 'abort' ? 'do not come' : 'come'}`, async ({
      page,
    }) => {
      const letGo = await holdBack(page, '**/describeDistrict-*.js');
      await openAtlas(page, { m: 'area-cleared', t: '2025' });
      await listen(page);
      await tabToMap(page);
      await page.keyboard.press('Home');
      await expect(tooltip(page)).toContainText('Jabrayil');
      await expect(spoken(page)).toBeEmpty();
      // At rest the page asks for them once more: not after they have failed.
      await untilPrefetched(page, 'PrintPage');
      await letGo(fate);
      expect(await hearNext(page)).toEqual([told]);
    });
  }

  test('a district that was told without them is not told anew when the page comes to rest', async ({
    page,
  }) => {
    const rest = await holdRest(page);
    await page.route('**/describeDistrict-*.js', (route) => route.abort());
    await openAtlas(page, { m: 'area-cleared', t: '2025' });
    await listen(page);
    await tabToMap(page);
    await page.keyboard.press('Home');
    expect(await hearNext(page)).toEqual(['Jabrayil: 9,110.4 ha; The year 2025']);
    await rest();
    await untilPrefetched(page, 'PrintPage');
    expect(await heardOn(page)).toEqual([]);
  });
});
