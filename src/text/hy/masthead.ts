export const masthead = {
  emergency: (publisher: string) => `Արտակարգ դեպքում, ըստ ${publisher}-ի՝`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `Ըստ ${publisher}-ի՝`,
};
