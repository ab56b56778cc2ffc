import { parseSync } from 'vite';

/** The words that a source file holds itself, comments aside. */
export interface WordsInCode {
  /** String literals and the fixed pieces of templates. */
  readonly literals: readonly string[];
  /** Text between tags, which a reader sees as it stands. */
  readonly markup: readonly string[];
}

export function wordsInCode(fileName: string, source: string): WordsInCode {
  const literals: string[] = [];
  const markup: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: unknown; value?: unknown };
    if (type === 'Literal' && typeof value === 'string') literals.push(value);
    if (type === 'TemplateElement') literals.push((value as { cooked: string }).cooked);
    if (type === 'JSXText' && typeof value === 'string') markup.push(value);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(fileName, source).program);
  return { literals, markup };
}
