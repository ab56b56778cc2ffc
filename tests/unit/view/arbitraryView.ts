import fc from 'fast-check';
import { roundCamera, type Camera } from '../../../src/camera/Camera';
import type { Picks, Facet, Sort } from '../../../src/queries/ledger/LedgerFilter';
import type { View } from '../../../src/view/View';
import type { LinkContext } from '../../../src/view/link/LinkContext';
import { LONGEST_QUERY } from '../../../src/view/link/codecs';

/** Any view that a context allows. */
export function arbitraryView(context: LinkContext): fc.Arbitrary<View> {
  return fc
    .constantFrom(...context.metrics)
    .chain((metric) =>
      fc.constantFrom(...context.periodsOf(metric)).chain((period) =>
        fc.record({
          ...ledgerParts(context),
          metric: fc.constant(metric),
          period: fc.constant(period),
          by: context.allowsByArea(metric)
            ? fc.constantFrom<View['by']>('total', 'area')
            : fc.constant<View['by']>('total'),
          screen: fc.constantFrom(...context.screens),
          camera: fc.option(arbitraryCamera(context)),
          lang: fc.constantFrom(...context.langs),
          open: fc.oneof(
            fc.constant({ district: null, card: false }),
            fc.record({
              district: fc.constantFrom(
                ...[...context.placeIds].filter((place) => context.placeExists(place, period)),
              ),
              card: fc.boolean(),
            }),
            fc.record({
              district: fc.constantFrom(...context.placeIds),
              card: fc.constant(true),
            }),
          ),
        }),
      ),
    )
    .map(({ open, ...rest }) => ({ ...rest, ...open }));
}

function ledgerParts(context: LinkContext) {
  return {
    claim: fc.option(fc.constantFrom('cleared-lachin-2023', 'killed-2024')),
    query: fc
      .string({ unit: 'grapheme', maxLength: LONGEST_QUERY / 4 })
      .map((text) => text.replace(/\p{Cs}/gu, '').slice(0, LONGEST_QUERY)),
    side: fc.constantFrom<View['side']>(null, 'azerbaijan', 'armenia', 'third-party'),
    sort: fc.option(
      fc.record<Sort>({
        by: fc.constantFrom('name', 'figure', 'period', 'published', 'measure', 'speaker'),
        ascending: fc.boolean(),
      }),
    ),
    picks: fc.record(
      Object.fromEntries(
        [...context.facets].map(([facet, values]) => [facet, fc.constantFrom(...values)]),
      ) as Record<Facet, fc.Arbitrary<string>>,
      { requiredKeys: [] },
    ) as fc.Arbitrary<Picks>,
  };
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
