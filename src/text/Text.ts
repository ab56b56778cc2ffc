import type { en } from './en/index';

/** All words of one language, as the English ones are shaped. */
export type Text = typeof en;
