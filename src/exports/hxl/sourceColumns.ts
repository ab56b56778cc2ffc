import type { HxlColumn } from './HxlColumn';

/** When, who says so, and where it was published (P5: two dates). */
export const sourceColumns: readonly HxlColumn[] = [
  { name: 'Kind of period', tag: '#date+type', cell: ({ claim }) => claim.period },
  { name: 'Start', tag: '#date+start', cell: ({ claim }) => claim.start?.text ?? null },
  { name: 'End', tag: '#date+end', cell: ({ claim }) => claim.end.text },
  { name: 'Speaker', tag: '#org+name+speaker', cell: ({ claim }) => claim.speaker },
  { name: 'What it says', tag: '#description', cell: ({ claim }) => claim.says },
  {
    name: 'Publisher',
    tag: '#org+name+publisher',
    cell: ({ source }) => source?.publisher ?? null,
  },
  { name: 'Document', tag: '#meta+source', cell: ({ source }) => source?.title ?? null },
  { name: 'Address', tag: '#meta+url', cell: ({ source }) => source?.url ?? null },
  {
    name: 'Published',
    tag: '#date+published',
    cell: ({ source }) => source?.published?.text ?? null,
  },
  {
    name: 'How the date is known',
    tag: '#meta+published+basis',
    cell: ({ source }) => source?.publishedBasis ?? null,
  },
  {
    name: 'Language of the document',
    tag: '#meta+lang',
    cell: ({ source }) => source?.language ?? null,
  },
];
