import { locale } from './locale';

/** Several names as one phrase: `Fuzuli and Zangilan`, `Aghdam, Fuzuli and Tartar`. */
export function listText(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(locale(lang), { type: 'conjunction' }).format(names);
}
