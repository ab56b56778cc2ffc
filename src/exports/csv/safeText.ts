/** What a spreadsheet may take for the beginning of a formula, its full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** E4: a text that no spreadsheet runs as a formula. The mark before it is shown by none of them. */
export function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
