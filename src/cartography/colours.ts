import type { Hex } from './types';

/** One value for each of the five steps of the ramp, lowest first. */
type Steps = readonly [Hex, Hex, Hex, Hex, Hex];

/**
 * Every colour of one theme, and nothing else. One cool hue holds figures, warm greys hold everything else; nothing
 * is red or green. Fills are opaque, so that the legend's colour is the map's to the pixel (K3).
 */
export interface Palette {
  /** c1 … c5: more reported lies further from the ground; in dark the ramp turns round. */
  readonly steps: Steps;
  /** Stripes (S2) and dots (S3) on c1 … c5. */
  readonly stepTextures: Steps;
  /** Labels on c1 … c5; each reaches 4.5:1. */
  readonly stepLabels: Steps;
  /** Other countries, the casing of strong lines, and what the legend's filter sends back. */
  readonly ground: Hex;
  readonly none: Hex;
  readonly noneLine: Hex;
  readonly named: Hex;
  readonly namedDot: Hex;
  readonly zero: Hex;
  readonly zeroBorder: Hex;
  readonly disputed: Hex;
  readonly disputedLine: Hex;
  readonly water: Hex;
  readonly shore: Hex;
  /** Dark line and dark label, in both themes. */
  readonly ink: Hex;
  readonly white: Hex;
  /** Hover, chosen, focus and group outlines: ink in light, white in dark. */
  readonly strongLine: Hex;
  /** Its counterpart, on fills that are themselves as dark, or as light, as a strong line. */
  readonly weakLine: Hex;
  /** Between two districts without a value. */
  readonly edgeGrey: Hex;
  readonly countryLine: Hex;
  readonly text1: Hex;
  readonly text2: Hex;
  readonly text3: Hex;
  readonly panel: Hex;
  readonly page: Hex;
  readonly rule: Hex;
  readonly ruleStrong: Hex;
  readonly controlEdge: Hex;
  readonly masthead: Hex;
  readonly mastheadText1: Hex;
  readonly mastheadText2: Hex;
  readonly tint: Hex;
}

export const light: Palette = {
  steps: ['#cad0ee', '#a5ade1', '#818bcd', '#50559b', '#282a5a'],
  stepTextures: ['#aab0cd', '#878ec0', '#646dad', '#747bc5', '#494d81'],
  stepLabels: ['#1f2128', '#1f2128', '#1f2128', '#ffffff', '#ffffff'],
  ground: '#f8f7f4',
  none: '#ebe8e2',
  noneLine: '#d5d0c7',
  named: '#f8f0dd',
  namedDot: '#8a774c',
  zero: '#ffffff',
  zeroBorder: '#50559b',
  disputed: '#f3efe7',
  disputedLine: '#6f6455',
  water: '#e2e8ea',
  shore: '#9fb0b6',
  ink: '#1f2128',
  white: '#ffffff',
  strongLine: '#1f2128',
  weakLine: '#ffffff',
  edgeGrey: '#86827b',
  countryLine: '#6b6861',
  text1: '#1f2128',
  text2: '#55534e',
  text3: '#66635d',
  panel: '#ffffff',
  page: '#ffffff',
  rule: '#dddad4',
  ruleStrong: '#c4c0b8',
  controlEdge: '#8b8780',
  masthead: '#1f2230',
  mastheadText1: '#ffffff',
  mastheadText2: '#c9ccda',
  tint: '#eef0f8',
};

export const dark: Palette = {
  steps: ['#414667', '#5b6398', '#7c85c4', '#a5aee6', '#d6dcfb'],
  stepTextures: ['#5f6588', '#7a83bb', '#5f67a4', '#878fc5', '#b6bcda'],
  stepLabels: ['#ffffff', '#ffffff', '#0b0c0f', '#0b0c0f', '#0b0c0f'],
  ground: '#15161a',
  none: '#222328',
  noneLine: '#34363d',
  named: '#2e2a20',
  namedDot: '#9f8f68',
  zero: '#0c0d10',
  zeroBorder: '#a5aee6',
  disputed: '#262420',
  disputedLine: '#b5a993',
  water: '#19222a',
  shore: '#3d5563',
  ink: '#0b0c0f',
  white: '#ffffff',
  strongLine: '#ffffff',
  weakLine: '#0b0c0f',
  edgeGrey: '#807e7a',
  countryLine: '#8e8b86',
  text1: '#eceae6',
  text2: '#b9b6b0',
  text3: '#a09d97',
  panel: '#17181d',
  page: '#131418',
  rule: '#2c2e35',
  ruleStrong: '#44464f',
  controlEdge: '#7b7a78',
  masthead: '#262938',
  mastheadText1: '#ffffff',
  mastheadText2: '#c3c7d8',
  tint: '#20232e',
};

/**
 * The two themes for readers who ask their device for more contrast. Each class keeps its hue and its
 * place in the ramp; what is written on it reaches 7:1, and lines, dots and edges stand out more.
 */
export const lightStrong: Palette = {
  ...light,
  steps: ['#ccd2f0', '#a9b1e5', '#8791d3', '#3f4486', '#1c1e4a'],
  stepTextures: ['#6269a0', '#4d5596', '#394079', '#9097da', '#7378ba'],
  stepLabels: ['#000000', '#000000', '#000000', '#ffffff', '#ffffff'],
  noneLine: '#8a857b',
  namedDot: '#6b5a35',
  zeroBorder: '#3f4486',
  disputedLine: '#4d443a',
  shore: '#4c6068',
  ink: '#000000',
  strongLine: '#000000',
  edgeGrey: '#5c5953',
  countryLine: '#3a3834',
  text1: '#000000',
  text2: '#33312d',
  text3: '#45423d',
  rule: '#8b8780',
  ruleStrong: '#66635d',
  controlEdge: '#55534e',
  masthead: '#0f1118',
  mastheadText2: '#e4e6ef',
};

export const darkStrong: Palette = {
  ...dark,
  steps: ['#303a56', '#48568d', '#8991d1', '#b4bff4', '#e7eeff'],
  stepTextures: ['#868cb6', '#a4acdc', '#3c447f', '#5059a0', '#6a72a6'],
  stepLabels: ['#ffffff', '#ffffff', '#000000', '#000000', '#000000'],
  ground: '#0c0d0f',
  none: '#18191c',
  noneLine: '#6b6e76',
  named: '#231f15',
  namedDot: '#bda976',
  zero: '#000000',
  zeroBorder: '#b4bff4',
  disputed: '#1e1c17',
  disputedLine: '#d1c5ae',
  water: '#10171e',
  shore: '#7f9aa9',
  ink: '#000000',
  weakLine: '#000000',
  edgeGrey: '#a3a09b',
  countryLine: '#c4c1bb',
  text1: '#ffffff',
  text2: '#e0ddd8',
  text3: '#cac7c1',
  panel: '#0c0d10',
  page: '#060608',
  rule: '#6b6d73',
  ruleStrong: '#8e9096',
  controlEdge: '#b5b3b0',
  masthead: '#1b1e2b',
  mastheadText2: '#e6e8f1',
};
