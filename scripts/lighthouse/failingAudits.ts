import type { Result } from 'lighthouse';

/** What costs a category its hundred. */
export interface FailingAudit {
  readonly id: string;
  readonly title: string;
  /** Elements, files or messages that it names. */
  readonly where: readonly string[];
}

/** Audits of a category that count for its score and are not passed, in Lighthouse's order. */
export function failingAudits(
  { audits, categories }: Pick<Result, 'audits' | 'categories'>,
  category: string,
): readonly FailingAudit[] {
  const members = categories[category]?.auditRefs ?? [];
  return members.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) {
      return [];
    }
    const { details } = audit;
    const items = details !== undefined && 'items' in details ? details.items : [];
    return [{ id, title: audit.title, where: [items].flat().map(named) }];
  });
}

/** The element or the message of one finding, else all that is known of it. */
function named(item: unknown): string {
  const { node, description, url } = item as {
    readonly node?: { readonly selector?: string };
    readonly description?: string;
    readonly url?: string;
  };
  return node?.selector ?? description ?? url ?? JSON.stringify(item);
}
