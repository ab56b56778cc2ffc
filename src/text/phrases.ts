import { ownForms } from './languages';
import { locale } from './locale';

/** Parts of a sentence with a mark between them; an abbreviation that ends in the mark has it already. */
export function chained(parts: readonly string[], mark: string): string {
  return parts.map((part, i) => (i < parts.length - 1 ? ended(part, mark) : part)).join(' ');
}

/** A sentence with its stop; one that ends in an abbreviation, or with the stop, has it already. */
export function ended(sentence: string, stop: string): string {
  return sentence.endsWith(stop) ? sentence : sentence + stop;
}

/** Several names as one phrase: `Fuzuli and Zangilan`, `Aghdam, Fuzuli and Tartar`. */
export function listText(names: readonly string[], lang: string): string {
  const own = ownForms(lang);
  if (own === null) {
    return new Intl.ListFormat(locale(lang), { type: 'conjunction' }).format(names);
  }
  return [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter((part) => part !== '')
    .join(own.and);
}

/** The text with a capital at its beginning, by the language's own rules (i → İ in Azerbaijani). */
export function capitalised(text: string, lang: string): string {
  const first = text.slice(0, 1);
  return first.toLocaleUpperCase(lang) + text.slice(1);
}
