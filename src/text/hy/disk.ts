import type { FullText } from '../Text';

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Այս էջը բացվել է սկավառակից՝ առանց սերվերի։',
  stands:
    'Այն ցուցադրում է իր առաջին տեսքը՝ քարտեզը, իսկ դրանից ներքև՝ բոլոր թվերն ու աղբյուրները։',
  needed: 'Որևէ բան ընտրելու համար տեղադրեք դրա թղթապանակը վեբ սերվերում։',
} satisfies FullText['disk'];
