/** A sentence with its stop; one that ends in an abbreviation, or with the stop, has it already. */
export function ended(sentence: string, stop: string): string {
  return sentence.endsWith(stop) ? sentence : sentence + stop;
}
