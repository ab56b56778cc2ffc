export const masthead = {
  emergency: (publisher: string) => `Экстренные номера, по данным ${publisher}:`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `Номера по данным ${publisher}:`,
};
