import { fits, list, nullOr, object, pair, string } from '../lib/validate';
import type { WithoutOutline } from './types';

const withoutOutline = list(
  object<WithoutOutline>({
    place: string,
    reason: string,
    town: nullOr(pair),
    madeFrom: list(string),
  }),
);

/** The towns of districts without an outline, of JSON as the build writes it; null for any other. */
export const readWithoutOutline = (json: unknown): readonly WithoutOutline[] | null =>
  fits(withoutOutline, json);
