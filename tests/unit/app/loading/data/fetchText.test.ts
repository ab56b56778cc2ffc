import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from '../../../../../src/app/loading/data/fetchText';

const { signal } = new AbortController();

/** A host that answers so, and a page that was published anew or was not. */
function answer(status: number, body: string, renews = false) {
  const renew = vi.fn(async () => renews);
  vi.stubGlobal('boot', { renew });
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
  return renew;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchText', () => {
  it.each([
    [404, '', { kind: 'status', status: 404 }],
    [410, '', { kind: 'status', status: 410 }],
    [200, '<!doctype html><p>The first page', { kind: 'page' }],
    [200, '\n <html>', { kind: 'page' }],
  ])(
    'a file that is lost (%s %j) may be one of an earlier page',
    async (status, body, reason) => {
      const renew = answer(status, body);
      expect(await fetchText('a.json', signal, 'default')).toEqual({ ok: false, reason });
      expect(renew).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    [500, ''],
    [503, 'busy'],
    [200, '{"cut":'],
    [200, '{}'],
  ])('what is not lost (%s %j) asks nothing of the page', async (status, body) => {
    const renew = answer(status, body, true);
    await fetchText('a.json', signal, 'default');
    expect(renew).not.toHaveBeenCalled();
  });

  it('fetched ahead, it leaves the page to the reader; waited for, it opens where that was wanted', async () => {
    const renew = answer(404, '');
    await fetchText('a.json', signal, 'default', () => null);
    expect(renew).not.toHaveBeenCalled();
    await fetchText('a.json', signal, 'default', () => ({ to: '?m=mines' }));
    expect(renew).toHaveBeenCalledWith('?m=mines');
  });

  it('never ends where the page is about to go', async () => {
    answer(404, '', true);
    const ended = vi.fn();
    void fetchText('a.json', signal, 'default').then(ended);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(ended).not.toHaveBeenCalled();
  });
});
