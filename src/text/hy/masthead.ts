export const masthead = {
  emergency: (publisher: string) => `Արտակարգ դեպքում, ըստ ${publisher}-ի հրապարակման՝`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `Ըստ ${publisher}-ի՝`,
};
