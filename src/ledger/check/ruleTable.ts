import { formRules } from './ruleWords/formRules';
import { crossRules, rowRules } from './ruleWords/rowRules';

/**
 * Every rule of the ledger, in the order in which a report names them. The command line, the
 * overlay of the dev server, the About page and the tests read this table; the rules themselves are
 * joined to it in rules.ts, so that a page can show the table without carrying them.
 */
export const ruleTable = [...formRules, ...rowRules, ...crossRules] as const;

export type RuleId = (typeof ruleTable)[number]['id'];
