/**
 * Moves positions apart so that neighbours keep a distance, each as little as possible (least
 * squares): where there is room, every position stays true.
 * @param wanted ascending positions
 * @param gaps distance to keep between item i and i + 1
 * @returns positions in the same order, inside [min, max] as far as the gaps allow
 */
export function spread(
  wanted: readonly number[],
  gaps: readonly number[],
  min: number,
  max: number,
): readonly number[] {
  // With the gaps taken out, "keep a distance" reads "do not decrease": pool adjacent violators.
  const offsets = [0];
  for (const gap of gaps) offsets.push((offsets.at(-1) ?? 0) + gap);
  const blocks: { sum: number; size: number }[] = [];
  wanted.forEach((position, i) => {
    let block = { sum: position - (offsets[i] ?? 0), size: 1 };
    for (;;) {
      const last = blocks.at(-1);
      if (last === undefined || last.sum / last.size <= block.sum / block.size) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, size: last.size + block.size };
    }
    blocks.push(block);
  });
  const highest = max - (offsets.at(wanted.length - 1) ?? 0);
  const level = (block: { sum: number; size: number }) =>
    Math.max(min, Math.min(highest, block.sum / block.size));
  return blocks
    .flatMap((block) => Array.from({ length: block.size }, () => level(block)))
    .map((position, i) => position + (offsets[i] ?? 0));
}
