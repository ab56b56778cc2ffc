export const masthead = {
  emergency: (publisher: string) => `Emergency, as published by ${publisher}:`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `As published by ${publisher}:`,
};
