import type { Page } from '@playwright/test';
import { realWorld } from '../../../unit/support/worlds';
import { ownWords } from '../ownWords';

const { ledger, sourceById } = realWorld.index;

/** What the ledger says in its own words, which no language translates; the longest first. */
const quoted = [
  ...ledger.claims.flatMap(({ id, speaker, says, note, source }) => {
    const document = sourceById.get(source);
    const { publisher, title, author, note: remark } = document ?? {};
    return [id, speaker, says, note, publisher, title, author, remark];
  }),
  ...[...ledger.places, ...realWorld.places].flatMap(({ names, aliases }) => [
    ...Object.values(names),
    ...aliases,
  ]),
]
  .flatMap((text) => (text == null || text === '' ? [] : [text.replaceAll(/\s+/g, ' ')]))
  .toSorted((a, b) => b.length - a.length);

/** Names of files, of fields and of hosts, which are the same in every language. */
const NAMES = /\S+\.(?:csv|json|geojson|html|zip|org|txt|md|xlsx?)\b|\S+[_/]\S+/g;

/** Texts with a word that is not of the pseudo-language: all of its words end alike. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const texts = new Set(await ownWords(page));
  return [...texts].filter((text) => {
    const said = text.replaceAll(/\s+/g, ' ').trim();
    // A name may stand in two pieces, the second with the sign of a link, or be shortened.
    const piece = said.replace(/…$/, '');
    if (quoted.some((known) => known.includes(piece))) return false;
    // A citation: titles and addresses of others.
    if (said.includes('http')) return false;
    const rest = quoted.reduce((left, known) => left.replaceAll(known, ''), said);
    const words = rest.replaceAll(NAMES, '').match(/\p{L}+/gu) ?? [];
    return words.some((word) => /^[A-Za-z]{4,}$/.test(word));
  });
}
