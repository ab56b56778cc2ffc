export const noticeBar = {
  outlines: (attribution: string) => `Ուրվագծեր՝ ${attribution}`,
  data: (version: string) => `Տվյալներ՝ ${version}`,
};
