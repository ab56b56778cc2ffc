import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  announceReducer,
  initialAnnouncerState,
  type PageSummary,
} from '../../../../src/app/announcer/announcement';

const opened: PageSummary = {
  view: 'cleared 2025 total en',
  sentence: 'The sentence of 2025.',
  filter: null,
  filtered: 'All districts.',
  playing: false,
  waiting: null,
  lang: 'en',
};

/** What is said while a page goes through these moments, one after another. */
function said(...moments: readonly Partial<PageSummary>[]): readonly string[] {
  let hearing = initialAnnouncerState(opened);
  const texts: string[] = [];
  let now = opened;
  for (const moment of moments) {
    now = { ...now, ...moment };
    const next = announceReducer(hearing, now);
    if (next.message !== null && next.message !== hearing.message)
      texts.push(next.message.text);
    hearing = next;
  }
  return texts;
}

const in2024 = { view: 'cleared 2024 total en', sentence: 'The sentence of 2024.' };
const in2023 = { view: 'cleared 2023 total en', sentence: 'The sentence of 2023.' };
const filtered = { filter: 'class-1', filtered: 'These districts: A and B.' };

describe('what is announced', () => {
  it('nothing as the page opens, and nothing while nothing changes', () => {
    expect(initialAnnouncerState(opened).message).toBeNull();
    expect(said({}, {})).toEqual([]);
  });

  it('another view by its sentence, once', () => {
    expect(said(in2024, {}, {})).toEqual(['The sentence of 2024.']);
  });

  it('nothing where words change under the same view, as when the whole ledger arrives', () => {
    expect(said({ sentence: 'The same, otherwise told.' })).toEqual([]);
  });

  it('a filter that comes and goes, but not one that goes along with the view', () => {
    expect(said(filtered, { filter: null, filtered: 'All districts.' })).toEqual([
      'These districts: A and B.',
      'All districts.',
    ]);
    expect(said(filtered, { ...in2024, filter: null })).toEqual([
      'These districts: A and B.',
      'The sentence of 2024.',
    ]);
  });

  it('nothing while periods play; at the end what they came to', () => {
    const playing = { playing: true };
    expect(
      said({ ...playing, ...in2024 }, { ...playing, ...in2023 }, { playing: false }),
    ).toEqual(['The sentence of 2023.']);
  });

  it('nothing where playing stops at the period that it began with', () => {
    const { view, sentence } = opened;
    expect(said({ playing: true, ...in2024 }, { playing: false, view, sentence })).toEqual([]);
  });

  it('what is waited for, once, and then what it brought', () => {
    const waiting = { waiting: 'Fetching …' };
    expect(said(waiting, waiting, { waiting: null, ...in2024 })).toEqual([
      'Fetching …',
      'The sentence of 2024.',
    ]);
  });

  it('the same words again as another announcement, in the language of their moment', () => {
    const first = announceReducer(initialAnnouncerState(opened), {
      ...opened,
      view: 'b',
      lang: 'ru',
    });
    const second = announceReducer(first, { ...opened, view: 'c', lang: 'ru' });
    expect(first.message).toEqual({ text: 'The sentence of 2025.', lang: 'ru', turn: 1 });
    expect(second.message?.turn).toBe(2);
  });

  it('at most one announcement a moment, and none that repeats a moment', () => {
    const moments = fc.record({
      view: fc.constantFrom('a', 'b'),
      filter: fc.constantFrom(null, 'x', 'y'),
      playing: fc.boolean(),
      waiting: fc.constantFrom(null, 'Fetching …'),
    });
    fc.assert(
      fc.property(fc.array(moments), (all) => {
        let hearing = initialAnnouncerState(opened);
        for (const moment of all) {
          const now = { ...opened, ...moment };
          const next = announceReducer(hearing, now);
          const turns = (next.message?.turn ?? 0) - (hearing.message?.turn ?? 0);
          expect(turns).toBeLessThanOrEqual(now.playing ? 0 : 1);
          expect(announceReducer(next, now).message).toBe(next.message);
          hearing = next;
        }
      }),
    );
  });
});
