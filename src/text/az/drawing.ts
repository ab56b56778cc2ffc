import type { FullText } from '../Text';

/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Xəritəni sürüşdürmək və onun çəkilişi',
  simpleMap: 'Sadə xəritə',
  why: 'Daha yüngüldür: WebGL tələb etmir, batareyaya və trafikə qənaət edir.',
} satisfies FullText['drawing'];
