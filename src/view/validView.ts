import { clampToLimits, isWithinLimits } from './cameraLimits';
import type { LinkContext } from './link/LinkContext';
import { roundCamera } from './roundCamera';
import { samePeriod } from './samePeriod';
import { validQuery } from './validQuery';
import type { Camera, Picks, View } from './View';

/**
 * The nearest view that can be shown, for choices that pull others along: the period stays if the
 * measure has it, else the measure's own default; colour by area falls back to total; a popup
 * closes over a place that the period does not have (P7), a card stays. Valid views come back
 * unchanged.
 */
export function validView(view: View, context: LinkContext): View {
  const offered = context.periodsOf(view.metric).some((one) => samePeriod(one, view.period));
  const period = offered ? view.period : context.defaultPeriodOf(view.metric);
  const open =
    view.district !== null &&
    (view.card
      ? context.placeIds.has(view.district)
      : context.placeExists(view.district, period));
  return {
    ...view,
    period,
    by: context.allowsByArea(view.metric) ? view.by : 'total',
    district: open ? view.district : null,
    card: open && view.card,
    claim: view.claim !== null && context.claimExists(view.claim) ? view.claim : null,
    query: validQuery(view.query),
    picks: validPicks(view.picks, context),
    camera: view.camera === null ? null : validCamera(view.camera, context),
  };
}

/** The same object where every value can be picked. */
function validPicks(picks: Picks, { facets }: LinkContext): Picks {
  const given = Object.entries(picks);
  const valid = [...facets].flatMap(([facet, values]) => {
    const value = picks[facet];
    return value !== undefined && values.has(value) ? [[facet, value] as const] : [];
  });
  return valid.length === given.length ? picks : Object.fromEntries(valid);
}

function validCamera(camera: Camera, { cameraLimits }: LinkContext): Camera {
  const rounded = roundCamera(camera);
  if (cameraLimits === null || isWithinLimits(rounded, cameraLimits)) return rounded;
  return roundCamera(clampToLimits(rounded, cameraLimits));
}
