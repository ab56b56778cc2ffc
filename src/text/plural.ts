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
  let rule = rules.get(lang);
  if (rule === undefined) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}
