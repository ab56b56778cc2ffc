import type { FullText } from '../Text';

/** Words that several parts of the page use. */
export const shared = {
  newTab: 'yeni vərəqdə açılır',
  close: 'Bağla',
  dismiss: 'Gizlət',
  tryAgain: 'Yenidən cəhd et',
  openSource: 'Mənbəni aç',
  copyLink: 'Keçidi kopyala',
  choices: 'Xəritə nəyi göstərir',
  actions: 'Alətlər',
  skip: 'Qısa yollar',
  skipToMap: 'Xəritəyə keç',
  skipToTable: 'Rəqəmlər cədvəlinə keç',
  skipToSentence: 'Xəritənin nəyi göstərdiyini deyən cümləyə keç',
} satisfies FullText['shared'];
