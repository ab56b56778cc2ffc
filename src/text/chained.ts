import { ended } from './ended';

/** Parts of a sentence with a mark between them; an abbreviation that ends in the mark has it already. */
export function chained(parts: readonly string[], mark: string): string {
  return parts.map((part, i) => (i < parts.length - 1 ? ended(part, mark) : part)).join(' ');
}
