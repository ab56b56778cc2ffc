export const noticeBar = {
  outlines: (attribution: string) => `Контуры: ${attribution}`,
  data: (version: string) => `Данные ${version}`,
};
