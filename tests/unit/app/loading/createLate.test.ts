import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLate } from '../../../../src/app/loading/createLate';

/** A program that arrives, or does not, when the test says so. */
function supply() {
  const waiting: { arrive: (value: string) => void; fail: () => void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ arrive: resolve, fail: () => reject(new TypeError('not found')) });
      }),
  );
  return { load, late: createLate(load), next: () => waiting.shift() };
}

/** The page as far as trying again needs it. */
function page(answer: () => Promise<{ ok: boolean }>) {
  const reload = vi.fn();
  vi.stubGlobal('window', { location: { href: 'https://example.org/?t=2023', reload } });
  vi.stubGlobal('fetch', vi.fn(answer));
  return reload;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createLate', () => {
  it('fetches once, however often it is asked, and tells who listens', async () => {
    const { late, load, next } = supply();
    const heard = vi.fn();
    late.subscribe(heard);
    expect(late.now()).toEqual({ stage: 'absent' });
    const asked = Promise.all([late.fetch(), late.fetch()]);
    expect(late.now()).toEqual({ stage: 'coming' });
    next()?.arrive('program');
    await asked;
    await late.fetch();
    expect(late.now()).toEqual({ stage: 'here', value: 'program' });
    expect(load).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('fetches again after a failure', async () => {
    const { late, next } = supply();
    const first = late.fetch();
    next()?.fail();
    await first;
    expect(late.now()).toEqual({ stage: 'failed' });
    const second = late.tryAgain();
    next()?.arrive('program');
    await second;
    expect(late.now()).toEqual({ stage: 'here', value: 'program' });
  });

  it('is at the end of every fetching when it is here', async () => {
    const { late, next } = supply();
    const first = late.fetch();
    const [second, ahead] = [late.fetch(), late.prefetch()];
    next()?.arrive('program');
    await Promise.all([second, ahead]);
    expect(late.now()).toEqual({ stage: 'here', value: 'program' });
    await first;
  });

  it('ahead of need fetches what nobody has asked for, and leaves a failure as it was told', async () => {
    const { late, load, next } = supply();
    const first = late.prefetch();
    expect(late.now()).toEqual({ stage: 'coming' });
    next()?.fail();
    await first;
    const heard = vi.fn();
    late.subscribe(heard);
    await late.prefetch();
    expect(late.now()).toEqual({ stage: 'failed' });
    expect(heard).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledTimes(1);
    const needed = late.fetch();
    next()?.arrive('program');
    await needed;
    expect(late.now()).toEqual({ stage: 'here', value: 'program' });
  });

  it.each([
    ['opens the page anew where the browser keeps the failure', () => ({ ok: true }), 1],
    ['leaves the page alone where the server has none', () => ({ ok: false }), 0],
    [
      'leaves the page alone without a connection',
      () => {
        throw new TypeError('offline');
      },
      0,
    ],
  ] as const)('%s', async (_name, answer, times) => {
    const reload = page(async () => answer());
    const { late, next } = supply();
    const again = late.tryAgain();
    next()?.fail();
    await again;
    expect(late.now()).toEqual({ stage: 'failed' });
    expect(reload).toHaveBeenCalledTimes(times);
  });
});
