import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPaper } from '../../e2e/support/paper';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { expectNoComplaints, openAt, until, untilSeen } from '../support/reader';

describe.each(everyEngine)('on paper in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
  });
  afterAll(() => page.close());

  /** Says that the page is about to be printed: WebKit prints for nobody but people. */
  const getReady = () => page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const beDone = () => page.evaluate(() => void dispatchEvent(new Event('afterprint')));

  it('the ledger is all that was found, and no row of it is a gap', async () => {
    await openAt(page, `${inject('site')}?view=ledger&q=2023`);
    await untilSeen(page, '.ledger-row a');
    const found = () =>
      page.evaluate(() => ({
        told:
          Number(document.querySelector('.ledger-table')?.getAttribute('aria-rowcount')) - 1,
        rows: document.querySelectorAll('.ledger-row').length,
        gaps: document.querySelectorAll('.ledger-gap').length,
      }));
    await getReady();
    const { told, rows, gaps } = await found();
    expect({ rows, gaps }).toEqual({ rows: told, gaps: 0 });
    await beDone();
    await until('only what is in sight is drawn', async () => (await found()).rows < told);
    const paper = await page.print();
    if (paper !== null) {
      const pages = await readPaper(paper);
      expect(pages.length).toBeGreaterThan(told / 40);
      expect(pages.length).toBeLessThan(told / 8);
    }
    await expectNoComplaints(page);
  });

  it('the list of sources is laid out to its end', async () => {
    await openAt(page, `${inject('site')}?view=sources`);
    await untilSeen(page, '.sources-item a');
    // What a print would do: the rules of the screen do not hold on paper.
    const leftOut = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const onPaper = (rule: CSSRule) =>
        !(rule instanceof CSSMediaRule) || !rule.conditionText.includes('screen');
      const within = (rule: CSSRule): CSSRule[] =>
        rule instanceof CSSMediaRule ? [...rule.cssRules].flatMap(within) : [rule];
      return rules
        .filter(onPaper)
        .flatMap(within)
        .filter((rule) => rule.cssText.includes('content-visibility: auto'))
        .map((rule) => rule.cssText);
    });
    expect(leftOut).toEqual([]);
    const paper = await page.print();
    if (paper !== null) {
      const items = await page.evaluate(
        () => document.querySelectorAll('.sources-item').length,
      );
      const pages = await readPaper(paper);
      expect(pages.length).toBeGreaterThan(items / 25);
    }
    await expectNoComplaints(page);
  });
});
