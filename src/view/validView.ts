import { clampToLimits, isWithinLimits } from './cameraLimits';
import type { LinkContext } from './link/LinkContext';
import { roundCamera } from './roundCamera';
import { samePeriod } from './samePeriod';
import type { Camera, View } from './View';

/**
 * The nearest view that can be shown, for choices that pull others along: the period stays if the
 * measure has it, else the measure's own default; colour by area falls back to total; a popup
 * closes over a place that the period does not have (P7). Valid views come back unchanged.
 */
export function validView(view: View, context: LinkContext): View {
  const offered = context.periodsOf(view.metric).some((one) => samePeriod(one, view.period));
  const period = offered ? view.period : context.defaultPeriodOf(view.metric);
  const open = view.district !== null && context.placeExists(view.district, period);
  return {
    ...view,
    period,
    by: context.allowsByArea(view.metric) ? view.by : 'total',
    district: open ? view.district : null,
    camera: view.camera === null ? null : validCamera(view.camera, context),
  };
}

function validCamera(camera: Camera, { cameraLimits }: LinkContext): Camera {
  const rounded = roundCamera(camera);
  if (cameraLimits === null || isWithinLimits(rounded, cameraLimits)) return rounded;
  return roundCamera(clampToLimits(rounded, cameraLimits));
}
