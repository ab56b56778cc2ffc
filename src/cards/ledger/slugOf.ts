import { foldName } from '../../places/foldName';

/**
 * A name as a link can hold it (L1): `Vugar Suleymanov, chair of ANAMA` is
 * `vugar-suleymanov-chair-of-anama`. Spellings of one name that differ in case or accents share it.
 */
export function slugOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => foldName(word) || word.toLowerCase())
    .filter((word) => word !== '')
    .join('-');
}
