import {
  dark,
  light,
  darkStrong,
  lightStrong,
  type Palette,
} from '../../../src/cartography/colours';

/** Every palette that the map may have, with a name for the tests about it. */
export const palettes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', dark],
  ['light with more contrast', lightStrong],
  ['dark with more contrast', darkStrong],
];
