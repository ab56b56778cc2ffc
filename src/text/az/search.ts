import type { FullText } from '../Text';

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Rayon, göstərici və ya mənbə axtar',
  placeholder: 'Rayon, göstərici və ya mənbə axtar',
  kinds: {
    place: 'Rayon',
    measure: 'Göstərici',
    publisher: 'Nəşr',
    source: 'Sənəd',
    claim: 'Məlumat',
  },
  documents: (count: number) => `${count} sənəd`,
  inLedger: (_: number, shown: string) => `Bu sözlərlə ${shown} məlumat`,
  coming: 'Axtarış üçün siyahı yüklənir …',
  missing:
    'Axtarış yüklənmədi. Bir daha cəhd etmək üçün yenidən yazın və ya səhifəni yeniləyin.',
  none: 'Bu atlasda belə ad və ya söz yoxdur.',
  results: (count: number) => `${count} nəticə`,
} satisfies FullText['search'];
