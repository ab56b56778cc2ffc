import type { World } from '../shared/World';
import type { Failure } from './Failure';

/** Where loading stands. Ready without a ground: the table stands alone, and `failures` says why. */
export type LoadState =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failures: readonly Failure[] }
  | {
      readonly stage: 'ready';
      readonly world: World;
      readonly failures: readonly Failure[];
    };
