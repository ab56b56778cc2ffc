import type { Claim } from '../../ledger/types';

/**
 * Remembers what a choice among claims comes to, for as long as the list lives: a place with
 * hundreds of claims costs a switch no more than one with two.
 * @param find asked once for each list and chosen claim
 */
export function perChoice<Answer, Rest extends readonly unknown[]>(
  find: (chosen: Claim, among: readonly Claim[], ...rest: Rest) => Answer,
): typeof find {
  const known = new WeakMap<
    readonly Claim[],
    { readonly chosen: Claim; readonly answer: Answer }
  >();
  return (chosen, among, ...rest) => {
    const found = known.get(among);
    if (found?.chosen === chosen) return found.answer;
    const answer = find(chosen, among, ...rest);
    known.set(among, { chosen, answer });
    return answer;
  };
}
