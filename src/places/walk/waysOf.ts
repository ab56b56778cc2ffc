import type { WalkPack } from './WalkPack';

/** Of each place its neighbours in order, and its neighbours followed by its bridges. */
export function waysOf({
  neighbours,
  bridges,
}: Pick<WalkPack, 'neighbours' | 'bridges'>): readonly {
  readonly neighbours: readonly number[];
  readonly ways: readonly number[];
}[] {
  const beside = neighbours.flatMap((later, one) =>
    later.map((other) => [one, other] as const),
  );
  const others = (pairs: typeof bridges, of: number) =>
    pairs
      .flatMap(([one, other]) => (one === of ? [other] : other === of ? [one] : []))
      .sort((a, b) => a - b);
  return neighbours.map((_, at) => {
    const near = others(beside, at);
    return { neighbours: near, ways: [...near, ...others(bridges, at)] };
  });
}
