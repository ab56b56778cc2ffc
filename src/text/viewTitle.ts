import type { FigureSet, FigureView } from '../figures/types';
import type { Metric } from '../ledger/types';
import type { Text } from './Text';
import { measureIn } from './periodText';

export interface ViewTitle {
  readonly title: string;
  readonly subtitle: string;
}

/** Title plate of the map: what is shown, and what must be known of all its figures. */
export function viewTitle(
  metric: Metric,
  view: Pick<FigureView, 'period' | 'by'>,
  set: FigureSet,
  text: Text,
): ViewTitle {
  return {
    title: measureIn(metric.label, view.period, text),
    subtitle: subtitle(metric, view.by, set, text),
  };
}

function subtitle(metric: Metric, by: FigureView['by'], set: FigureSet, text: Text): string {
  const figures = set.figures.filter((figure) => figure.claim !== null);
  if (figures.length === 0) return text.viewTitle.noFigure;
  if (figures.every((figure) => figure.partial)) return text.viewTitle.noneCovers;
  const unit = text.units.heading[metric.unit];
  const heading = by === 'area' ? text.units.per100(unit) : unit;
  const speakers = new Set(figures.map((figure) => figure.claim?.speaker));
  const [speaker] = speakers;
  return speakers.size === 1 && speaker !== undefined
    ? text.viewTitle.byDistrictFrom(heading, speaker)
    : text.viewTitle.byDistrict(heading);
}
