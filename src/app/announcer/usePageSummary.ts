import { useMemo } from 'react';
import type { LegendRow } from '../../cartography/types';
import { periodKey } from '../../periods/Period';
import { figuresSpoken, sentenceOf } from '../../text/sentenceOf';
import { useWholeLedger } from '../loading/data/WholeLedger';
import { useAtlas } from '../state/atlas';
import { useView } from '../state/useView';
import { rowName } from '../ui/rowName';
import type { PageSummary } from './announcement';

/** More districts than this are counted, not named. */
const NAMED = 8;

/** The page in words, for the live region. `playing`: the period is being played. */
export function usePageSummary(filter: LegendRow | null, playing: boolean): PageSummary {
  const { metric, choices, figures, words, labelOf } = useAtlas();
  const { period, by } = useView((state) => state.view);
  const awaited = useView((state) => state.awaited);
  const { status } = useWholeLedger();
  const { text, names } = words;
  const sentence = useMemo(() => {
    const everDrawn = choices.some((choice) => choice.districts > 0);
    const spoken = sentenceOf(metric, { period, by }, figures, words, everDrawn, figuresSpoken);
    return `${spoken.lead} ${spoken.rest}`.trim();
  }, [metric, period, by, figures, words, choices]);
  const filtered = useMemo(() => {
    const t = text.legendPanel;
    if (filter === null) return t.unfiltered;
    const districts =
      filter.places.length > NAMED ? rowName(filter, text) : names(filter.places);
    return `${t.filterOn} ${districts}`;
  }, [filter, text, names]);
  // That it failed is told where it can be tried again.
  const coming = awaited === null || status === 'failed' ? null : awaited;
  return {
    view: `${metric.id} ${periodKey(period)} ${by} ${text.lang}`,
    sentence,
    filter: filter?.id ?? null,
    filtered,
    playing,
    waiting:
      coming === null
        ? null
        : coming.kind === 'measure'
          ? text.loading.measure(labelOf(coming.metric))
          : text.loading.address,
    lang: text.lang,
  };
}
