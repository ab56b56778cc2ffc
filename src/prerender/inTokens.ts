import { dark, light, type Palette } from '../cartography/colours';
import { tokenPalette } from '../app/shared/tokenPalette';

const HEX = /^#[0-9a-f]{6}$/;

/** The custom property that has a colour in the light theme and another in the dark. */
const tokens = new Map(
  (Object.keys(light) as (keyof Palette)[])
    // Labels have the colours of lines.
    .filter((key) => key !== 'stepLabels')
    .flatMap((key) => {
      const [inLight, inDark, token] = [light, dark, tokenPalette].map((of) =>
        [of[key]].flat(),
      );
      return (token ?? []).map((name, i) => [`${inLight?.[i]} ${inDark?.[i]}`, name] as const);
    })
    .toReversed(),
);

/**
 * One drawing for both themes, of the same thing drawn in each: where they differ, they do so in a
 * colour, and the custom property with these two values takes its place. So a page can be served
 * before it is known which theme its reader has.
 * @throws Error where they differ in anything else, or in a pair that no custom property has
 */
export function inTokens<Drawn>(inLight: Drawn, inDark: Drawn): Drawn {
  return merged(inLight, inDark) as Drawn;
}

function merged(one: unknown, other: unknown): unknown {
  if (Object.is(one, other)) return one;
  if (typeof one === 'string' && typeof other === 'string' && HEX.test(one)) {
    const token = tokens.get(`${one} ${other}`);
    if (token === undefined) throw new Error(`No colour is ${one} in light, ${other} in dark.`);
    return token;
  }
  if (one instanceof Map && other instanceof Map && one.size === other.size) {
    return new Map([...one].map(([key, value]) => [key, merged(value, other.get(key))]));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.map((each, i) => merged(each, other[i]));
  }
  if (isRecord(one) && isRecord(other)) {
    const entries = Object.entries(one).map(([key, value]) => [key, merged(value, other[key])]);
    return Object.fromEntries(entries);
  }
  throw new Error(`The themes differ in more than colours: ${String(one)}, ${String(other)}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value?.constructor === Object;
}
