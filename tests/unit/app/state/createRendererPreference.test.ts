import { describe, expect, it } from 'vitest';
import { createRendererPreference } from '../../../../src/app/state/rendererPreference';

/** As much of a storage as is used. */
function storageWith(entries: Readonly<Record<string, string>>) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    open: () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
        removeItem: (key: string) => kept.delete(key),
      }) as unknown as Storage,
  };
}

const refused = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('createRendererPreference', () => {
  it('remembers the choice for the next visit under one name', () => {
    const { kept, open } = storageWith({});
    createRendererPreference(open).getState().prefer('svg');
    expect([...kept.values()]).toEqual(['svg']);
    expect(createRendererPreference(open).getState().preference).toBe('svg');
  });

  it('knows of no choice at first, and none from what it did not write', () => {
    expect(createRendererPreference(storageWith({}).open).getState().preference).toBeNull();
    const { kept, open } = storageWith({});
    createRendererPreference(open).getState().prefer('engine');
    const [key = ''] = kept.keys();
    const other = storageWith({ [key]: 'webgpu' });
    expect(createRendererPreference(other.open).getState().preference).toBeNull();
  });

  it('keeps the choice until the page is closed where storage is refused', () => {
    const drawing = createRendererPreference(refused);
    expect(drawing.getState().preference).toBeNull();
    drawing.getState().prefer('svg');
    expect(drawing.getState().preference).toBe('svg');
  });

  it('lets the engine be tried again by asking for it, and by asking for the engine', () => {
    const drawing = createRendererPreference(refused);
    drawing.getState().reportLoss('context-lost');
    expect(drawing.getState().loss).toBe('context-lost');
    expect(drawing.getState().retried).toBe(false);
    drawing.getState().retry();
    expect(drawing.getState().loss).toBeNull();
    expect(drawing.getState().retried).toBe(true);
    drawing.getState().reportLoss('no-webgl');
    drawing.getState().prefer('engine');
    expect(drawing.getState().loss).toBeNull();
  });

  it('knows who draws for WebGL once that was asked, and keeps it nowhere', () => {
    const { kept, open } = storageWith({});
    const drawing = createRendererPreference(open);
    expect(drawing.getState().graphics).toBeNull();
    drawing.getState().reportGraphics('processor');
    expect(drawing.getState().graphics).toBe('processor');
    expect(kept.size).toBe(0);
  });

  it('tells once that the browser has no WebGL2, and again who asks again', () => {
    const { open } = storageWith({});
    const first = createRendererPreference(open);
    first.getState().prefer('engine');
    first.getState().reportLoss('no-webgl');
    expect(first.getState()).toMatchObject({ loss: 'no-webgl', told: false });
    const second = createRendererPreference(open);
    second.getState().reportLoss('no-webgl');
    expect(second.getState()).toMatchObject({ loss: 'no-webgl', told: true });
    second.getState().prefer('engine');
    second.getState().reportLoss('no-webgl');
    expect(second.getState().told).toBe(false);
    // What breaks is told each time.
    const third = createRendererPreference(open);
    for (const loss of ['engine-failed', 'context-lost'] as const) {
      third.getState().reportLoss(loss);
      expect(third.getState().told).toBe(false);
    }
  });
});
