import type { HxlColumn } from './HxlColumn';

/** How a claim stands in the ledger. */
export const ledgerColumns: readonly HxlColumn[] = [
  { name: 'Status', tag: '#status', cell: ({ claim }) => claim.status },
  { name: 'Whose work', tag: '#meta+scope', cell: ({ claim }) => claim.scope },
  { name: 'Whole or part', tag: '#meta+coverage', cell: ({ claim }) => claim.coverage },
  { name: 'How told', tag: '#meta+directness', cell: ({ claim }) => claim.directness },
  {
    name: 'Repeats the claim',
    tag: '#meta+repeats',
    // C6: a repeated statement is not a second one, and must not be added to the first.
    cell: ({ claim, index }) => index.originalOf.get(claim.id)?.id ?? null,
  },
  { name: 'Remark', tag: '#meta+note', cell: ({ claim }) => claim.note },
  { name: 'Claim', tag: '#meta+id', cell: ({ claim }) => claim.id },
  {
    name: 'Link',
    tag: '#meta+link',
    cell: ({ claim, linkTo }) => (linkTo === null ? null : linkTo(claim.id)),
  },
  {
    name: 'Data version',
    tag: '#meta+version',
    cell: ({ index }) => index.ledger.version,
  },
];
