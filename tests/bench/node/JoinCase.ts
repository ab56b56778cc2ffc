/** A ledger to join: the atlas's own, or a made-up one. */
export type JoinCase = 'real' | { readonly districts: number; readonly claims: number };

/** As it is called in ids and tables. */
export function caseName(of: JoinCase): string {
  return of === 'real' ? 'real ledger' : `${of.districts} districts × ${of.claims} claims`;
}
