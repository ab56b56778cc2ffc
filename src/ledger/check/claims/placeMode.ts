import type { Claim, Place, PlaceMode } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

interface Fit {
  readonly kinds: readonly Place['kind'][];
  readonly least: number;
  readonly most: number;
  /** The mode told as a demand. */
  readonly demand: string;
  readonly hint: string;
}

const DISTRICTS: readonly Place['kind'][] = ['district', 'city'];

const fits: Readonly<Record<PlaceMode, Fit>> = {
  single: {
    kinds: DISTRICTS,
    least: 1,
    most: 1,
    demand: 'one district',
    hint: 'For one number for several districts together write "joint"; for a region "region".',
  },
  joint: {
    kinds: DISTRICTS,
    least: 2,
    most: Infinity,
    demand: 'at least two districts',
    hint: 'Name all districts that the number is for, separated by ";", or write "single".',
  },
  listed: {
    kinds: DISTRICTS,
    least: 2,
    most: Infinity,
    demand: 'at least two districts',
    hint: 'Name all districts that the text lists, separated by ";". For one district write "single".',
  },
  region: {
    kinds: ['economic-region', 'territory'],
    least: 1,
    most: Infinity,
    demand: 'regions or territories',
    hint: 'Name the region as the source does, or choose the mode that fits the places.',
  },
  country: {
    kinds: ['country'],
    least: 1,
    most: 1,
    demand: 'one country',
    hint: 'Name the country, or choose the mode that fits the places.',
  },
};

function breachOf(claim: Claim, places: ReadonlyMap<string, Place>): string | null {
  const fit = fits[claim.placeMode];
  const count = claim.places.length;
  if (count < fit.least || count > fit.most) {
    return `place_mode "${claim.placeMode}" needs ${fit.demand}, but places names ${count}: ${claim.places.join(', ')}.`;
  }
  const wrong = claim.places
    .map((id) => places.get(id))
    .find((place) => place !== undefined && !fit.kinds.includes(place.kind));
  return wrong === undefined
    ? null
    : `place_mode "${claim.placeMode}" needs ${fit.demand}, but ${wrong.id} is of the kind ${wrong.kind}.`;
}

/** place-mode: fits the number and the kinds of the places. */
export const placeMode: CheckRule = ({ ledger }) => {
  const places = new Map(ledger.places.map((place) => [place.id, place]));
  return ledger.claims.flatMap((claim) => {
    const message = breachOf(claim, places);
    return message === null
      ? []
      : [
          claimProblem('place-mode', claim, 'place_mode', {
            message,
            hint: fits[claim.placeMode].hint,
          }),
        ];
  });
};
