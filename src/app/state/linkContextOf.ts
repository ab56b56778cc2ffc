import type { CameraLimits } from '../../camera/Camera';
import { periodsOf } from '../../figures/periodsOf';
import { boundsOf } from '../../places/bounds';
import { facetValues } from '../../queries/ledger/facets';
import { SCREENS } from '../../view/View';
import type { LinkContext } from '../../view/link/LinkContext';
import { linkContext } from '../../view/linkContext';
import type { World } from './World';
import { linkAliases, site } from './site';

/**
 * What this world and this site offer to choose; null where there is nothing to show.
 * @param ownLang language of an address that names none (BCP 47)
 */
export function linkContextOf(world: World, ownLang: string): LinkContext | null {
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

/** A sheet over the map moves its middle away from what it shows: by up to this share of the country. */
const BEYOND = 1 / 4;

/**
 * Where the middle of the map may be, and how near: all of the country fits a small phone, and the
 * nearest is about one district, no closer. Null without outlines.
 */
function mapLimits(world: World): CameraLimits | null {
  const bounds = world.ground === null ? null : boundsOf(world.places);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  const [acrossBy, upBy] = [(east - west) * BEYOND, (north - south) * BEYOND];
  return {
    minZoom: 5,
    maxZoom: 10.5,
    west: west - acrossBy,
    south: south - upBy,
    east: east + acrossBy,
    north: north + upBy,
  };
}
