import { FUTURE_KEYS, LINK_KEYS, mendings, PART_NAMES, viewParts } from '../viewParts';
import { mendAddress, type LinkWords } from './mendAddress';
import { LONGEST_LINK } from './parseLink';
import type { Mending } from './Part';

/** What `mendAddress` takes from the tables of parts. @param langs languages of the site (BCP 47) */
export function linkWords(langs: readonly string[]): LinkWords {
  const parts = PART_NAMES.map((name) => ({
    key: viewParts[name].key,
    mending: mendings[name],
  }));
  const told = <T>(of: (mending: Mending) => T | null): Record<string, T> =>
    Object.fromEntries(
      parts.flatMap(({ key, mending }) => {
        const value = of(mending);
        return value === null ? [] : [[key, value] as const];
      }),
    );
  return {
    longest: LONGEST_LINK,
    keys: [...LINK_KEYS, ...FUTURE_KEYS],
    names: Object.fromEntries(
      parts.flatMap(({ key, mending }) => mending.called.map((name) => [name, key])),
    ),
    forms: {
      v: '^\\d+$',
      data: '^(?!3D)[\\w.+-]*\\w$',
      ...told(({ form }) => form),
    },
    joints: told(({ joint }) => joint),
    few: told(({ few }) => few && few(langs)),
  };
}

/**
 * Puts the mended address in place of the present one, in the same entry of the history. Where the
 * history may not be written, as in some frames, the page is opened anew at it. The build writes this
 * into the page too.
 */
export function mendLocation(
  { location, history }: Pick<Window, 'location' | 'history'>,
  mend: typeof mendAddress,
  words: LinkWords,
): void {
  const { search, hash } = mend(location, words);
  if (search === location.search && hash === location.hash) return;
  const address = location.pathname + search + hash;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    location.replace(address);
  }
}

/** The program of a page, without its tag, that mends the address before anything reads it. */
export function mendingScript(langs: readonly string[]): string {
  const [put, mend] = [mendLocation, mendAddress].map(String);
  return `(${put})(window,${mend},${JSON.stringify(linkWords(langs))})`;
}
