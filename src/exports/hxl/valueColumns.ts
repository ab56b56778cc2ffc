import { statedEnds } from '../statedEnds';
import type { HxlColumn } from './HxlColumn';

/** What was counted, and the number as stated with its hedge (S9). */
export const valueColumns: readonly HxlColumn[] = [
  { name: 'Measure', tag: '#indicator+name', cell: ({ metric }) => metric?.label ?? null },
  { name: 'Id of the measure', tag: '#indicator+code', cell: ({ claim }) => claim.metric },
  {
    name: 'Number as stated',
    tag: '#indicator+value+num',
    cell: ({ claim }) => claim.quantity.value,
  },
  {
    name: 'Stated low end',
    tag: '#indicator+value+low',
    cell: ({ claim }) => statedEnds(claim.quantity).low,
  },
  {
    name: 'Stated high end',
    tag: '#indicator+value+high',
    cell: ({ claim }) => statedEnds(claim.quantity).high,
  },
  {
    name: 'Qualifier',
    tag: '#indicator+qualifier',
    cell: ({ claim }) => claim.quantity.qualifier,
  },
  { name: 'Unit', tag: '#indicator+unit', cell: ({ claim }) => claim.quantity.unit },
  { name: 'People counted', tag: '#population+group', cell: ({ claim }) => claim.group },
];
