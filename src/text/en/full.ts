import type { FullText } from '../Text';
import { en } from './index';
import { deferred } from './deferred';

/** Every word of the interface in English. */
export const fullEn: FullText = { ...en, ...deferred };
