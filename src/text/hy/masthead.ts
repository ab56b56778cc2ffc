export const masthead = {
  emergency: (publisher: string) => `Արտակարգ համարներ, ըստ ${publisher}-ի՝`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `Ըստ ${publisher}-ի՝`,
};
