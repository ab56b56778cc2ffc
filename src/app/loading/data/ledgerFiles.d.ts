/** Where the build put what it made of the ledger (scripts/vite/ledgerFilesPlugin.ts). */
declare module 'virtual:ledger-files' {
  /** Address of the whole ledger. */
  export const whole: string;
  /** Address of the part of each measure that the map offers. */
  export const parts: Readonly<Record<string, string>>;
  /** Addresses of the outlines. */
  export const districts: string;
  export const context: string;
  /** Address of the towns of districts without an outline. */
  export const withoutOutline: string;
}
