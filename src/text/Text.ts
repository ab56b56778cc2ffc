import type { en } from './en/index';
import type { deferred } from './en/deferred';

/** The words of the first view in one language, as the English ones are shaped. */
export type Text = typeof en;

/** All words of one language: those of parts that come late too. */
export type FullText = Text & typeof deferred;
