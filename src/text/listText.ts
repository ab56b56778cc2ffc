import { locale } from './locale';
import { ownForms } from './languages';

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
