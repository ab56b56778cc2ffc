import { foldName } from '../../places/foldName';

/** A name folded from each of its words on: `Mines found` gives `minesfound` and `found`. */
export function foldedStarts(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words
    .map((_, i) => foldName(words.slice(i).join(' ')))
    .filter((start) => start !== '');
}
