/** What a reader chose: one of the themes, or whichever the device asks for. */
export type ThemeChoice = 'device' | 'light' | 'dark';
