/** The part of fontverter that is used; it ships no types of its own. */
declare module 'fontverter' {
  export function convert(font: Buffer, to: 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
}
