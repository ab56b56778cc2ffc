import { shared } from './shared';

/** Every word of the interface in English, a file per part. */
export const en = {
  lang: 'en',
  shared,
};
