/** The three windows that the page is designed for. */
export const desktop = { width: 1440, height: 900 } as const;
export const small = { width: 1024, height: 768 } as const;
export const phone = { width: 390, height: 844 } as const;
