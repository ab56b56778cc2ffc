import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { clickOn, expectNoComplaints, openAt, untilSeen } from '../support/reader';

describe.each(everyEngine)('ledger in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
  });
  afterAll(() => page.close());

  it('takes clicks where they are meant', async () => {
    await openAt(page, `${inject('site')}?view=ledger`);
    await untilSeen(page, '.ledger-row');
    await clickOn(page, '.ledger-search input');
    await clickOn(page, '.ledger-row[data-row="3"] td');
    await untilSeen(page, '.card');
    await expectNoComplaints(page);
    expect(page.version).not.toBe('');
  });
});
