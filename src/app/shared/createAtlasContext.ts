import { facetValues } from '../../cards/ledger/facetValues';
import { periodsOf } from '../../figures/periodsOf';
import type { LinkContext } from '../../view/link/LinkContext';
import { SCREENS } from '../../view/View';
import { linkContext } from '../../view/linkContext';
import { linkAliases } from './linkAliases';
import { mapLimits } from './mapLimits';
import { site } from './site';
import type { World } from './World';

/**
 * What this world and this site offer to choose; null where there is nothing to show.
 * @param ownLang language of an address that names none (BCP 47)
 */
export function createAtlasContext(world: World, ownLang: string): LinkContext | null {
  return linkContext({
    metrics: world.ledger.metrics,
    whole: world.whole,
    others: world.others,
    // Of another measure a few claims may be here, for what they have to do with this one.
    choicesOf: (metric) => (world.others.includes(metric) ? [] : periodsOf(world, metric)),
    places: world.places,
    claimExists: (claim) => world.index.claimById.has(claim),
    facets: new Map(
      [...facetValues(world.index)].map(([facet, values]) => [facet, new Set(values.keys())]),
    ),
    screens: SCREENS,
    langs: site.languages,
    cameraLimits: mapLimits(world),
    aliases: linkAliases,
    defaultMetric: site.defaultMeasure,
    defaultLang: ownLang,
    dataVersion: world.ledger.version,
  });
}
