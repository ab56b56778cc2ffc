export const noticeBar = {
  outlines: (attribution: string) => `Outlines: ${attribution}`,
  data: (version: string) => `Data ${version}`,
};
