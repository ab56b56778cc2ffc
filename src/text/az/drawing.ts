import type { FullText } from '../Text';

/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Xəritənin sürüşdürülməsi və çəkilmə üsulu',
  simpleMap: 'Sadə xəritə',
  why: 'Daha yüngüldür: WebGL tələb etmir, batareyaya və trafikə qənaət edir.',
} satisfies FullText['drawing'];
