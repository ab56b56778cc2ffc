import { enumerations } from '../../ledger/enumerations';
import { LATER_KEYS, LINK_KEYS, SCREENS } from './linkKeys';
import { mendAddress, type LinkWords } from './mendAddress';
import { SORT_KEYS } from './parseSort';
import { LONGEST_LINK } from './splitLink';

/** @param langs languages of the site (BCP 47) */
export function linkWords(langs: readonly string[]): LinkWords {
  return {
    longest: LONGEST_LINK,
    keys: [...LINK_KEYS, ...LATER_KEYS],
    names: {
      measure: 'm',
      metric: 'm',
      period: 't',
      district: 'd',
      claim: 'c',
      screen: 'view',
      colour: 'by',
      language: 'lang',
    },
    few: {
      lang: langs,
      view: SCREENS,
      side: enumerations.side,
      sort: SORT_KEYS.flatMap((key) => [key, `-${key}`]),
    },
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
