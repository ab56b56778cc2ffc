import type { FullText } from '../Text';

export const noticeBar = {
  outlines: (attribution: string) => `Konturlar: ${attribution}`,
  data: (version: string) => `Verilənlər: ${version}`,
} satisfies FullText['noticeBar'];
