import type { Problem } from '../../Problem';
import { fileOf } from '../../tables';
import type { Claim, Link, Relation } from '../../types';
import type { CheckRule } from '../CheckInput';

/** Relations that cannot hold in both directions. */
const ONE_WAY: readonly Relation[] = ['repeats', 'part-of', 'supersedes', 'derived-from'];

const keyOf = (from: string, relation: Relation, to: string): string =>
  JSON.stringify([from, relation, to]);

type Breach = Pick<Problem, 'column' | 'message' | 'hint'>;

function breachesOf(
  link: Link,
  claims: ReadonlyMap<string, Claim>,
  present: ReadonlySet<string>,
): readonly Breach[] {
  const { from, relation, to } = link;
  const breaches: Breach[] = [];
  if (from === to) {
    breaches.push({
      column: 'to',
      message: `The claim "${from}" is linked with itself.`,
      hint: 'Name the other claim, or delete the row.',
    });
  } else if (
    ONE_WAY.includes(relation) &&
    from > to &&
    present.has(keyOf(to, relation, from))
  ) {
    breaches.push({
      column: 'relation',
      message: `"${from}" and "${to}" are each said to stand in the relation "${relation}" to the other.`,
      hint: 'Keep the row whose "from" is the later, the smaller or the derived claim; delete the other.',
    });
  }
  if ((relation === 'part-of') !== (link.complete !== null)) {
    breaches.push({
      column: 'complete',
      message:
        relation === 'part-of'
          ? 'The row does not say whether the parts listed make up the whole.'
          : `"complete" has no meaning for the relation "${relation}".`,
      hint: 'Write "yes" or "no" for part-of; leave the cell empty for every other relation.',
    });
  }
  const source = claims.get(from);
  const target = claims.get(to);
  if (relation === 'repeats' && source && target && source.metric !== target.metric) {
    breaches.push({
      column: 'to',
      message: `A claim of ${source.metric} cannot repeat one of ${target.metric}.`,
      hint: 'Correct the measure of one of them, or choose another relation.',
    });
  }
  return breaches;
}

/** link-ends: two different claims, joined in one direction, with `complete` for parts alone. */
export const linkEnds: CheckRule = ({ ledger, lineOf }) => {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const present = new Set(
    ledger.links.map(({ from, relation, to }) => keyOf(from, relation, to)),
  );
  return ledger.links.flatMap((link) =>
    breachesOf(link, claims, present).map((breach) => ({
      rule: 'link-ends' as const,
      severity: 'error' as const,
      file: fileOf('links'),
      line: lineOf(link),
      ...breach,
    })),
  );
};
