import { blockOf, type Block } from './blockOf';
import type { LabelLine, LabelRequest } from '../types';

export interface TextVariants {
  /** To stand in the outline, fullest first. */
  readonly inside: readonly Block[];
  /** To stand on a leader line. */
  readonly led: Block;
  /** To stand in the outline when there was no room for a leader line either. */
  readonly last: readonly Block[];
}

/** Requests outlive a layout by far: what is measured once is remembered with them. */
const remembered = new WeakMap<LabelRequest, Map<string, TextVariants>>();

/**
 * What a label may shrink to, in order (Labels 3): name and figure, figure, a leader line with
 * all of it. Dates stay with their figure until nothing else is left (S3). With a mark of
 * disagreement (S4) each is tried with the mark under it, then beside it.
 */
export function textVariants(
  request: LabelRequest,
  compact: boolean,
  marked: boolean,
): TextVariants {
  let known = remembered.get(request);
  if (known === undefined) remembered.set(request, (known = new Map()));
  const key = `${compact} ${marked}`;
  let variants = known.get(key);
  if (variants === undefined) known.set(key, (variants = make(request, compact, marked)));
  return variants;
}

function make(request: LabelRequest, compact: boolean, marked: boolean): TextVariants {
  const figure = request.lines.filter((line) => line.role === 'figure');
  const withoutName = request.lines.filter((line) => line.role !== 'name');
  const blocks = (lines: readonly LabelLine[]): Block[] => {
    if (!marked) return [blockOf(lines, compact)];
    return [blockOf(lines, compact, 'below'), blockOf(lines, compact, 'beside')];
  };
  const shrinks = figure.length > 0;
  return {
    inside: [
      ...blocks(request.lines),
      ...(shrinks && withoutName.length < request.lines.length ? blocks(withoutName) : []),
    ],
    led: blockOf(request.lines, compact),
    last: shrinks && figure.length < withoutName.length ? blocks(figure) : [],
  };
}
