import { describe, expect, it, vi } from 'vitest';
import { processorBetween } from '../../bench/browser/processorTime';
import { takeInTurn } from '../../bench/browser/takeInTurn';
import { OverLimit, withinLimit } from '../../bench/browser/withinLimit';

const silent = () => undefined;

describe('measuring in turn', () => {
  const subjects = [{ name: 'a' }, { name: 'b' }];

  it('takes each subject once before any is taken again', async () => {
    const order: string[] = [];
    const measure = async ({ name }: { readonly name: string }) => {
      order.push(name);
      return Promise.resolve({ n: { unit: '' as const, value: order.length } });
    };
    const taken = await takeInTurn({ group: 'g', subjects, runs: 2, measure }, silent);
    expect(order).toEqual(['a', 'b', 'a', 'b']);
    expect(taken.measured).toEqual([
      { id: 'g/a/n', unit: '', values: [1, 3] },
      { id: 'g/b/n', unit: '', values: [2, 4] },
    ]);
  });

  it('goes on without a subject that failed, and keeps what that gave before', async () => {
    let asked = 0;
    const measure = async ({ name }: { readonly name: string }) => {
      asked += 1;
      if (name === 'a' && asked > 1) throw new Error('too slow\nand more');
      return Promise.resolve({ n: { unit: '' as const, value: asked } });
    };
    const taken = await takeInTurn({ group: 'g', subjects, runs: 3, measure }, silent);
    expect(taken.measured.map(({ values }) => values)).toEqual([[1], [2, 4, 5]]);
    expect(taken.failures).toEqual(['g/a, run 2 of 3: Error: too slow']);
  });
});

describe('a limit of time', () => {
  it('lets through what is done in time, and its errors', async () => {
    const giveUp = vi.fn(() => Promise.resolve());
    expect(await withinLimit(1000, () => Promise.resolve(3), giveUp)).toBe(3);
    const failing = withinLimit(1000, () => Promise.reject(new Error('no')), giveUp);
    await expect(failing).rejects.toThrow('no');
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('gives up what takes longer, and does not wait for one that cannot be ended', async () => {
    const never = () => new Promise<never>(() => undefined);
    const giveUp = vi.fn(never);
    await expect(withinLimit(20, never, giveUp)).rejects.toBeInstanceOf(OverLimit);
    expect(giveUp).toHaveBeenCalledOnce();
  });
});

describe('the processor’s time', () => {
  it('is that of all processes since then, those begun later with all of theirs', () => {
    const before = new Map([
      [1, 2],
      [2, 5],
    ]);
    const after = new Map([
      [1, 2.5],
      [3, 0.25],
    ]);
    expect(processorBetween(before, after)).toBe(750);
  });
});
