import type { Palette } from '../../cartography/colours';

const token = (name: string) => `var(--${name})`;

/**
 * A palette of the custom properties of tokens.css: what is drawn with it in the page takes the
 * colours of the theme by itself, in the served page too.
 */
export const tokenPalette: Palette = {
  steps: [token('c1'), token('c2'), token('c3'), token('c4'), token('c5')],
  stepTextures: [token('t1'), token('t2'), token('t3'), token('t4'), token('t5')],
  stepLabels: [token('l1'), token('l2'), token('l3'), token('l4'), token('l5')],
  ground: token('ground'),
  none: token('s7'),
  noneLine: token('s7-line'),
  named: token('s6'),
  namedDot: token('s6-dot'),
  zero: token('s5'),
  zeroBorder: token('s5-line'),
  disputed: token('s4'),
  disputedLine: token('s4-line'),
  water: token('water'),
  shore: token('shore'),
  ink: token('ink'),
  white: token('white'),
  strongLine: token('strong-line'),
  weakLine: token('weak-line'),
  edgeGrey: token('edge-grey'),
  countryLine: token('country-line'),
  text1: token('text-1'),
  text2: token('text-2'),
  text3: token('text-3'),
  panel: token('panel'),
  page: token('page'),
  rule: token('rule'),
  ruleStrong: token('rule-strong'),
  controlEdge: token('control-edge'),
  masthead: token('masthead'),
  mastheadText1: token('masthead-1'),
  mastheadText2: token('masthead-2'),
  tint: token('tint'),
};
