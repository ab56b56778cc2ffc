import { beforeEach, describe, expect, it } from 'vitest';
import { createMapMarks } from '../../../../../src/app/features/map/mapMarks';

/** All that was told, in its order. */
const told = () =>
  performance
    .getEntriesByType('mark')
    .map((mark) => `${mark.name} ${(mark as PerformanceMark).detail.renderer}`);

describe('createMapMarks', () => {
  beforeEach(() => performance.clearMarks());

  it('tells of a drawn view only once its labels are there', () => {
    const marks = createMapMarks();
    marks.drawn('svg');
    marks.settled('svg');
    marks.chosen('svg');
    expect(told()).toEqual([]);
    marks.labelled();
    expect(told()).toEqual(['view-drawn svg', 'map-ready svg']);
    marks.labelled();
    marks.drawn('svg');
    expect(told()).toEqual(['view-drawn svg', 'map-ready svg', 'view-drawn svg']);
  });

  it('keeps a few dozen marks, however long periods play', () => {
    const marks = createMapMarks();
    marks.labelled();
    for (let i = 0; i < 500; i += 1) marks.drawn('svg');
    expect(told().length).toBeLessThanOrEqual(50);
    expect(told().length).toBeGreaterThan(0);
  });

  it('tells of labels that are there before the map, with the map', () => {
    const marks = createMapMarks();
    marks.labelled();
    expect(told()).toEqual([]);
    marks.drawn('svg');
    expect(told()).toEqual(['view-drawn svg']);
  });

  it('is ready with the renderer that was chosen, not with the one before it', () => {
    const marks = createMapMarks();
    marks.drawn('svg');
    marks.settled('svg');
    marks.chosen('engine');
    marks.labelled();
    expect(told()).toEqual(['view-drawn svg']);
    marks.settled('engine');
    marks.settled('engine');
    expect(told()).toEqual(['view-drawn svg', 'map-ready engine']);
  });

  it('is ready with the simple map where the engine was lost', () => {
    const marks = createMapMarks();
    marks.labelled();
    marks.chosen('engine');
    marks.drawn('svg');
    marks.settled('svg');
    marks.chosen('svg');
    expect(told()).toEqual(['view-drawn svg', 'map-ready svg']);
  });
});
