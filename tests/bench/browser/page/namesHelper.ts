/**
 * A script for a page before it is given functions of ours: what runs them here (tsx) wraps each named
 * function in a call of this helper, which the page does not have.
 */
export const NAMES_HELPER = 'globalThis.__name ??= (named) => named;';
