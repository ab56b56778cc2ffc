import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLazy } from '../../../../src/app/loading/createLazy';

/** A program that arrives, or does not, when the test says so. */
function supply() {
  const waiting: { arrive: (value: string) => void; fail: () => void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ arrive: resolve, fail: () => reject(new TypeError('not found')) });
      }),
  );
  return { load, late: createLazy(load), next: () => waiting.shift() };
}

/** The page as far as what is late needs it. */
function page(renews: boolean) {
  const boot = { renew: vi.fn(async () => renews), reopen: vi.fn(async () => true) };
  vi.stubGlobal('boot', boot);
  return boot;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createLazy', () => {
  it('fetches once, however often it is asked, and tells who listens', async () => {
    const { late, load, next } = supply();
    const heard = vi.fn();
    late.subscribe(heard);
    expect(late.now()).toEqual({ status: 'absent' });
    const asked = Promise.all([late.fetch(), late.fetch()]);
    expect(late.now()).toEqual({ status: 'coming' });
    next()?.arrive('program');
    await asked;
    await late.fetch();
    expect(late.now()).toEqual({ status: 'here', value: 'program' });
    expect(load).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('fetches again after a failure', async () => {
    const { late, next } = supply();
    const first = late.fetch();
    next()?.fail();
    await first;
    expect(late.now()).toEqual({ status: 'failed' });
    const second = late.tryAgain();
    next()?.arrive('program');
    await second;
    expect(late.now()).toEqual({ status: 'here', value: 'program' });
  });

  it('is at the end of every fetching when it is here', async () => {
    const { late, next } = supply();
    const first = late.fetch();
    const [second, ahead] = [late.fetch(), late.prefetch()];
    next()?.arrive('program');
    await Promise.all([second, ahead]);
    expect(late.now()).toEqual({ status: 'here', value: 'program' });
    await first;
  });

  it('ahead of need fetches what nobody has asked for, and leaves a failure as it was told', async () => {
    const { late, load, next } = supply();
    const first = late.prefetch();
    expect(late.now()).toEqual({ status: 'coming' });
    next()?.fail();
    await first;
    const heard = vi.fn();
    late.subscribe(heard);
    await late.prefetch();
    expect(late.now()).toEqual({ status: 'failed' });
    expect(heard).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledTimes(1);
    const needed = late.fetch();
    next()?.arrive('program');
    await needed;
    expect(late.now()).toEqual({ status: 'here', value: 'program' });
  });

  it('opens the page anew where the browser keeps the failure', async () => {
    const { reopen } = page(false);
    const { late, next } = supply();
    const again = late.tryAgain();
    next()?.fail();
    await again;
    expect(late.now()).toEqual({ status: 'failed' });
    expect(reopen).toHaveBeenCalledTimes(1);
  });

  it('tells no failure where the page was published anew and is about to go', async () => {
    const { renew, reopen } = page(true);
    const { late, next } = supply();
    const needed = late.fetch();
    next()?.fail();
    await needed;
    expect(late.now()).toEqual({ status: 'coming' });
    expect(renew).toHaveBeenCalledTimes(1);
    expect(reopen).not.toHaveBeenCalled();
  });

  it('ahead of need takes no page from a reader, until it is needed', async () => {
    const { renew } = page(true);
    const { late, next } = supply();
    const ahead = late.prefetch();
    next()?.fail();
    await ahead;
    expect(renew).not.toHaveBeenCalled();
    const both = late.prefetch();
    await both;
    expect(late.now()).toEqual({ status: 'failed' });
    const needed = late.fetch();
    next()?.fail();
    await needed;
    expect(renew).toHaveBeenCalledTimes(1);
  });
});
