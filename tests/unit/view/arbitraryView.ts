import fc from 'fast-check';
import { roundCamera } from '../../../src/view/roundCamera';
import type { LinkContext } from '../../../src/view/link/LinkContext';
import type { Camera, View } from '../../../src/view/View';

/** Any view that a context allows. */
export function arbitraryView(context: LinkContext): fc.Arbitrary<View> {
  return fc.constantFrom(...context.metrics).chain((metric) =>
    fc.constantFrom(...context.periodsOf(metric)).chain((period) =>
      fc.record({
        metric: fc.constant(metric),
        period: fc.constant(period),
        by: context.allowsByArea(metric)
          ? fc.constantFrom<View['by']>('total', 'area')
          : fc.constant<View['by']>('total'),
        district: fc.constantFrom(
          null,
          ...[...context.placeIds].filter((place) => context.placeExists(place, period)),
        ),
        screen: fc.constantFrom(...context.screens),
        camera: fc.option(arbitraryCamera(context)),
        lang: fc.constantFrom(...context.langs),
      }),
    ),
  );
}

function arbitraryCamera(context: LinkContext): fc.Arbitrary<Camera> {
  const limits = context.cameraLimits ?? {
    minZoom: 0,
    maxZoom: 24,
    west: -180,
    south: -90,
    east: 180,
    north: 90,
  };
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  return fc
    .record({
      zoom: between(limits.minZoom, limits.maxZoom),
      lat: between(limits.south, limits.north),
      lng: between(limits.west, limits.east),
    })
    .map(roundCamera);
}
