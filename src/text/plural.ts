import { remembered } from '../lib/memo';
import { ownForms } from './languages';

const rules = new Map<string, Intl.PluralRules>();

/**
 * Picks the form for a count by the language's own rules.
 * @param forms by CLDR category; `other` always.
 */
export function plural(
  lang: string,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[categoryOf(count, lang)] ?? forms.other;
}

function categoryOf(count: number, lang: string): Intl.LDMLPluralRule {
  const own = ownForms(lang);
  if (own !== null) return own.isOne(count) ? 'one' : 'other';
  const rule = remembered(rules, lang, () => new Intl.PluralRules(lang));
  return rule.select(count);
}
