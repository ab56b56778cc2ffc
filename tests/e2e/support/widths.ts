/** The three windows that the page is designed for (visual.md, Grid). */
export const widths = {
  '1440×900': { width: 1440, height: 900 },
  '1024×768': { width: 1024, height: 768 },
  '390×844': { width: 390, height: 844 },
} as const;

export type Width = keyof typeof widths;

export const everyWidth = Object.keys(widths) as Width[];
