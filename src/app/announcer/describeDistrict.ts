import type { Figure } from '../../figures/types';
import { measureKinds } from '../../ledger/measureKinds';
import type { Metric } from '../../ledger/types';
import type { Words } from '../../text/Words';
import { spokenOf } from '../../text/spokenOf';
import { withDeferredWords } from '../../text/withDeferredWords';

export type DistrictDescription = (figure: Figure, metric: Metric, words: Words) => string;

/** A district under a measure for the ear; brings the words along. */
export const describeDistrict: DistrictDescription = (figure, metric, words) => {
  const full = { ...words, text: withDeferredWords(words.text) };
  return spokenOf(figure, metric.unit, measureKinds[metric.kind].onPaper, full);
};
